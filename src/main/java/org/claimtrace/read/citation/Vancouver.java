package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/**
 * The parts of an entry in the form of the ICMJE (Vancouver): {@code Authors. Title. Journal.
 * 2017;24(34):3711-3727.} Any other form has no parts: nothing is guessed.
 *
 * @param authors family names, in order
 * @param title the work's title
 * @param journal the journal as given
 * @param year of publication
 */
record Vancouver(List<String> authors, String title, String journal, int year) {
  private static final int LONGEST = 2000;

  /** A journal without full stops, or with one behind every word: {@code J. Met. Sci.} */
  private static final Pattern SOURCE =
      Pattern.compile(
          "[.?!]\\s+(\\p{Lu}[^.?!;:\\d]{1,90}|\\p{Lu}\\p{L}{0,11}(?:\\.\\s\\p{Lu}\\p{L}{0,11}){1,6})[.,]?\\s+"
              + "((?:18|19|20)\\d\\d)(?:\\s\\p{L}{3,9}(?:[ -]\\p{L}{3,9})?(?:\\s\\d{1,2}(?:-\\d{1,2})?)?)?\\s?;\\s?\\d");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "((?:\\p{L}[\\p{L}\\p{M}'’-]++\\s){1,4})(?:\\p{Lu}\\p{Ll}?){1,4}(?:\\s(?:Jr|Sr|II|III|IV))?");

  static Optional<Vancouver> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int stop = text.indexOf(". ");
    if (stop < 0) {
      return Optional.empty();
    }
    Optional<List<String>> authors = authors(text.substring(0, stop));
    Matcher source = SOURCE.matcher(text);
    if (authors.isEmpty() || !source.find(stop + 2)) {
      return Optional.empty();
    }
    int titleEnd = source.start() + (text.charAt(source.start()) == '.' ? 0 : 1);
    String title = text.substring(stop + 2, titleEnd).strip();
    if (title.startsWith("[") && title.endsWith("]")) {
      title = title.substring(1, title.length() - 1); // a translated title
    }
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String journal = source.group(1).strip();
    return Optional.of(
        new Vancouver(authors.get(), title, journal, Integer.parseInt(source.group(2))));
  }

  private static Optional<List<String>> authors(String list) {
    List<String> names = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      String author = part.strip().replaceAll("\\s+", " ");
      if (author.equals("et al") && !names.isEmpty()) {
        continue;
      }
      Matcher form = AUTHOR.matcher(author.replaceFirst(" et al$", ""));
      if (!form.matches()) {
        return Optional.empty();
      }
      names.add(form.group(1).strip());
    }
    return Optional.of(names);
  }

  Work work(WorkIds ids) {
    return new Work(
        ids,
        authors.stream().map(Author::of).toList(),
        Optional.of(title),
        Venue.of(Optional.of(journal)),
        OptionalInt.of(year));
  }
}
