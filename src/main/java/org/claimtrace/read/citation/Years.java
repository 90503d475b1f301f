package org.claimtrace.read.citation;

import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of publication where the usual forms have it; none if they disagree. */
final class Years {
  private static final String YEAR = "((?:18|19|20)\\d\\d)";
  private static final Pattern USUAL =
      Pattern.compile(
          // "2017;24" or "2017 Mar 3;24", "(2017)" or "(2017a, March)", "2017." at the very end
          "\\b"
              + YEAR
              + "(?:\\s\\p{L}{3,9}(?:[ -]\\p{L}{3,9})?(?:\\s\\d{1,2}(?:-\\d{1,2})?)?)?\\s?;\\s?\\d"
              + "|\\("
              + YEAR
              + "[a-z]?(?:,\\s\\p{L}{3,9}(?:\\s\\d{1,2})?)?\\)"
              + "|[,.]\\s"
              + YEAR
              + "\\.?$");

  private Years() {}

  static OptionalInt of(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = USUAL.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          years.add(Integer.valueOf(matcher.group(group)));
        }
      }
    }
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }
}
