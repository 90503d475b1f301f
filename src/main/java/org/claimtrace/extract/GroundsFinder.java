package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.stance.Cues;
import org.claimtrace.extract.study.Studies;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Words;

/** What a claim rests on: its studies, each with the reason why, and its tier. */
final class GroundsFinder {
  private static final Tier BACKGROUND = new Tier("background");

  private final SectionRoles sections;
  private final Cues cues;

  /** Predicates that say what a thing is; they rest on no study. */
  private final Set<String> definitions;

  /** Predicates of common knowledge; an effect without a study is none, it is uncited. */
  private final Set<String> background;

  /** Predicates of common knowledge unless a drug or a treatment is their subject. */
  private final Set<String> ofNature;

  private final Lexicon lexicon;
  private final WordLists lists;

  GroundsFinder(SectionRoles sections, Cues cues, Set<String> definitions, Knowledge knowledge) {
    Map<String, List<String>> common = knowledge.cues("commonKnowledge");
    this.background = Set.copyOf(common.getOrDefault("predicates", List.of()));
    this.ofNature = Set.copyOf(common.getOrDefault("ofNature", List.of()));
    this.lexicon = knowledge.lexicon();
    this.lists = knowledge.lists();
    this.sections = sections;
    this.cues = cues;
    this.definitions = Set.copyOf(definitions);
  }

  Grounds of(Article article, Line line, Match match, PredicateForm form, Term subject) {
    List<EvidenceLine> evidence = evidence(article, line, match, form, subject);
    Studies studies = article.studies();
    Optional<Tier> ofStudy =
        evidence.stream()
            .map(EvidenceLine::study)
            .flatMap(s -> studies.tier(s).stream())
            .findFirst();
    if (ofStudy.isPresent()) {
      return new Grounds(ofStudy, "description of the study", evidence);
    }
    Optional<Tier> ofSection = sections.tier(article.document(), line.sentence());
    if (ofSection.isPresent() && !evidence.isEmpty()) {
      return new Grounds(ofSection, "section heading", evidence);
    }
    boolean known =
        background.contains(form.name()) || ofNature.contains(form.name()) && !isGiven(subject);
    return evidence.isEmpty() && known
        ? new Grounds(Optional.of(BACKGROUND), "common knowledge, no study named", evidence)
        : new Grounds(Optional.empty(), "", evidence);
  }

  /** A drug, a treatment: what it does is no common knowledge. */
  private boolean isGiven(Term subject) {
    boolean compound =
        lexicon
            .find(subject.label())
            .filter(e -> e.types().contains("Compound") || e.types().contains("CompoundClass"))
            .isPresent();
    return compound
        || Words.of(subject.label()).stream()
            .anyMatch(w -> lists.has("treatments", w.norm()) || lists.has("wrappers", w.norm()));
  }

  private List<EvidenceLine> evidence(
      Article article, Line line, Match match, PredicateForm form, Term subject) {
    if (subject instanceof Term.OfStudy study) {
      return article.studies().members(study.study()).stream()
          .map(one -> new EvidenceLine(one, Basis.SAME_SENTENCE))
          .toList();
    }
    if (definitions.contains(form.name())) {
      return List.of();
    }
    List<EvidenceLine> evidence = new ArrayList<>();
    for (Study study : article.studies().cited(line, match.to())) {
      evidence.add(new EvidenceLine(study, Basis.MARKER));
    }
    if (!evidence.isEmpty()) {
      return evidence;
    }
    boolean summary = sections.isSummary(article.document(), line.sentence());
    for (Study study : article.studies().governing(line, match.trigger())) {
      evidence.add(new EvidenceLine(study, summary ? Basis.SUMMARY : Basis.SAME_SENTENCE));
    }
    if (evidence.isEmpty()) {
      article
          .studies()
          .own(line)
          .ifPresent(study -> evidence.add(new EvidenceLine(study, Basis.SAME_SENTENCE)));
    }
    if (evidence.isEmpty()) {
      article
          .studies()
          .goneOnAbout(line)
          .map(article.studies()::members)
          .ifPresent(
              studies ->
                  studies.forEach(
                      one -> evidence.add(new EvidenceLine(one, Basis.PREVIOUS_SENTENCE))));
    }
    if (evidence.isEmpty() && cues.in("goesOn", line, 0, match.trigger() + 1)) {
      article
          .before(line)
          .map(before -> article.studies().named(before))
          .filter(named -> named.size() == 1)
          .ifPresent(
              named -> evidence.add(new EvidenceLine(named.get(0), Basis.PREVIOUS_SENTENCE)));
    }
    return evidence;
  }
}
