package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.ClaimPattern;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.stance.Cues;
import org.claimtrace.extract.stance.Stances;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.Claim.Origin;
import org.claimtrace.model.claim.Claim.Place;
import org.claimtrace.model.claim.Claim.Stance;
import org.claimtrace.model.claim.Claim.Statement;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Term;

/** Turns what rules matched in a sentence into claims, each statement once. */
final class ClaimMaker {
  /** "patients with A and B": who took part, and each thing that they had. */
  private static final String PEOPLE = "population";

  /** The subject of a claim whose predicate the study's arms tell. */
  private static final String COMPARED = "compared";

  private final Knowledge knowledge;
  private final Participants participants;
  private final GroundsFinder grounds;
  private final Stances stances;
  private final ArmResults results;
  private final Rivals rivals;

  ClaimMaker(Knowledge knowledge, SectionRoles sections, Terms terms) {
    this.knowledge = knowledge;
    this.participants = new Participants(knowledge, terms);
    Cues cues = new Cues(knowledge.cues("phrases"));
    this.stances = new Stances(cues, knowledge.cues("roles"));
    this.results = new ArmResults(knowledge.directions(), knowledge.lists(), terms);
    this.rivals = new Rivals(knowledge.lists());
    this.grounds =
        new GroundsFinder(
            sections,
            cues,
            Set.copyOf(knowledge.cues("roles").getOrDefault("definition", List.of())),
            knowledge);
  }

  List<Claim> make(Article article, Line line, List<Match> matches) {
    List<Claim> claims = new ArrayList<>();
    Set<String> said = new HashSet<>();
    Map<String, Integer> occurrences = new HashMap<>();
    Set<Told> framed = new LinkedHashSet<>();
    List<Match> ordered = new ArrayList<>(matches);
    ordered.sort(java.util.Comparator.comparing(ClaimMaker::rank));
    for (Match match : ordered) {
      for (ClaimPattern pattern : match.rule().claims()) {
        List<Claim> made = claims(article, line, match, pattern);
        boolean parts = made.size() > 1 && pattern.predicate().equals(PEOPLE);
        if (parts) {
          claims.removeIf(whole -> made.stream().allMatch(part -> isWithin(part, whole)));
        }
        for (Claim claim : made) {
          if (match.rule().frame().isPresent()) {
            framed.add(Told.of(claim));
          } else if (!parts && framed.stream().anyMatch(told -> told.says(Told.of(claim)))) {
            continue;
          }
          if (claim.stance().polarity() == Polarity.UNCLEAR && isCompared(match.rule())) {
            claims.removeIf(flat -> Told.of(claim).hasWordsOf(Told.of(flat)));
          }
          if (said.add(claim.propositionId())) {
            int same = occurrences.merge(claim.id(), 1, Integer::sum);
            claims.add(same == 1 ? claim : again(claim, same - 1));
          }
        }
      }
    }
    List<Claim> all = List.copyOf(claims);
    claims.removeIf(claim -> all.stream().anyMatch(wider -> isPartOf(claim, wider)));
    claims.sort(java.util.Comparator.comparing(claim -> claim.place().quote().span()));
    return claims;
  }

  /** Frames first; what holds arms against each other last, as it has to go by the others. */
  private static int rank(Match match) {
    return isCompared(match.rule()) ? 2 : match.rule().frame().isPresent() ? 0 : 1;
  }

  /** Whether a rule holds a study's arms against each other. */
  static boolean isCompared(Rule rule) {
    return rule.claims().stream().anyMatch(claim -> claim.subject().equals(COMPARED));
  }

  /** "use" beside "hand use": the shorter reading of the same words says nothing of its own. */
  private static boolean isPartOf(Claim claim, Claim wider) {
    return !claim.statement().predicate().equals(PEOPLE) && isWithin(claim, wider);
  }

  private static boolean isWithin(Claim claim, Claim wider) {
    Statement part = claim.statement();
    Statement whole = wider.statement();
    Span inner = part.object().mention().span();
    Span outer = whole.object().mention().span();
    return part.predicate().equals(whole.predicate())
        && part.subject().key().equals(whole.subject().key())
        && claim.stance().polarity() == wider.stance().polarity()
        && outer.contains(inner)
        && !inner.contains(outer);
  }

  /** What a frame has read: a verb and its object. A word pattern has nothing to add to it. */
  private record Told(Mention trigger, String predicate, Span object, Polarity polarity) {
    static Told of(Claim claim) {
      Statement said = claim.statement();
      return new Told(
          claim.place().trigger(),
          said.predicate(),
          said.object().mention().span(),
          claim.stance().polarity());
    }

    boolean says(Told other) {
      return polarity == other.polarity && hasWordsOf(other);
    }

    boolean hasWordsOf(Told other) {
      return trigger.equals(other.trigger)
          && predicate.equals(other.predicate)
          && object.overlaps(other.object);
    }
  }

  private static Claim again(Claim claim, int occurrence) {
    Place p = claim.place();
    return new Claim(
        new Place(p.article(), p.sentence(), p.quote(), p.trigger(), occurrence),
        claim.statement(),
        claim.stance(),
        claim.qualifiers(),
        claim.grounds(),
        claim.origin());
  }

  private List<Claim> claims(Article article, Line line, Match match, ClaimPattern pattern) {
    List<Claim> claims = new ArrayList<>();
    if (pattern.subject().equals(COMPARED)) {
      for (ArmResults.Result result : results.of(article, line, match, pattern.object())) {
        claims.add(compared(article, line, match, result));
      }
      return claims;
    }
    Pairing pairing = pairing(article, line, match, pattern);
    for (Term subject : pairing.subjects()) {
      for (Term object : pairing.objects()) {
        boolean same = subject.key().equals(object.key());
        if (!same && rivals.holds(article, line, pattern, subject, object)) {
          claims.add(claim(article, line, match, form(match, pattern), subject, object));
        }
      }
    }
    return claims;
  }

  /** Who takes part, whether or not it makes a claim. */
  Pairing pairing(Article article, Line line, Match match, ClaimPattern pattern) {
    PredicateForm form = form(match, pattern);
    List<Term> subjects = participants.subjects(article, line, match, pattern.subject(), form);
    return new Pairing(
        subjects,
        subjects.isEmpty()
            ? List.of()
            : participants.objects(article, line, match, pattern.object(), form));
  }

  private Claim compared(Article article, Line line, Match match, ArmResults.Result result) {
    Claim claim =
        claim(
            article,
            line,
            match,
            form(match, result.predicate()),
            result.subject(),
            result.object());
    Stance stance = claim.stance();
    // only where another arm is the object, its outcome has no other place
    boolean between = result.predicate().equals("superiorTo");
    return new Claim(
        claim.place(),
        claim.statement(),
        new Stance(result.polarity(), stance.modality(), stance.role()),
        between ? claim.qualifiers() : List.of(),
        claim.grounds(),
        claim.origin());
  }

  private PredicateForm form(Match match, ClaimPattern pattern) {
    return form(match, pattern.predicate());
  }

  private PredicateForm form(Match match, String predicate) {
    PredicateForm form = knowledge.predicates().get(predicate);
    if (form == null) {
      throw new IllegalStateException("rule with an unknown predicate: " + match.rule().id());
    }
    return form;
  }

  private Claim claim(
      Article article, Line line, Match match, PredicateForm form, Term subject, Term object) {
    Rule rule = match.rule();
    Grounds resting = grounds.of(article, line, match, form, subject);
    boolean rested = !resting.evidence().isEmpty();
    Polarity polarity =
        rule.polarity()
            .or(match::polarity)
            .orElseGet(() -> stances.polarity(line, match.from(), match.trigger(), match.to()));
    if (!(subject instanceof Term.OfStudy)) {
      polarity = stances.verdict(line, match.trigger(), match.to()).orElse(polarity);
      polarity = stances.isUnsettled(line, match.trigger()) ? Polarity.UNCLEAR : polarity;
    }
    Modality modality =
        rule.modality()
            .orElseGet(
                () ->
                    stances.modality(
                        line,
                        match.from(),
                        match.trigger(),
                        match.to(),
                        rested && !form.ofStudy()));
    if (subject instanceof Term.OfStudy || form.ofStudy()) {
      modality = ofStudy(form, modality);
    } else if (stances.isEndpoint(line, match.trigger())) {
      modality = Modality.AIM;
    }
    Mention trigger = line.mention(match.trigger(), match.trigger() + 1);
    return new Claim(
        new Place(
            article.document().id(),
            line.sentence(),
            quote(line, match, subject, object),
            trigger,
            0),
        new Statement(subject, form.name(), object),
        new Stance(
            polarity, modality, rule.role().orElse(stances.role(form.name(), modality, rested))),
        qualifiers(line, match),
        resting,
        new Origin("rule/" + rule.id(), knowledge.band(rule.id()), ReviewStatus.PENDING));
  }

  /** What a study is like is stated; what it found is reported. */
  private Modality ofStudy(PredicateForm form, Modality modality) {
    boolean found = form.name().equals("reports");
    return switch (modality) {
      case REPORTED -> found ? modality : Modality.ASSERTED;
      case ASSERTED -> found ? Modality.REPORTED : modality;
      case HEDGED ->
          knowledge.cues("roles").getOrDefault("method", List.of()).contains(form.name())
              ? Modality.ASSERTED
              : modality;
      default -> modality;
    };
  }

  /** The match, and what stands for subject and object if it is in the sentence. */
  private static Mention quote(Line line, Match match, Term subject, Term object) {
    Span quote = line.span(match.from(), match.to());
    for (Term term : List.of(subject, object)) {
      Span span = term.mention().span();
      if (line.sentence().span().contains(span)) {
        quote = quote.cover(span);
      }
    }
    return Mention.of(line.source(), quote);
  }

  private static List<Qualifier> qualifiers(Line line, Match match) {
    List<Qualifier> qualifiers = new ArrayList<>();
    match
        .rule()
        .qualifiers()
        .forEach(
            (key, slot) -> {
              for (Piece piece : match.slots().getOrDefault(slot, List.of())) {
                Mention mention = line.mention(piece.from(), piece.to());
                qualifiers.add(
                    new Qualifier(
                        key, mention, mention.text().replaceAll("\\s+", " "), Datatype.STRING));
              }
            });
    qualifiers.sort(java.util.Comparator.comparing(q -> q.mention().span()));
    return qualifiers;
  }
}
