package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;

/** Finds the abstract of an article. */
public final class Abstracts {
  private static final String TITLE = "abstract";

  /** A text without headings that is no longer than this is taken to be an abstract itself. */
  private static final int SHORT = 40;

  private Abstracts() {}

  /**
   * The sentences of the abstract.
   *
   * @param document the article
   * @return those under a heading that says so, headings left out; all of a short text without such
   *     a heading; else none
   */
  public static List<Sentence> sentences(Document document) {
    List<Sentence> found =
        document.sentences().stream().filter(it -> inAbstract(document, it)).toList();
    boolean whole = found.isEmpty() && document.sentences().size() <= SHORT;
    return whole ? document.sentences() : found;
  }

  private static boolean inAbstract(Document document, Sentence sentence) {
    Section section = document.sections().get(sentence.section());
    while (!section.title().strip().equalsIgnoreCase(TITLE)) {
      if (section.parent() == section.index()) {
        return false;
      }
      section = document.sections().get(section.parent());
    }
    return document.blocks().get(sentence.block()).kind() != BlockKind.HEADING;
  }

  /**
   * The abstract as an article of its own, with the article's title.
   *
   * @param document the article
   * @return the same text, of which only the title's and the abstract's blocks and sentences count
   */
  public static Document only(Document document) {
    Set<Integer> kept = new TreeSet<>();
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.TITLE) {
        kept.add(block.index());
      }
    }
    sentences(document).forEach(sentence -> kept.add(sentence.block()));
    List<Integer> order = List.copyOf(kept);
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int index : order) {
      Block block = document.blocks().get(index);
      blocks.add(new Block(blocks.size(), block.kind(), block.span(), block.section()));
    }
    for (Sentence sentence : document.sentences()) {
      int block = order.indexOf(sentence.block());
      if (block >= 0) {
        sentences.add(new Sentence(sentences.size(), sentence.span(), block, sentence.section()));
      }
    }
    return new Document(
        document.id(),
        document.source(),
        document.title(),
        document.text(),
        document.sections(),
        blocks,
        sentences,
        List.of(),
        List.of());
  }
}
