package org.claimtrace.query.trace;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimtrace.query.Rows;
import org.jspecify.annotations.Nullable;

/** One row of {@code trace-claim}; the only place that knows its columns' names. */
record TraceRow(Rows rows, List<@Nullable Node> row) {
  private String text(String column) {
    return rows.text(row, column).orElse("");
  }

  private int number(String column) {
    return Integer.parseInt(text(column));
  }

  String articleId() {
    return text("article");
  }

  String title() {
    return text("title");
  }

  boolean articleRetracted() {
    return text("articleRetracted").equals("true");
  }

  String propositionIri() {
    return text("proposition");
  }

  String claimIri() {
    return text("claim");
  }

  TracedProposition proposition(List<TracedClaim> claims) {
    return new TracedProposition(
        propositionIri(),
        text("subject"),
        text("predicate"),
        text("object"),
        text("polarity"),
        claims);
  }

  TracedClaim claim(List<TracedStudy> studies) {
    return new TracedClaim(
        claimIri(),
        new QuotePlace(
            text("quote"),
            number("start"),
            number("end"),
            text("sentence"),
            number("sentenceStart"),
            number("sentenceEnd"),
            text("section")),
        text("modality"),
        text("tier").equals("-") ? "" : text("tier"),
        text("tierBasis"),
        studies);
  }

  Optional<TracedStudy> study() {
    return rows.text(row, "study")
        .map(
            iri ->
                new TracedStudy(
                    iri,
                    text("studyKey"),
                    text("studyLabel"),
                    text("basis"),
                    new StudyFacts(
                        text("studyTier"),
                        text("n"),
                        text("comparator"),
                        text("population"),
                        text("species"),
                        text("design"),
                        text("year"),
                        text("journal")),
                    new StudyIdentity(
                        text("work"), text("pmid"), text("doi"), text("identifiedBy")),
                    new LibraryWords(
                        text("recordTier"),
                        text("recordDesign"),
                        text("recordBasis"),
                        text("retracted").equals("true"))));
  }
}
