package org.claimtrace.cli.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.extract.explain.Explanation;
import org.claimtrace.extract.explain.Fired;
import org.claimtrace.extract.explain.KnownName;
import org.claimtrace.extract.explain.NearMiss;
import org.claimtrace.extract.explain.Phrase;
import org.claimtrace.extract.explain.Token;
import org.claimtrace.query.output.PlainText;
import org.claimtrace.query.output.TextTable;
import org.claimtrace.query.output.Wrap;

/** An explanation for a terminal. */
final class ExplanationText {
  private final int width;
  private final int most;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(int width, int most) {
    this.width = width;
    this.most = most;
  }

  /**
   * Writes one.
   *
   * @param width how many columns of characters there are
   * @param most how many near misses are shown
   * @return lines, each with its line feed
   */
  static String of(Explanation explanation, int width, int most) {
    ExplanationText text = new ExplanationText(width, most);
    text.write(explanation);
    return text.out.toString();
  }

  private void write(Explanation explanation) {
    add("", "", explanation.text());
    add("", "", explanation.verdict());
    if (explanation.tokens().isEmpty()) {
      return;
    }
    head("Words");
    table(
        List.of("#", "word", "tag", "hangs on", "as"),
        explanation.tokens().stream().map(t -> cells(t, explanation.tokens())).toList());
    head("Known names");
    if (explanation.names().isEmpty()) {
      add("  ", "  ", "none");
    } else {
      table(
          List.of("#", "name", "concept", "kinds"),
          explanation.names().stream().map(ExplanationText::cells).toList());
    }
    head("Noun phrases and verb groups");
    table(
        List.of("#", "words", "kind", "head"),
        explanation.phrases().stream().map(ExplanationText::cells).toList());
    head("Rules that fired");
    if (explanation.fired().isEmpty()) {
      add("  ", "  ", "none");
    }
    explanation.fired().forEach(this::fired);
    near(explanation);
  }

  private void fired(Fired fired) {
    add("  ", "    ", fired.rule() + "  at \"" + fired.trigger() + "\"  " + place(fired.place()));
    fired
        .slots()
        .forEach(
            (slot, words) -> add("      ", "        ", slot + " = " + String.join("; ", words)));
    fired.claims().forEach(claim -> add("    + ", "      ", claim));
    for (Fired.Refused refused : fired.refused()) {
      add("    - ", "      ", refused.claim() + ": " + refused.cause());
    }
  }

  private void near(Explanation explanation) {
    head("Rules that nearly fired");
    if (explanation.near().isEmpty()) {
      add("  ", "  ", "none");
    }
    for (NearMiss miss : explanation.near().stream().limit(most).toList()) {
      add("  ", "    ", miss.rule() + "  " + place(miss.place()));
      add("      ", "        ", "has " + miss.words());
      add("      ", "        ", miss.cause());
    }
    int left = explanation.near().size() - most;
    if (left > 0) {
      add("  ", "  ", "and " + left + " more that lack more; --all shows them");
    }
    if (!explanation.far().isEmpty()) {
      add("  ", "    ", "only a trigger: " + String.join(", ", explanation.far()));
    }
  }

  private static List<String> cells(Token token, List<Token> all) {
    String head = token.head() == 0 ? "-" : all.get(token.head() - 1).word();
    return List.of(
        String.valueOf(token.number()),
        PlainText.of(token.word()),
        token.tag(),
        PlainText.of(head) + (token.head() == 0 ? "" : " " + token.head()),
        token.relation());
  }

  private static List<String> cells(KnownName name) {
    return List.of(
        range(name.from(), name.to()),
        PlainText.of(name.text()),
        PlainText.of(name.label()),
        String.join(", ", name.types()));
  }

  private static List<String> cells(Phrase phrase) {
    return List.of(
        range(phrase.from(), phrase.to()),
        PlainText.of(phrase.text()),
        phrase.kind() + (phrase.voice().isEmpty() ? "" : ", " + phrase.voice()),
        PlainText.of(phrase.head()));
  }

  /** File and number; the id stands before it. */
  private static String place(String place) {
    return "(" + place.replaceFirst(" '[^']*'$", "") + ")";
  }

  private static String range(int from, int to) {
    return from == to ? String.valueOf(from) : from + "-" + to;
  }

  private void head(String title) {
    out.append('\n').append(title).append('\n');
  }

  private void table(List<String> columns, List<List<String>> rows) {
    String table = new TextTable(columns, Set.of(0), width - 2).write(rows);
    out.append(
        table
            .lines()
            .map(line -> "  " + line.stripTrailing() + "\n")
            .collect(Collectors.joining()));
  }

  private void add(String first, String later, String text) {
    String start = first;
    for (String line : Wrap.lines(PlainText.of(text), width - later.length())) {
      out.append(start).append(line).append('\n');
      start = later;
    }
  }
}
