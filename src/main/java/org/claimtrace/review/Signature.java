package org.claimtrace.review;

/**
 * Who decided, when and why; what is empty was not told.
 *
 * @param by a name
 * @param date as {@code 2026-11-23}
 * @param note for people
 */
public record Signature(String by, String date, String note) {
  /** Nothing is told. */
  public static final Signature NONE = new Signature("", "", "");
}
