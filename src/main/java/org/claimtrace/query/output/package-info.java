/**
 * Answers as text: tables for people, CSV, TSV, JSON, Markdown and RDF for programs. May use {@code
 * query}, its parent, and what that may use.
 */
@NullMarked
package org.claimtrace.query.output;

import org.jspecify.annotations.NullMarked;
