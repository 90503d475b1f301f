/**
 * XML for all formats that are made of it: safe parsing into a tree, readable text out of it,
 * tables, formulas. May use {@code read.format}, {@code read.text} and {@code model}.
 */
@NullMarked
package org.claimtrace.read.xml;

import org.jspecify.annotations.NullMarked;
