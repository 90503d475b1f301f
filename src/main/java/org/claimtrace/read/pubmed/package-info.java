/**
 * Records of PubMed: as XML of any DTD since 2014, and as MEDLINE text. One record is one article.
 * May use {@code read.xml}, {@code read.citation}, {@code read.format} and {@code model}.
 */
@NullMarked
package org.claimtrace.read.pubmed;

import org.jspecify.annotations.NullMarked;
