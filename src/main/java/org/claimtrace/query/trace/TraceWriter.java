package org.claimtrace.query.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.query.output.PlainText;

/**
 * A trace as text: under each article its propositions, under each the quotes that say it, under
 * each quote where it stands, how it is meant, and what it rests on.
 *
 * @param style how it is drawn
 */
public record TraceWriter(TraceStyle style) {
  /**
   * Draws a trace.
   *
   * @param trace what to draw
   * @return lines, each with its line feed; empty for an empty trace
   */
  public String write(Trace trace) {
    return trace.articles().stream().map(this::article).collect(Collectors.joining("\n"));
  }

  private String article(TracedArticle article) {
    TraceLines lines = new TraceLines(style);
    String title = article.title().isEmpty() ? "" : ": " + PlainText.of(article.title());
    lines.add("", "", Paint.TITLE, article.id() + title);
    if (article.retracted()) {
      lines.add(
          "", "", Paint.ALARM, "RETRACTED: this article's own record says that it was taken back");
    }
    for (TracedProposition proposition : article.propositions()) {
      lines.blank();
      proposition(lines, proposition);
    }
    return lines.text();
  }

  private static void proposition(TraceLines lines, TracedProposition proposition) {
    int mentions = proposition.claims().size();
    String often = mentions == 1 ? "" : "  (said " + mentions + " times)";
    lines.add("", "", Paint.STATEMENT, PlainText.of(TraceWords.statement(proposition)) + often);
    for (int i = 0; i < mentions; i++) {
      boolean last = i == mentions - 1;
      TracedClaim claim = proposition.claims().get(i);
      lines.add(
          lines.branch(last),
          lines.trunk(last),
          Paint.QUOTE,
          "\"" + PlainText.of(claim.place().quote()) + "\"");
      for (NamedFact fact : facts(proposition, claim)) {
        lines.add(
            lines.trunk(last) + fact.name(),
            lines.trunk(last) + " ".repeat(fact.name().length()),
            fact.paint(),
            fact.text());
      }
    }
  }

  private static List<NamedFact> facts(TracedProposition proposition, TracedClaim claim) {
    List<NamedFact> facts = new ArrayList<>();
    QuotePlace place = claim.place();
    String section =
        place.section().isEmpty() ? "" : "section \"" + PlainText.of(place.section()) + "\", ";
    facts.add(
        new NamedFact(
            "where", Paint.PLAIN, section + "characters " + place.start() + " to " + place.end()));
    if (place.sentence().length() > place.quote().length() + 1) {
      facts.add(new NamedFact("sentence", Paint.VERBATIM, PlainText.of(place.sentence())));
    }
    facts.add(
        new NamedFact(
            "polarity",
            paint(proposition.polarity()),
            TraceWords.polarity(proposition.polarity())));
    facts.add(
        new NamedFact("stance", paint(claim.modality()), TraceWords.modality(claim.modality())));
    facts.add(
        new NamedFact(
            "tier",
            Paint.PLAIN,
            claim.tier().isEmpty()
                ? "cannot be told"
                : claim.tier()
                    + (claim.tierBasis().isEmpty() ? "" : " (" + claim.tierBasis() + ")")));
    if (claim.studies().isEmpty()) {
      facts.add(
          new NamedFact(
              "evidence", Paint.ALARM, "NO STUDY NAMED: the article gives no source here"));
    }
    claim.studies().forEach(study -> facts.addAll(evidence(study)));
    return facts;
  }

  private static Paint paint(String word) {
    return switch (word) {
      case "affirmed", "asserted", "reported" -> Paint.PLAIN;
      default -> Paint.CAUTION;
    };
  }

  private static List<NamedFact> evidence(TracedStudy study) {
    List<NamedFact> facts = new ArrayList<>();
    facts.add(
        new NamedFact(
            "evidence",
            Paint.SOURCE,
            PlainText.of(study.label()) + ", " + TraceWords.basis(study.basis())));
    facts.add(new NamedFact("", Paint.PLAIN, PlainText.of(TraceWords.facts(study.facts()))));
    if (!study.identity().work().isEmpty()) {
      facts.add(new NamedFact("", Paint.PLAIN, PlainText.of(study.identity().work())));
    }
    facts.add(new NamedFact("", Paint.PLAIN, PlainText.of(TraceWords.identity(study.identity()))));
    String record = TraceWords.library(study.library());
    if (!record.isEmpty()) {
      facts.add(new NamedFact("", Paint.PLAIN, PlainText.of(record)));
    }
    if (study.library().retracted()) {
      facts.add(
          new NamedFact("", Paint.ALARM, "RETRACTED: its record says that it was taken back"));
    }
    return facts;
  }
}
