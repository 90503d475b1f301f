package org.claimtrace.extract.propose.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Study;

/**
 * Some sentences of an article, in order, as the model is given them.
 *
 * @param first the number of the first
 * @param last the number of the last
 * @param text studies that are known, then the sentences with their numbers
 */
record Batch(int first, int last, String text) {
  private static final int SENTENCES = 20;
  private static final int CHARACTERS = 4000;

  /** Longer sentences are tables or noise, as for the rules. */
  private static final int LONGEST = 2000;

  private static final int STUDIES = 60;

  /** All running text, cut into batches; one sentence is in one batch. */
  static List<Batch> of(Extraction found) {
    Document document = found.document();
    String head = head(found);
    List<Batch> batches = new ArrayList<>();
    List<Sentence> open = new ArrayList<>();
    int size = 0;
    for (Sentence sentence : document.sentences()) {
      BlockKind kind = document.blocks().get(sentence.block()).kind();
      boolean running = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM;
      int length = sentence.span().length();
      if (!running || length > LONGEST) {
        continue;
      }
      if (!open.isEmpty() && (open.size() == SENTENCES || size + length > CHARACTERS)) {
        batches.add(batch(document, head, open));
        open.clear();
        size = 0;
      }
      open.add(sentence);
      size += length;
    }
    if (!open.isEmpty()) {
      batches.add(batch(document, head, open));
    }
    return batches;
  }

  private static String head(Extraction found) {
    String title = found.document().title().map(t -> "Title: " + line(t) + "\n").orElse("");
    String studies =
        found.studies().stream()
            .limit(STUDIES)
            .map(Study::key)
            .collect(Collectors.joining(" | ", "Studies: ", "\n"));
    return title + (found.studies().isEmpty() ? "" : studies) + "Sentences:\n";
  }

  private static Batch batch(Document document, String head, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder(head);
    for (Sentence sentence : sentences) {
      text.append('[').append(sentence.index()).append("] ");
      text.append(line(document.textOf(sentence))).append('\n');
    }
    return new Batch(
        sentences.get(0).index(), sentences.get(sentences.size() - 1).index(), text.toString());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
