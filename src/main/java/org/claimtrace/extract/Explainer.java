package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.extract.explain.Explanation;
import org.claimtrace.extract.explain.Fired;
import org.claimtrace.extract.explain.LineView;
import org.claimtrace.extract.explain.NearMisses;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.ClaimPattern;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Silent.Reason;
import org.jspecify.annotations.Nullable;

/** Tells of each sentence of an article what rules see of it and why they say what they say. */
public final class Explainer {
  private final Knowledge knowledge;
  private final Extractor extractor;

  /**
   * Sets up.
   *
   * @param knowledge lexicon, rules, cues
   * @param extractor made of the same knowledge
   */
  public Explainer(Knowledge knowledge, Extractor extractor) {
    this.knowledge = knowledge;
    this.extractor = extractor;
  }

  /**
   * Explains an article's sentences.
   *
   * @param document the article
   * @return one explanation for each sentence, in order
   */
  public List<Explanation> explain(Document document) {
    Article article = extractor.prepared(document, List.of());
    return article.lines().stream().map(line -> explain(article, line)).toList();
  }

  private Explanation explain(Article article, Line line) {
    String text = line.text().replaceAll("\\s+", " ");
    Optional<Reason> refusal = article.refusal(line);
    if (refusal.isPresent()) {
      String verdict = "not searched: " + Unsearched.text(refusal.get());
      return new Explanation(
          text, verdict, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    List<Rule> candidates = extractor.candidates(line);
    List<Match> matches = extractor.matches(article, line);
    List<Fired> fired = fired(article, line, matches);
    NearMisses misses = NearMisses.of(line, candidates, matches, knowledge.lists());
    return new Explanation(
        text,
        verdict(candidates, fired),
        LineView.tokens(line),
        LineView.names(line),
        LineView.phrases(line),
        fired,
        misses.near(),
        misses.far());
  }

  private static String verdict(List<Rule> candidates, List<Fired> fired) {
    if (candidates.isEmpty()) {
      return "no claim: no rule's trigger occurs";
    }
    if (fired.isEmpty()) {
      return "no claim: triggers of " + candidates.size() + " rules occur, and none of them fits";
    }
    int claims = fired.stream().mapToInt(one -> one.claims().size()).sum();
    return claims == 0
        ? "no claim: what rules found was refused"
        : claims == 1 ? "1 claim" : claims + " claims";
  }

  /** Each match by itself, held against what all of them together make. */
  private List<Fired> fired(Article article, Line line, List<Match> matches) {
    Map<String, Claim> made = new HashMap<>();
    extractor
        .maker()
        .make(article, line, matches)
        .forEach(claim -> made.put(claim.propositionId(), claim));
    Set<String> said = new HashSet<>();
    List<Fired> fired = new ArrayList<>();
    for (Match match : matches) {
      List<String> claims = new ArrayList<>();
      List<Fired.Refused> refused = new ArrayList<>();
      for (ClaimPattern pattern : match.rule().claims()) {
        Pairing pairing = extractor.maker().pairing(article, line, match, pattern);
        pairing.refusal(match, pattern, line).ifPresent(refused::add);
      }
      for (Claim claim : extractor.maker().make(article, line, List.of(match))) {
        Optional<String> cause = refusal(claim, made.get(claim.propositionId()), said);
        if (cause.isEmpty()) {
          claims.add(text(claim));
        }
        cause.ifPresent(why -> refused.add(new Fired.Refused(text(claim), why)));
      }
      fired.add(fired(line, match, claims, refused));
    }
    return fired;
  }

  /** Why a claim that a match makes by itself is not made by it among others. */
  private static Optional<String> refusal(Claim claim, @Nullable Claim made, Set<String> said) {
    if (made == null) {
      return Optional.of("left out, for a frame reads the same word");
    }
    boolean own = made.origin().extractor().equals(claim.origin().extractor());
    return own && said.add(claim.propositionId())
        ? Optional.empty()
        : Optional.of("said already by " + made.origin().extractor().replaceFirst("^rule/", ""));
  }

  private static Fired fired(
      Line line, Match match, List<String> claims, List<Fired.Refused> refused) {
    Map<String, List<String>> slots = new LinkedHashMap<>();
    new TreeMap<>(match.slots())
        .forEach(
            (name, pieces) ->
                slots.put(
                    name,
                    pieces.stream().map(p -> LineView.text(line, p.from(), p.to())).toList()));
    return new Fired(
        match.rule().id(),
        match.rule().place(),
        line.word(match.trigger()).text(),
        LineView.text(line, match.from(), match.to()),
        slots,
        claims,
        refused);
  }

  private static String text(Claim claim) {
    Claim.Statement said = claim.statement();
    Claim.Stance stance = claim.stance();
    List<String> how = new ArrayList<>();
    how.add(stance.polarity().name().toLowerCase(Locale.ROOT));
    how.add(stance.modality().name().toLowerCase(Locale.ROOT));
    claim.grounds().tier().ifPresent(tier -> how.add(tier.name()));
    return said.subject().label()
        + " | "
        + said.predicate()
        + " | "
        + said.object().label()
        + " ("
        + String.join(", ", how)
        + ")";
  }
}
