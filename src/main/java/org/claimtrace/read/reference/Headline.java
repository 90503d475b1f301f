package org.claimtrace.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words between the authors and the numbers: a title and where it appeared.
 *
 * @param title the title, if it could be told
 * @param venue the journal or book
 * @param sentences of how many parts the words consist
 */
record Headline(Optional<String> title, Optional<String> venue, int sentences) {
  private static final int LONGEST_VENUE = 160;
  private static final int MOST_VENUE_WORDS = 18;

  /** Short sentences of titles that are no abbreviated words of a journal. */
  private static final Set<String> NO_ABBREVIATIONS =
      Set.of(
          "Part",
          "Study",
          "Review",
          "Trial",
          "Results",
          "Report",
          "Update",
          "I",
          "II",
          "III",
          "IV",
          "V",
          "Reply",
          "Guideline",
          "Guidelines");

  /** Divides them, the last sentence being the journal. */
  static Headline of(String words) {
    String text = bare(words);
    if (text.isEmpty()) {
      return new Headline(Optional.empty(), Optional.empty(), 0);
    }
    Optional<Headline> quoted = quoted(text);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    List<Integer> stops = stops(text);
    int cut = stops.size() - 1;
    while (cut > 0
        && text.charAt(stops.get(cut)) == '.'
        && isAbbreviated(text.substring(stops.get(cut - 1) + 1, stops.get(cut)).strip())) {
      cut--;
    }
    if (cut < 0) {
      return new Headline(Optional.of(title(text)), Optional.empty(), 1);
    }
    int at = stops.get(cut);
    String venue = text.substring(at + 1).strip();
    if (!isVenue(venue)) {
      return new Headline(Optional.of(title(text)), Optional.empty(), stops.size() + 1);
    }
    return new Headline(Optional.of(title(text.substring(0, at + 1))), Optional.of(venue), cut + 2);
  }

  /** {@code "Pain eases." J Met} and {@code “Pain eases,” J Met}. */
  private static Optional<Headline> quoted(String text) {
    int close = "\"“".indexOf(text.charAt(0)) < 0 ? -1 : closing(text);
    if (close < 0) {
      return Optional.empty();
    }
    String venue = bare(text.substring(close + 1));
    venue = venue.startsWith("In ") || venue.startsWith("in ") ? venue.substring(3) : venue;
    String title = title(bare(text.substring(1, close)));
    return Optional.of(
        new Headline(Optional.of(title), Optional.of(venue).filter(v -> !v.isEmpty()), 2));
  }

  /** The quotation mark that ends a title has a mark before or behind it. */
  private static int closing(String text) {
    for (int i = 2; i < text.length(); i++) {
      if ("\"”".indexOf(text.charAt(i)) >= 0) {
        boolean before = ".,?!".indexOf(text.charAt(i - 1)) >= 0;
        boolean behind = i + 1 == text.length() || ".,".indexOf(text.charAt(i + 1)) >= 0;
        boolean apart = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (apart && (before || behind)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where a sentence ends and another begins. */
  private static List<Integer> stops(String text) {
    List<Integer> stops = new ArrayList<>();
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean mark = ".?!".indexOf(text.charAt(i)) >= 0;
      if (!mark) {
        continue;
      }
      int next = i + 1;
      while (next < text.length() && ")]\"”’'".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      boolean space = next + 1 < text.length() && text.charAt(next) == ' ';
      if (space && begins(text, next + 1) && !isAbbreviation(text, i)) {
        stops.add(next - 1);
      }
    }
    // "in U.S. adults. J Met": the last of several stops is none inside the title
    stops.removeIf(stop -> !stop.equals(stops.get(stops.size() - 1)) && isLetters(text, stop));
    return stops;
  }

  /** A capital, a digit, a bracket, or a name as {@code eLife}. */
  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    boolean capital = !Character.isLowerCase(c) && c != '-' && c != '–';
    boolean name =
        Character.isLowerCase(c)
            && i + 1 < text.length()
            && Character.isUpperCase(text.charAt(i + 1));
    return capital || name || text.startsWith("npj ", i);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0 && text.charAt(from - 1) != ' ' && stop - from < 6) {
      from--;
    }
    String word = text.substring(from, stop);
    return text.charAt(stop) == '.'
        && Set.of("vs", "St", "Dr", "Mr", "cf", "(vs", "No").contains(word);
  }

  /** Whether {@code U.S} or {@code e.g} is before a full stop. */
  private static boolean isLetters(String text, int stop) {
    return stop >= 4
        && text.charAt(stop) == '.'
        && text.charAt(stop - 2) == '.'
        && Character.isLetter(text.charAt(stop - 1))
        && !Character.isLetterOrDigit(text.charAt(stop - 4));
  }

  private static boolean isAbbreviated(String words) {
    String[] parts = words.split(" ", -1);
    if (parts.length > 3 || words.isEmpty()) {
      return false;
    }
    for (String part : parts) {
      boolean capital = Character.isUpperCase(part.charAt(0));
      boolean short_ =
          part.length() <= 20
              && part.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-');
      if (!capital || !short_ || NO_ABBREVIATIONS.contains(part)) {
        return false;
      }
    }
    String last = parts[parts.length - 1];
    return "aeioy".indexOf(last.charAt(last.length() - 1)) < 0 || last.length() <= 3;
  }

  private static boolean isVenue(String words) {
    return words.length() <= LONGEST_VENUE
        && words.split(" ", -1).length <= MOST_VENUE_WORDS
        && words.chars().anyMatch(Character::isLetter);
  }

  private static String title(String words) {
    String title = words.strip();
    if (title.endsWith(".")) {
      title = title.substring(0, title.length() - 1).strip();
    }
    boolean translated =
        title.startsWith("[") && title.endsWith("]") && title.indexOf(']') == title.length() - 1;
    return translated ? title.substring(1, title.length() - 1).strip() : title;
  }

  private static String bare(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && " ,;.:".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,;:(".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    while (to > from && words.charAt(to - 1) == '.') {
      to--;
    }
    return words.substring(from, to);
  }
}
