package org.claimtrace.read.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings that the field uses everywhere. */
public final class SectionTitles {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}[.)]?|[IVX]{1,6}\\.)\\s+");

  private static final Set<String> REFERENCES =
      Set.of(
          "references",
          "reference",
          "reference list",
          "list of references",
          "bibliography",
          "literature",
          "literature cited",
          "literature references",
          "cited literature",
          "works cited",
          "references cited",
          "sources",
          "citations",
          "source list",
          "notes and references",
          "references and notes",
          "sources and references",
          "references and sources",
          "scientific references",
          "selected references",
          "key references");

  private static final Set<String> USUAL =
      Set.of(
          "abstract",
          "summary",
          "introduction",
          "background",
          "overview",
          "key takeaways",
          "takeaways",
          "key points",
          "key findings",
          "at a glance",
          "highlights",
          "objective",
          "objectives",
          "aim",
          "aims",
          "methods",
          "materials and methods",
          "patients and methods",
          "results",
          "findings",
          "discussion",
          "conclusion",
          "conclusions",
          "limitations",
          "contents",
          "table of contents",
          "disclaimer",
          "faq",
          "plain language summary");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SectionTitles() {}

  /**
   * Whether a section of this title holds the list of references.
   *
   * @param title a heading's text
   * @return true if so
   */
  public static boolean isReferences(String title) {
    return REFERENCES.contains(plain(title));
  }

  /**
   * Whether a heading names a usual part of an article, so that it is not the article's own title.
   *
   * @param title a heading's text
   * @return true if so
   */
  public static boolean isUsual(String title) {
    String plain = plain(title);
    return USUAL.contains(plain) || REFERENCES.contains(plain);
  }

  /**
   * A heading's text behind its number, if it has one.
   *
   * @param title as {@code 2.1 Methods}
   * @return as {@code Methods}
   */
  public static String withoutNumber(String title) {
    return NUMBERING.matcher(title).replaceFirst("");
  }

  private static String plain(String title) {
    if (title.length() > 60) {
      return "";
    }
    String plain = withoutNumber(title).toLowerCase(Locale.ROOT).strip();
    plain =
        plain.endsWith(":") || plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return SPACES.matcher(plain.strip().replace("&", "and")).replaceAll(" ");
  }
}
