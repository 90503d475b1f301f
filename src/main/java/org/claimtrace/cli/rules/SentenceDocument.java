package org.claimtrace.cli.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.read.Articles;

/** A few sentences from the command line as an article: all of it running text of one section. */
final class SentenceDocument {
  private SentenceDocument() {}

  /**
   * Reads them as plain text is read, and takes nothing for a title or a heading.
   *
   * @param section the section's title; may be empty
   * @throws org.claimtrace.model.ProblemException EMPTY_ARTICLE
   */
  static Document of(String text, String section) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    Document read =
        Articles.read(
                "sentence.txt",
                oneLine.getBytes(StandardCharsets.UTF_8),
                Optional.of(new ArticleId("sentence")))
            .document();
    return new Document(
        read.id(),
        read.source(),
        Optional.empty(),
        read.text(),
        List.of(new Section(0, section, 0, 0)),
        read.blocks().stream()
            .map(block -> new Block(block.index(), BlockKind.PARAGRAPH, block.span(), 0))
            .toList(),
        read.sentences().stream()
            .map(one -> new Sentence(one.index(), one.span(), one.block(), 0))
            .toList(),
        read.markers(),
        List.of());
  }
}
