package org.claimtrace.eval.reading;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.TableRow;

/** Checks the offsets of a document: all in order, inside what holds them, and the same twice. */
public final class Soundness {
  private final Document document;
  private final List<String> faults = new ArrayList<>();

  private Soundness(Document document) {
    this.document = document;
  }

  /**
   * Checks a document by itself.
   *
   * @param document the article
   * @return what is wrong, in words; empty if nothing is
   */
  public static List<String> faults(Document document) {
    Soundness soundness = new Soundness(document);
    soundness.blocks();
    soundness.sentences();
    soundness.insideBlocks();
    return List.copyOf(soundness.faults);
  }

  /**
   * Compares two readings of the same bytes.
   *
   * @param first the article
   * @param second the article, read again
   * @return what differs, in words; empty if nothing does
   */
  public static List<String> differences(Document first, Document second) {
    List<String> differences = new ArrayList<>();
    if (first.blocks().size() != second.blocks().size()) {
      differences.add(first.id() + ": another number of blocks");
      return differences;
    }
    for (int i = 0; i < first.blocks().size(); i++) {
      Block one = first.blocks().get(i);
      Block two = second.blocks().get(i);
      String words = first.text().slice(one.span());
      if (!one.equals(two) || !words.equals(second.text().slice(two.span()))) {
        differences.add(first.id() + ": block " + i + " differs");
      }
    }
    if (!first.equals(second) && differences.isEmpty()) {
      compareRest(first, second, differences);
    }
    return differences;
  }

  private static void compareRest(Document first, Document second, List<String> differences) {
    if (!first.sentences().equals(second.sentences())
        || !first.markers().equals(second.markers())
        || !first.references().equals(second.references())
        || !first.rows().equals(second.rows())
        || !first.text().equals(second.text())) {
      differences.add(first.id() + ": sentences, markers, references or rows differ");
    }
  }

  private void blocks() {
    int end = 0;
    for (Block block : document.blocks()) {
      within(block.span(), end, document.text().length(), "block " + block.index());
      end = Math.max(end, block.span().end());
      String words = document.text().slice(block.span());
      if (words.isBlank() || !words.equals(words.strip())) {
        faults.add(document.id() + ": white space around block " + block.index());
      }
      if (Character.isLowSurrogate(words.charAt(0))
          || Character.isHighSurrogate(words.charAt(words.length() - 1))) {
        faults.add(document.id() + ": block " + block.index() + " cuts a character");
      }
    }
  }

  private void sentences() {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      Span block = document.blocks().get(sentence.block()).span();
      int from = Math.max(end, block.start());
      within(sentence.span(), from, block.end(), "sentence " + sentence.index());
      end = Math.max(end, sentence.span().end());
    }
  }

  private void insideBlocks() {
    int end = 0;
    for (CitationMarker marker : document.markers()) {
      within(marker.span(), end, document.text().length(), "marker " + marker.keys());
      end = Math.max(end, marker.span().end());
    }
    for (TableRow row : document.rows()) {
      Span block = document.blocks().get(row.block()).span();
      for (TableRow.Cell cell : row.cells()) {
        within(cell.span(), block.start(), block.end(), "cell of block " + row.block());
      }
    }
  }

  private void within(Span span, int from, int to, String what) {
    if (span.start() < from || span.end() > to) {
      faults.add(document.id() + ": " + what + " is out of its place");
    }
  }
}
