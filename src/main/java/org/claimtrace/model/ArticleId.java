package org.claimtrace.model;

import java.util.regex.Pattern;

/**
 * An article's name: letters, digits, {@code . _ -}, beginning with a letter or digit, at most 120
 * characters. It stands in IRIs as it is.
 *
 * @param value the name
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

  /** Refuses what is no name. */
  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new ProblemException(
          ErrorCode.BAD_ARTICLE_ID,
          "'" + value + "'",
          "an article id is made of ASCII letters, digits, '.', '_' and '-', at most 120",
          "Give one with --id NAME.");
    }
  }

  /**
   * The id of a file that names none: its stem, as a slug unless it can stand as it is.
   *
   * @param fileName the file's name, without folders
   * @return the id
   */
  public static ArticleId ofFileName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    return new ArticleId(FORM.matcher(stem).matches() ? stem : Slug.of(stem));
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
