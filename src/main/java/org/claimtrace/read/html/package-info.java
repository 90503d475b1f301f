/**
 * Web pages: the article of a page to text, with its origin in the page. May use {@code
 * read.html.page}, {@code read.format}, {@code read.citation}, {@code read.text}.
 */
@NullMarked
package org.claimtrace.read.html;

import org.jspecify.annotations.NullMarked;
