package org.claimtrace.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/** What belongs to an entry of a list of references, and what a page puts around it. */
final class Entries {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\[(\\d{1,4})\\][.:]?|\\((\\d{1,3})\\)|(\\d{1,3})[.)](?!\\d))\\s{0,9}(?=\\S)");
  private static final Pattern BACK = Pattern.compile("[\\^↑↩⤴⏎▲\\uFE0E\\uFE0F ]{1,4}|[a-z]");
  private static final int LONGEST_LABEL = 60;

  /** Words of links to a work, which are not part of its reference. */
  private static final Set<String> LABELS =
      Set.of(
          "pubmed",
          "medline",
          "abstract",
          "pmc",
          "free",
          "article",
          "full",
          "text",
          "fulltext",
          "google",
          "scholar",
          "crossref",
          "doi",
          "pdf",
          "view",
          "web",
          "of",
          "science",
          "scopus",
          "link",
          "cas",
          "ads",
          "isi",
          "go",
          "to",
          "reference",
          "in",
          "on",
          "at",
          "publisher",
          "site",
          "download",
          "citation",
          "find",
          "this",
          "ncbi",
          "europe",
          "embase",
          "open",
          "url",
          "epub",
          "external",
          "mathscinet",
          "search",
          "the");

  private Entries() {}

  /**
   * An entry without its number.
   *
   * @param words the entry's range
   * @param number as its text states it; empty if it states none
   */
  record Numbered(Range words, String number) {}

  static Numbered number(Sheet sheet, Range range) {
    String start = sheet.in(new Range(range.from(), Math.min(range.to(), range.from() + 20)));
    // most entries begin with a name
    boolean maybe = !start.isEmpty() && "[(0123456789".indexOf(start.charAt(0)) >= 0;
    Matcher matcher = NUMBER.matcher(start);
    if (!maybe || !matcher.lookingAt()) {
      return new Numbered(range, "");
    }
    String digits = "";
    for (int group = 1; group <= 3 && digits.isEmpty(); group++) {
      digits = matcher.group(group) == null ? "" : matcher.group(group);
    }
    return new Numbered(
        new Range(range.from() + matcher.end(), range.to()),
        Integer.toString(Integer.parseInt(digits)));
  }

  /** An entry without the links back to the text before it and those to the work behind it. */
  static Range bare(Sheet sheet, Range range, List<Anchor> links) {
    int from = range.from();
    for (Anchor link : links) {
      boolean back = link.target().startsWith("#") && isBack(sheet, link);
      if (!back || !isMarks(sheet, from, link.from())) {
        break;
      }
      from = link.to();
    }
    int to = range.to();
    for (int i = links.size() - 1; i >= 0 && links.get(i).from() > from; i--) {
      Anchor link = links.get(i);
      boolean label = link.target().startsWith("#") ? isBack(sheet, link) : isLabel(sheet, link);
      if (!label || !isMarks(sheet, link.to(), to)) {
        break;
      }
      to = link.from();
    }
    if (to < range.to()) {
      to = withoutOpeners(sheet, from, to);
    }
    if (from == range.from() && to == range.to()) {
      return range;
    }
    Range bare = Chars.trim(sheet.text(from, to), 0, to - from);
    return bare.isEmpty() ? range : new Range(from + bare.from(), from + bare.to());
  }

  private static boolean isBack(Sheet sheet, Anchor link) {
    return BACK.matcher(sheet.text(link.from(), Math.min(link.to(), link.from() + 9))).matches();
  }

  private static boolean isLabel(Sheet sheet, Anchor link) {
    if (link.to() - link.from() > LONGEST_LABEL) {
      return false;
    }
    String words = sheet.text(link.from(), link.to()).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || !Character.isLetter(words.charAt(i))) {
        if (i > start && !LABELS.contains(words.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static boolean isMarks(Sheet sheet, int from, int to) {
    if (to - from >= 12) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = sheet.at(i);
      if (!Chars.isSpace(c) && "[](){}|.,;:·^•".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int withoutOpeners(Sheet sheet, int from, int to) {
    int end = to;
    while (end > from) {
      char c = sheet.at(end - 1);
      if (!Chars.isSpace(c) && "[({|·•".indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
