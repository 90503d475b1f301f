/**
 * Reads one reference's text into the parts of a work, by rules, in time linear in its length. What
 * a text does not tell clearly stays unread, with a reason. May use {@code model} and {@code
 * read.text}.
 */
@NullMarked
package org.claimtrace.read.reference;

import org.jspecify.annotations.NullMarked;
