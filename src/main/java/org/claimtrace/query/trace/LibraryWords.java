package org.claimtrace.query.trace;

/**
 * What a library's record says of the work, apart from the article; all empty if none is loaded.
 * Several values are joined by "; ".
 *
 * @param tier tier of evidence
 * @param design how it was made
 * @param basis the words of the record that tell
 * @param retracted whether it was taken back
 */
public record LibraryWords(String tier, String design, String basis, boolean retracted) {}
