/**
 * Articles of journals in JATS (ANSI/NISO Z39.96) and its forerunner, the NLM journal archiving
 * DTD. May use {@code read.xml}, {@code read.citation}, {@code read.format} and {@code read.text}.
 */
@NullMarked
package org.claimtrace.read.jats;

import org.jspecify.annotations.NullMarked;
