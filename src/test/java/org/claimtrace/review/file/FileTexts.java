package org.claimtrace.review.file;

import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.Made;
import org.claimtrace.review.Review;

/** Curators' files as texts. */
public final class FileTexts {
  private FileTexts() {}

  /** The file after an update. */
  public static String updated(String before, Extraction found) {
    return ReviewUpdate.of(found, ReviewReader.read("glenvar.yaml", Made.ID, before)).text();
  }

  /** What a file says. */
  public static Review read(String text) {
    return ReviewReader.read("glenvar.yaml", Made.ID, text).review();
  }
}
