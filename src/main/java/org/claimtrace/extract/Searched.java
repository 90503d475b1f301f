package org.claimtrace.extract;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
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
  /** Longer sentences are tables or noise; searching them would cost more than it finds. */
  static final int LONGEST = 400;

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
    return line.size() > LONGEST ? Optional.of(Reason.TOO_LONG) : prose.refusal(line);
  }

  private static boolean isRunning(Document document, Sentence sentence) {
    BlockKind kind = document.blocks().get(sentence.block()).kind();
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
  }
}
