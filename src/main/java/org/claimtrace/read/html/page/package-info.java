/**
 * What a web page is as a whole: its character set, its record, which part of it is the article.
 * May use {@code model}, {@code read.format} and {@code read.text}.
 */
@NullMarked
package org.claimtrace.read.html.page;

import org.jspecify.annotations.NullMarked;
