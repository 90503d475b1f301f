package org.claimtrace.extract;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.prose.Prose;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Silent.Reason;

/**
 * Which sentences of an article are searched: those of English prose that are no longer than
 * sentences are.
 *
 * @param document the article
 * @param prose which of its paragraphs are English prose
 */
record Searched(Document document, Prose prose) {
  /** One tab stands between a list's number and its text. */
  private static final int TABS = 2;

  static Searched of(Document document, List<Line> lines, WordLists lists) {
    List<Line> running =
        lines.stream().filter(line -> isRunning(document, line.sentence())).toList();
    return new Searched(document, Prose.of(running, lists.of("functionWords")));
  }

  boolean takes(Line line) {
    return refusal(line).isEmpty();
  }

  /** Why a sentence is not searched; empty if it is. */
  Optional<Reason> refusal(Line line) {
    if (!isRunning(document, line.sentence())) {
      return Optional.of(Reason.NOT_RUNNING_TEXT);
    }
    if (isRow(line)) {
      return Optional.of(Reason.NUMBERS);
    }
    return line.size() > Lines.LONGEST ? Optional.of(Reason.TOO_LONG) : prose.refusal(line);
  }

  /** Plain text has no other sign for a table than that its cells stand apart by tabs. */
  private static boolean isRow(Line line) {
    return line.text().chars().filter(c -> c == '\t').count() >= TABS;
  }

  private static boolean isRunning(Document document, Sentence sentence) {
    BlockKind kind = document.blocks().get(sentence.block()).kind();
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
  }
}
