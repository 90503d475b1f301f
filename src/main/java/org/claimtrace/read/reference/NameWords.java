package org.claimtrace.read.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words in a list of authors are, by their shape. */
final class NameWords {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private static final int MOST_INITIALS = 5;

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "vom", "vd", "v", "de", "der", "den", "del", "dela", "della", "di", "da",
          "do", "dos", "das", "du", "des", "d", "la", "le", "les", "lo", "el", "al", "bin", "ben",
          "ibn", "ter", "ten", "te", "to", "tot", "zu", "zum", "zur", "und", "af", "av", "y", "e",
          "i", "st", "in", "het", "op", "t", "abu", "bint", "ould", "op't", "in't", "van't", "dal",
          "degli", "dalla", "delle", "dello", "dei", "li", "mc", "san", "santa");

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "2d", "3d");

  private static final Set<String> GROUP =
      Set.of(
          "group",
          "groups",
          "organization",
          "organisation",
          "association",
          "collaboration",
          "collaborators",
          "collaborative",
          "committee",
          "consortium",
          "investigators",
          "society",
          "institute",
          "institutes",
          "institution",
          "university",
          "ministry",
          "department",
          "dept",
          "center",
          "centers",
          "centre",
          "centres",
          "agency",
          "network",
          "team",
          "force",
          "council",
          "commission",
          "federation",
          "foundation",
          "academy",
          "college",
          "administration",
          "office",
          "bureau",
          "board",
          "service",
          "union",
          "initiative",
          "registry",
          "researchers",
          "members",
          "panel",
          "alliance",
          "inc",
          "ltd",
          "company",
          "corporation",
          "corp",
          "gmbh",
          "authority",
          "secretariat",
          "directorate",
          "forum");

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT).replace("’", "'"))
        && Character.isLowerCase(word.codePointAt(0));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** A word of which only groups' names are made. */
  static boolean isGroup(String word) {
    return GROUP.contains(NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""));
  }

  static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 12
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  static boolean isAnd(String word) {
    return word.equals("&") || word.equals("and") || word.equals("und") || word.equals("y");
  }

  /** {@code J}, {@code JA}, {@code J.-P.}, {@code Yu}: capitals, each with at most one letter. */
  static boolean isInitials(String word) {
    int capitals = 0;
    int i = 0;
    while (i < word.length()) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c)) {
        return false;
      }
      capitals++;
      i++;
      boolean pair = i < word.length() && Character.isLowerCase(word.charAt(i));
      boolean last = i + 1 >= word.length() || !Character.isLetter(word.charAt(i + 1));
      if (pair && !last && !Character.isUpperCase(word.charAt(i + 1))) {
        return false;
      }
      i += pair ? 1 : 0;
      while (i < word.length() && isJoin(word.charAt(i))) {
        i++;
      }
    }
    return capitals > 0 && capitals <= MOST_INITIALS;
  }

  private static boolean isJoin(char c) {
    return ".-‐‑–'’".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A word that a family name can be made of: letters, apostrophes, hyphens. */
  static boolean isName(String word) {
    if (word.isEmpty() || isAnd(word)) {
      return false;
    }
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
      letters |= letter;
      if (!letter
          && "'’‘`´ʼ-‐‑–.·".indexOf(c) < 0
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    char first = word.charAt(0);
    boolean capital = !Character.isLowerCase(first);
    boolean inside = word.length() > 2 && word.chars().skip(1).anyMatch(Character::isUpperCase);
    return letters && (capital || inside || isParticle(word));
  }
}
