package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.frame.FrameMatcher;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.extract.role.Parts;
import org.claimtrace.extract.rule.Candidate;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleBook;
import org.claimtrace.extract.rule.SlotReader;
import org.claimtrace.extract.study.Studies;
import org.claimtrace.extract.study.StudyCues;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.extract.trial.size.SampleSizes;
import org.claimtrace.extract.trial.size.SizeFinding;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Silent.Reason;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Tier;

/** Finds an article's claims. The same article and knowledge give the same claims. */
public final class Extractor {
  /** The fullest sentence of 700 articles makes 22; more are products of long lists, or noise. */
  static final int MOST_CLAIMS = 40;

  private final Knowledge knowledge;
  private final Lines lines;
  private final RuleBook rules;
  private final SlotReader slots;
  private final SectionRoles sections;
  private final ClaimMaker maker;
  private final Terms terms;
  private final SampleSizes sizes;
  private final Parts parts;

  /**
   * Sets up without a model of abstracts: one without headings is told by its words alone.
   *
   * @param knowledge lexicon, rules, cues
   * @param grammar tells parts of speech and what hangs on what
   */
  public Extractor(Knowledge knowledge, Grammar grammar) {
    this(knowledge, grammar, Parts.NONE);
  }

  /**
   * Sets up.
   *
   * @param knowledge lexicon, rules, cues
   * @param grammar tells parts of speech and what hangs on what
   * @param parts tells what an abstract's sentences are there for, where no heading does
   */
  public Extractor(Knowledge knowledge, Grammar grammar, Parts parts) {
    this.parts = parts;
    this.knowledge = knowledge;
    this.lines = new Lines(knowledge.lexicon(), grammar, knowledge.lists());
    this.rules = new RuleBook(knowledge.rules());
    this.slots = new SlotReader(knowledge.lists());
    this.sections = new SectionRoles(knowledge.cues("sections"), knowledge.cues("tiers"));
    this.terms = new Terms(knowledge.lexicon(), knowledge.lists(), knowledge.tiers());
    this.sizes = new SampleSizes(knowledge.trial());
    this.maker = new ClaimMaker(knowledge, sections, terms);
  }

  /**
   * Finds an article's claims.
   *
   * @param document the article
   * @param curated curators' references for it; those of other articles are no harm
   * @return claims, studies, silent sentences
   */
  public Extraction extract(Document document, List<Reference> curated) {
    Article article = prepared(document, curated);
    List<Claim> claims = new ArrayList<>();
    List<Silent> silents = new ArrayList<>();
    for (Line line : article.lines()) {
      Optional<Reason> reason = search(article, line, claims);
      reason.ifPresent(why -> silents.add(new Silent(line.sentence(), why)));
    }
    List<Reference> references = new ArrayList<>(document.references());
    references.addAll(curated);
    return new Extraction(document, article.studies().all(), references, claims, silents);
  }

  /** An article's lines, studies and arms: what its sentences are searched with. */
  Article prepared(Document document, List<Reference> curated) {
    List<Line> prepared = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      prepared.add(lines.of(document, sentence));
    }
    Searched searched = Searched.of(document, prepared, knowledge.lists());
    Studies studies =
        studies(document, prepared.stream().filter(searched::takes).toList(), curated);
    Article bare =
        new Article(
            document,
            prepared,
            searched,
            studies,
            terms,
            new Premises(
                Map.of(),
                Map.of(),
                TitleTopic.of(document, prepared, knowledge.lists()),
                total(document, studies)));
    Map<Study, Arms> arms = arms(bare);
    return studies
        .own()
        .map(
            study ->
                declared(bare, study, arms, prepared.stream().filter(searched::takes).toList()))
        .orElseGet(() -> bare.with(arms, Map.of()));
  }

  /** The article with its own study's arms, as the rules find them and as its groups are named. */
  private Article declared(Article bare, Study own, Map<Study, Arms> arms, List<Line> searched) {
    Arms told = arms.getOrDefault(own, Arms.NONE);
    Arms trusted = new ArmTrust(knowledge.lists(), bare.lines()).of(told);
    DeclaredArms declared =
        DeclaredArms.of(searched, bare, knowledge.lists(), terms).as(trusted, knowledge.lists());
    Arms all = declared.over(trusted, knowledge.lists());
    arms.put(own, all);
    Map<String, Topic> names =
        new HashMap<>(GroupNames.of(knowledge.directions(), bare.document(), all));
    names.putAll(declared.names());
    return bare.with(arms, names);
  }

  ClaimMaker maker() {
    return maker;
  }

  List<Rule> candidates(Line line) {
    return rules.candidates(line).stream().map(Candidate::rule).toList();
  }

  /**
   * The tier that the headings around a sentence tell.
   *
   * @param document the article
   * @param sentence one of its sentences
   * @return the tier of the nearest heading that tells one
   */
  public Optional<Tier> headingTier(Document document, Sentence sentence) {
    return sections.tier(document, sentence);
  }

  private Studies studies(Document document, List<Line> searched, List<Reference> curated) {
    return Studies.of(
        document,
        searched,
        curated,
        sentence -> sections.isSummary(document, sentence),
        new StudyCues(
            knowledge.cues("studyKinds"),
            knowledge.cues("kindTypes"),
            knowledge.cues("kindTiers"),
            knowledge.cues("ownStudy"),
            parts),
        knowledge.lists());
  }

  private Optional<SizeFinding.Stated> total(Document document, Studies studies) {
    return studies.hasOwn() && sizes.of(document) instanceof SizeFinding.Stated stated
        ? Optional.of(stated)
        : Optional.empty();
  }

  /** What the studies of the article gave to whom, as the rules find it. */
  private Map<Study, Arms> arms(Article article) {
    List<Claim> told = new ArrayList<>();
    for (Line line : article.lines()) {
      if (article.refusal(line).isEmpty() && article.study(line).isPresent()) {
        List<Match> matches =
            article.matches(line, l -> matches(article, l)).stream()
                .filter(match -> ArmFinder.tells(match.rule()))
                .toList();
        told.addAll(maker.make(article, line, matches));
      }
    }
    String title = article.document().title().orElse("").toLowerCase(java.util.Locale.ROOT);
    return ArmFinder.byStudy(told, title);
  }

  List<Match> matches(Article article, Line line) {
    List<Candidate> candidates = rules.candidates(line);
    List<Match> matches = new ArrayList<>(rules.matches(line, slots, candidates));
    FrameMatcher frames = new FrameMatcher(line, knowledge.lists(), article::longForm);
    for (Candidate candidate : candidates) {
      matches.addAll(frames.all(candidate.rule(), candidate.places()));
    }
    return matches;
  }

  /** Adds what a sentence claims; says why if it claims nothing. */
  private Optional<Reason> search(Article article, Line line, List<Claim> claims) {
    Optional<Reason> refusal = article.refusal(line);
    if (refusal.isPresent()) {
      return refusal;
    }
    List<Match> matches = article.matches(line, l -> matches(article, l));
    List<Claim> made = maker.make(article, line, matches);
    if (made.size() > MOST_CLAIMS) {
      return Optional.of(Reason.TOO_MANY_CLAIMS);
    }
    claims.addAll(made);
    if (!made.isEmpty()) {
      return Optional.empty();
    }
    if (!matches.isEmpty()) {
      return Optional.of(Reason.REFUSED);
    }
    return Optional.of(rules.candidates(line).isEmpty() ? Reason.NO_TRIGGER : Reason.NO_PATTERN);
  }
}
