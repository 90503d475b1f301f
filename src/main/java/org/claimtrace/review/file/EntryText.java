package org.claimtrace.review.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrace.model.ArticleId;
import org.claimtrace.review.Changes;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Wording;

/** New entries as people find them in the file. */
final class EntryText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*");
  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");
  private static final String HEAD =
      """
      # What people say of the claims that were found in %s.
      #
      #   decision   pending, accept, reject or edit
      #   edit       with "decision: edit": what is to be different, as in  edit: {modality: hedged}
      #              (subject, predicate, object, polarity, modality, tier)
      #   note, by   for people
      #   date       as 2026-11-23
      #   state      the program's word: found, or stale and why
      #
      # All the rest is yours: comments, order, keys of your own. Nothing of it is ever changed;
      # new claims come at the end. To decide about a stale claim anew, delete its entry and run
      # "claimtrace review update" again.
      article: %s
      claims:
      """;

  private EntryText() {}

  /** The beginning of a new file. */
  static String head(ArticleId article) {
    return HEAD.formatted(article, scalar(article.value()));
  }

  /** An entry with its dash at a column, a blank line before it; its words stand elsewhere, too. */
  static String of(Entry entry, List<String> also, int column) {
    Wording shown = entry.shown();
    String more = also.stream().map(EntryText::quoted).collect(Collectors.joining(", "));
    String text =
        "- claim: "
            + scalar(shown.inWords())
            + "\n  quote: "
            + quoted(entry.quote())
            + entry.sentence().map(s -> "\n  sentence: " + quoted(s)).orElse("")
            + (also.isEmpty() ? "" : "\n  also: [" + more + "]")
            + "\n  says: {subject: "
            + scalar(shown.subject())
            + ", predicate: "
            + shown.predicate()
            + ", object: "
            + scalar(shown.object())
            + ", polarity: "
            + Wording.word(shown.polarity())
            + ", modality: "
            + Wording.word(shown.modality())
            + ", tier: "
            + shown.tier().map(EntryText::scalar).orElse("\"" + Changes.NO_TIER + "\"")
            + "}\n  decision: "
            + Wording.word(entry.decision())
            + "\n  note:\n  by:\n  date:\n  state: found\n";
    return "\n" + text.indent(column);
  }

  /** A text as a plain scalar where nobody could take it for something else, else in quotes. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isEscaped(c)) {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** What an editor would not show, or YAML not take. */
  private static boolean isEscaped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> Character.isSpaceChar(c) && c != ' ';
    };
  }
}
