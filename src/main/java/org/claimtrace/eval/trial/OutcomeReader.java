package org.claimtrace.eval.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrace.eval.text.Folding;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Qualifier;

/**
 * Reads from an abstract's claims which way a prompt's outcome went: the prompt's words are asked
 * for in the objects (or the outcome that qualifies a comparison) of the claims of the evidence's
 * sentences.
 */
public final class OutcomeReader {
  private static final double OVERLAP = 0.5;

  private final Extraction extraction;
  private final Passages passages;

  /**
   * Sets up.
   *
   * @param extraction the claims of an abstract
   */
  public OutcomeReader(Extraction extraction) {
    this.extraction = extraction;
    this.passages = new Passages(extraction.document());
  }

  /**
   * Answers a prompt.
   *
   * @param task the prompt, with one evidence
   * @return the answer; empty if the evidence does not stand in the abstract
   */
  public Optional<OutcomeAnswer> answer(DirectionTask task) {
    Set<Integer> places = new HashSet<>(passages.sentences(task.evidence()));
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> said =
        extraction.claims().stream()
            .filter(claim -> places.contains(claim.place().sentence().index()))
            .toList();
    List<Claim> telling =
        said.stream()
            .filter(claim -> names(claim, task.outcome()) && way(claim).isPresent())
            .toList();
    Optional<Label> found = verdict(telling, task);
    return Optional.of(new OutcomeAnswer(task, found, written(found.isPresent() ? telling : said)));
  }

  /** What the claims agree on; those of both arms alike tell of no difference between them. */
  private static Optional<Label> verdict(List<Claim> telling, DirectionTask task) {
    List<Claim> own = telling.stream().filter(claim -> !isOfComparator(claim, task)).toList();
    List<Claim> others = telling.stream().filter(claim -> isOfComparator(claim, task)).toList();
    Optional<Label> one = commonest(own);
    Optional<Label> other = commonest(others).map(OutcomeReader::turned);
    boolean alike = one.isPresent() && other.isPresent() && one.get() == turned(other.get());
    if (alike && one.get() != Label.SAME) {
      return Optional.empty();
    }
    return one.or(() -> other);
  }

  private static Label turned(Label label) {
    return switch (label) {
      case DECREASED -> Label.INCREASED;
      case SAME -> Label.SAME;
      case INCREASED -> Label.DECREASED;
    };
  }

  private static Optional<Label> commonest(List<Claim> claims) {
    return claims.stream()
        .map(claim -> way(claim).orElseThrow())
        .collect(Collectors.groupingBy(label -> label, Collectors.counting()))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey);
  }

  /** Which way a claim says that its object went; empty if it does not say. */
  private static Optional<Label> way(Claim claim) {
    Optional<Label> up =
        switch (claim.statement().predicate()) {
          case "increases", "positivelyModulates" -> Optional.of(Label.INCREASED);
          case "decreases", "negativelyModulates", "prevents", "treats" ->
              Optional.of(Label.DECREASED);
          case "causes" -> amount(claim);
          case "comparableTo" -> Optional.of(Label.SAME);
          default -> Optional.empty();
        };
    boolean compared =
        Set.of("affects", "superiorTo", "inferiorTo", "hasEffect", "causes", "reports")
            .contains(claim.statement().predicate());
    if (claim.stance().polarity() == Polarity.AFFIRMED) {
      return up;
    }
    boolean denied = up.isPresent() && up.get() != Label.SAME || compared;
    return denied ? Optional.of(Label.SAME) : Optional.empty();
  }

  /** "causes more X", "causes fewer X". */
  private static Optional<Label> amount(Claim claim) {
    String object = claim.statement().object().label().toLowerCase(Locale.ROOT);
    if (object.matches("(?:fewer|less|lower|milder)\\b.*")) {
      return Optional.of(Label.DECREASED);
    }
    return object.matches("(?:more|higher|greater|increased)\\b.*")
        ? Optional.of(Label.INCREASED)
        : Optional.empty();
  }

  private static boolean names(Claim claim, String outcome) {
    return Stream.concat(
            Stream.of(
                claim.statement().object().label(), claim.statement().object().mention().text()),
            claim.qualifiers().stream()
                .filter(qualifier -> qualifier.key().equals("outcome"))
                .map(Qualifier::value))
        .anyMatch(name -> isLike(name, outcome));
  }

  /** One's words in the other, half of the words shared, or one the other's initials. */
  static boolean isLike(String one, String other) {
    Set<String> ones = Folding.tokens(one);
    Set<String> others = Folding.tokens(other);
    Set<String> shared = new HashSet<>(ones);
    shared.retainAll(others);
    int all = ones.size() + others.size() - shared.size();
    return shared.size() == Math.min(ones.size(), others.size())
        || shared.size() >= OVERLAP * all
        || isShort(one, other)
        || isShort(other, one);
  }

  private static boolean isShort(String brief, String full) {
    String letters = brief.replaceAll("[^\\p{L}]", "");
    String initials =
        Stream.of(full.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty() && !word.matches("of|and|the|in|for"))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() > 1
        && letters.matches("[\\p{Lu}].*[\\p{Lu}]")
        && letters.equalsIgnoreCase(initials);
  }

  /** Whether a claim is about what the prompt's thing was compared with. */
  private static boolean isOfComparator(Claim claim, DirectionTask task) {
    Set<String> words = Folding.tokens(claim.statement().subject().label());
    Set<String> one = Folding.tokens(task.intervention());
    Set<String> other = Folding.tokens(task.comparator());
    long ones = words.stream().filter(w -> one.contains(w) && !other.contains(w)).count();
    long others = words.stream().filter(w -> other.contains(w) && !one.contains(w)).count();
    return others > ones && 2 * others >= words.size();
  }

  private static String written(List<Claim> claims) {
    return claims.stream()
        .map(
            claim ->
                claim.statement().subject().label()
                    + " | "
                    + claim.statement().predicate()
                    + " | "
                    + claim.statement().object().label()
                    + " ("
                    + claim.stance().polarity().name().toLowerCase(Locale.ROOT)
                    + ", "
                    + claim.origin().extractor()
                    + ")")
        .distinct()
        .collect(Collectors.joining("\n    "));
  }
}
