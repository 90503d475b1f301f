package org.claimtrace.extract.role.train;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.PartHeadings;
import org.claimtrace.extract.trial.size.Abstracts;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;

/**
 * An abstract whose headings tell what its sentences are there for. The headings themselves are no
 * part of it.
 *
 * @param article the article's PMCID
 * @param lines its sentences, prepared
 * @param parts what each is there for; empty where its heading tells no part, or several
 */
public record HeadedAbstract(String article, List<Line> lines, List<Optional<Part>> parts) {
  /** Copies the lists. */
  public HeadedAbstract {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
  }

  /**
   * The abstract of an article.
   *
   * @param article the article's PMCID
   * @param document the article
   * @param prepare as {@link Lines#of} does
   * @param headings what headings tell
   * @return the abstract; empty if fewer than two parts are told of in it
   */
  public static Optional<HeadedAbstract> of(
      String article, Document document, Function<Sentence, Line> prepare, PartHeadings headings) {
    List<Sentence> sentences = Abstracts.sentences(document);
    List<Optional<Part>> parts =
        sentences.stream()
            .map(one -> headings.part(document.sections().get(one.section()).title()))
            .toList();
    return parts.stream().flatMap(Optional::stream).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(new HeadedAbstract(article, sentences.stream().map(prepare).toList(), parts));
  }
}
