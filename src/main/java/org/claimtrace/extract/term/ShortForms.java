package org.claimtrace.extract.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;

/**
 * The short forms that an article defines in brackets: "rheumatoid arthritis (RA)". Each letter of
 * the short form must be found in order in the words before the bracket, the first at a word's
 * beginning (Schwartz and Hearst 2003, PSB).
 */
public final class ShortForms {
  private static final int LONGEST = 10;
  private static final String GREEK = "αβγδεκλμωθ";
  private static final String LATIN = "abgdeklmot";

  private final Map<String, String> longForms = new TreeMap<>();

  /**
   * Gathers an article's short forms; the first definition counts.
   *
   * @param lines its sentences
   */
  public ShortForms(List<Line> lines) {
    for (Line line : lines) {
      for (int i = 1; i + 2 < line.size(); i++) {
        int to = line.lower(i).equals("(") ? line.jointEnd(i + 1) : -1;
        if (to > 0 && line.lower(to).matches("[);,]")) {
          define(line, i, to);
          defineBefore(line, i);
        } else if (to > 0) {
          defineBefore(line, i);
        } else if (line.lower(i).equals(";") && line.lower(i + 2).equals(")")) {
          defineAlias(line, i);
        }
      }
    }
    Map<String, String> plain = new TreeMap<>(longForms);
    longForms.replaceAll((brief, form) -> spelt(plain, brief, form));
  }

  /** A long form with the short forms in it written out. */
  private static String spelt(Map<String, String> plain, String brief, String form) {
    String spelt = form;
    for (Map.Entry<String, String> other : plain.entrySet()) {
      if (!other.getKey().equals(brief) && !other.getValue().contains(other.getKey())) {
        spelt =
            spelt.replaceAll(
                "(?<![\\p{L}\\d])" + Pattern.quote(other.getKey()) + "(?![\\p{L}\\d])",
                Matcher.quoteReplacement(other.getValue()));
      }
    }
    return spelt;
  }

  /**
   * What a short form stands for.
   *
   * @param word a word as the article writes it
   * @return the long form in lower case save for names; empty if the article defines none
   */
  public Optional<String> longForm(String word) {
    String known = longForms.get(word);
    if (known == null && word.endsWith("s")) {
      known = longForms.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(known);
  }

  /**
   * What the only short form stands for that ends so behind a hyphen: "LC" of "CO2-LC".
   *
   * @param tail its last part as the article writes it
   * @return the long form; empty if there is none or more than one
   */
  public Optional<String> ending(String tail) {
    List<String> found =
        longForms.entrySet().stream()
            .filter(form -> tail.length() > 1 && form.getKey().endsWith("-" + tail))
            .map(Map.Entry::getValue)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isBrief(String word) {
    boolean capitals =
        word.chars().filter(Character::isUpperCase).count() >= 2
            || (word.length() <= 3 && word.chars().anyMatch(Character::isUpperCase));
    return capitals && word.length() >= 2 && word.length() <= LONGEST;
  }

  /** "RA (rheumatoid arthritis)": every letter begins a word, and every word a letter. */
  private void defineBefore(Line line, int open) {
    String brief = line.word(open - 1).text();
    int close = open + 1;
    StringBuilder initials = new StringBuilder();
    while (close < line.size() && line.lower(close).matches("[\\p{L}'’/-]+")) {
      if (line.word(close).isWord() && !line.tag(close).matches("IN|DT|CC")) {
        initials.append(latin(line.lower(close).charAt(0)));
      }
      close++;
    }
    boolean ends = close < line.size() && line.lower(close).matches("[);,]");
    boolean told =
        brief.length() > 2
            && isBrief(brief)
            && initials.toString().equals(brief.toLowerCase(Locale.ROOT));
    if (ends && told) {
      longForms.putIfAbsent(brief, label(line, open + 1, close));
    }
  }

  private void define(Line line, int open, int close) {
    String brief = line.mention(open + 1, close).text();
    if (!isBrief(brief)) {
      return;
    }
    if (brief.endsWith("s") && brief.length() > 2) {
      brief = brief.substring(0, brief.length() - 1);
    }
    int from = start(line, open, brief);
    if (from >= 0) {
      longForms.putIfAbsent(brief, label(line, from, open));
    }
  }

  /** "Anxiolin (new drug; ND)": the letters fit the alias, and both stand for the name before. */
  private void defineAlias(Line line, int sign) {
    String brief = line.word(sign + 1).text();
    int from = start(line, sign, brief);
    if (from > 1 && line.lower(from - 1).equals("(")) {
      line.chunkAt(from - 2)
          .filter(Chunk::isNoun)
          .ifPresent(name -> longForms.putIfAbsent(brief, label(line, name.core(), from - 1)));
    }
  }

  /** Where the long form begins: letters are matched from the last to the first. */
  private static int start(Line line, int open, String brief) {
    int letter = brief.length() - 1;
    int most = Math.min(brief.length() + 5, brief.length() * 2);
    int words = 0;
    for (int i = open - 1; i >= 0 && words < most; i--) {
      String word = line.lower(i);
      if (line.lower(i).matches("[.;:()]")) {
        return -1;
      }
      words += line.word(i).isWord() ? 1 : 0;
      for (int k = word.length() - 1; k >= 0 && letter >= 0; k--) {
        char wanted = Character.toLowerCase(brief.charAt(letter));
        if (!Character.isLetterOrDigit(wanted)) {
          letter--;
          k++;
        } else if (isSame(word.charAt(k), wanted) && (letter > 0 || k == 0)) {
          letter--;
        }
      }
      if (letter < 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(char letter, char wanted) {
    return letter == wanted || latin(letter) == wanted;
  }

  /** "BA" of β-alanine. */
  private static char latin(char letter) {
    int at = GREEK.indexOf(letter);
    return at < 0 ? letter : LATIN.charAt(at);
  }

  private static String label(Line line, int from, int to) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && line.word(i - 1).end() < line.word(i).start();
      String text = line.word(i).text();
      boolean name =
          text.chars().skip(1).anyMatch(Character::isUpperCase)
              || line.tag(i).startsWith("NNP")
              || (text.length() == 1 && Character.isUpperCase(text.charAt(0)));
      boolean last = i == to - 1;
      String cased = name ? text : last ? line.word(i).norm() : text.toLowerCase(Locale.ROOT);
      label.append(apart ? " " : "").append(cased);
    }
    return label.toString();
  }
}
