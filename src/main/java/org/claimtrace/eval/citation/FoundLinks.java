package org.claimtrace.eval.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;

/** The links that an article as read has: its sentences' markers to its references' PMIDs. */
public final class FoundLinks {
  private final Document document;
  private final String article;
  private final Map<String, Reference> references = new HashMap<>();

  /**
   * The links of a document.
   *
   * @param document an article; gold names it by its title
   */
  public FoundLinks(Document document) {
    this.document = document;
    this.article = title(document);
    document.references().forEach(reference -> references.put(reference.key(), reference));
  }

  /**
   * How gold names an article.
   *
   * @param document the article
   * @return its title, else its id
   */
  public static String title(Document document) {
    return document.title().orElse(document.id().value());
  }

  /**
   * The links of sentences outside of tables.
   *
   * @return one for each sentence and PMID, in order
   */
  public List<CitedLink> ofSentences() {
    List<CitedLink> links = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (kind(sentence) != BlockKind.TABLE_ROW) {
        String words = document.textOf(sentence);
        for (String key : keys(sentence.span())) {
          pmid(key).ifPresent(pmid -> links.add(link(Stem.of(words), pmid, words, sentence)));
        }
      }
    }
    return links;
  }

  /**
   * The links of rows of tables.
   *
   * @return one for each row and reference ({@code ref 8}, without the number of its list) or PMID
   *     ({@code pmid 123}), in order
   */
  public List<CitedLink> ofRows() {
    List<CitedLink> links = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (kind(sentence) == BlockKind.TABLE_ROW) {
        String words = document.textOf(sentence);
        String stem = Stem.letters(words);
        for (String key : keys(sentence.span())) {
          String number = key.substring(key.lastIndexOf('.') + 1);
          links.add(link(stem, "ref " + number, words, sentence));
          pmid(key).ifPresent(pmid -> links.add(link(stem, "pmid " + pmid, words, sentence)));
        }
      }
    }
    return links;
  }

  /**
   * The text of all rows of tables.
   *
   * @return their letters and digits, a line for each
   */
  public String rowLetters() {
    StringBuilder letters = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.TABLE_ROW) {
        letters.append(Stem.letters(document.text().slice(block.span()))).append('\n');
      }
    }
    return letters.toString();
  }

  private CitedLink link(String stem, String target, String words, Sentence sentence) {
    String section = document.sections().get(sentence.section()).title();
    String place =
        document.source().name()
            + " "
            + sentence.span().start()
            + "-"
            + sentence.span().end()
            + ", "
            + section;
    return new CitedLink(article, stem, target, words, place);
  }

  private BlockKind kind(Sentence sentence) {
    return document.blocks().get(sentence.block()).kind();
  }

  private Optional<String> pmid(String key) {
    return Optional.ofNullable(references.get(key)).flatMap(Reference::pmid);
  }

  private List<String> keys(Span span) {
    return document.markersIn(span).stream().flatMap(marker -> marker.keys().stream()).toList();
  }
}
