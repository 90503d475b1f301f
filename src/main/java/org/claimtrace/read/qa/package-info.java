/**
 * Questions and answers about health, as collected in MedQuAD. May use {@code read.xml}, {@code
 * read.format} and {@code model}.
 */
@NullMarked
package org.claimtrace.read.qa;

import org.jspecify.annotations.NullMarked;
