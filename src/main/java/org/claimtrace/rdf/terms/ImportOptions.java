package org.claimtrace.rdf.terms;

import java.util.Optional;

/**
 * How to import.
 *
 * @param type the kind of all terms; empty if their roots tell
 * @param longest how many characters a label may have
 * @param lowerCase whether a word with one capital, the first, is written small ({@code Zorvalin})
 * @param licence under which licence the labels are used; empty for what the files say
 */
public record ImportOptions(
    Optional<String> type, int longest, boolean lowerCase, String licence) {}
