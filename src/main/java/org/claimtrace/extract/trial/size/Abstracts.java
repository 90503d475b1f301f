package org.claimtrace.extract.trial.size;

import java.util.List;
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
    return document.blocks().get(sentence.block()).kind()
        != org.claimtrace.model.article.BlockKind.HEADING;
  }
}
