package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.FoundTerm;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.GoldPlace;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/** Small gold sets, and found claims that come near them in every way that scoring looks at. */
final class NearMisses {
  private static final List<String> THINGS =
      List.of(
          "sleep onset latency",
          "sleep quality",
          "anxiety",
          "Angststörung",
          "α-receptor",
          "side effects",
          "bodies",
          "status",
          "ΟΔΟΣ",
          "ﬁbre",
          "ＰＡＩＮ",
          "naïve T cells",
          "nai\u0308ve T cells",
          "10 mg/kg",
          "m² gain",
          "the of",
          "x’s blood‐pressure",
          "\uD835\uDC00 vitamin",
          "İstanbul scale",
          "5\u00A0% loss",
          "हिन्दी",
          "a_b",
          "the trials' results");
  private static final List<String> PREDICATES =
      List.of(
          "increases",
          "decreases",
          "hasEffect",
          "treats",
          "affects",
          "causes",
          "compares",
          "intervention",
          "isA",
          "partOf",
          "outcome",
          "reports",
          "design",
          "superiorTo",
          "comparableTo",
          "associatedWith",
          "modulates",
          "binds");
  private static final List<String> KEYS =
      List.of("study:2008", "study:self", "Study:rat 2017", "study:[12]", "study:\uD835\uDC01 b");
  private static final List<String> TIERS = List.of("clinical", "mechanism", "-", "background");
  private static final List<String> SPACES = List.of(" ", "  ", "\u00A0", " \u2028", "\u001C");

  private final Random random;
  private final List<GoldClaim> gold = new ArrayList<>();
  private final List<FoundClaim> found = new ArrayList<>();
  private final boolean study;

  private NearMisses(long seed, boolean study) {
    this.random = new Random(seed);
    this.study = study;
  }

  /** A gold set and what was "found". */
  record Case(List<GoldClaim> gold, List<FoundClaim> found) {}

  static Case of(long seed) {
    NearMisses made = new NearMisses(seed, seed % 3 != 0);
    int articles = 1 + made.random.nextInt(6);
    for (int i = 0; i < articles; i++) {
      made.article("art-" + (char) ('z' - i) + (i == 2 ? "\uD835\uDC02" : i == 3 ? "\uFF21" : ""));
    }
    made.article("not-in-gold", List.of());
    return new Case(made.gold, made.found);
  }

  /** The same for gold that is at hand: its quote stands for the sentence. */
  static Case of(long seed, List<GoldClaim> gold) {
    NearMisses made = new NearMisses(seed, true);
    made.gold.addAll(gold);
    gold.forEach(g -> made.find(g, "So " + g.words() + " it is."));
    return new Case(made.gold, made.found);
  }

  private void article(String name) {
    int sentences = 1 + random.nextInt(4);
    List<GoldClaim> rows = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      int claims = 1 + random.nextInt(4);
      for (int j = 0; j < claims; j++) {
        rows.add(row(name, "sentence " + i + " part " + random.nextInt(3)));
      }
    }
    article(name, rows);
  }

  private void article(String name, List<GoldClaim> rows) {
    gold.addAll(rows);
    for (GoldClaim g : rows) {
      find(
          g,
          "The sentence"
              + g.words().substring(8, 10)
              + " part 0, part 1 "
              + g.words().replace(" ", pick(SPACES))
              + ".");
    }
    GoldClaim stray = row(name, "nothing like it");
    find(stray, "A sentence apart.");
  }

  private GoldClaim row(String article, String quote) {
    String subject = study && random.nextInt(3) == 0 ? pick(KEYS) : pick(THINGS);
    String by =
        switch (random.nextInt(5)) {
          case 0 -> "-";
          case 1 -> "pmid:11;pmid:12";
          case 2 -> "pmid:11";
          case 3 -> "";
          default -> pick(KEYS);
        };
    return new GoldClaim(
        article,
        quote + (random.nextInt(6) == 0 ? "#" + (1 + random.nextInt(20)) : ""),
        subject,
        pick(PREDICATES),
        pick(THINGS),
        pick(List.of(Polarity.values())),
        pick(List.of(Modality.values())),
        by,
        pick(TIERS),
        new GoldPlace("made", gold.size() + 2));
  }

  /** Nothing, one, or two found claims that resemble a gold claim more or less. */
  private void find(GoldClaim g, String sentence) {
    for (int n = Math.min(2, random.nextInt(5)); n > 0; n--) {
      boolean insideOnly = random.nextInt(8) == 0;
      String quote = random.nextBoolean() ? g.words() : g.words().substring(g.words().length() / 2);
      found.add(
          new FoundClaim(
              pick(List.of(g.article(), "x/" + g.article(), g.article() + ".md")),
              insideOnly ? "Split here." : sentence,
              random.nextInt(6) == 0 ? "other words" : quote,
              slot(g.subject(), g.article()),
              random.nextInt(4) == 0 ? pick(PREDICATES) : g.predicate(),
              slot(g.object(), g.article()),
              random.nextInt(6) == 0 ? pick(List.of(Polarity.values())) : g.polarity(),
              random.nextInt(3) == 0 ? pick(List.of(Modality.values())) : g.modality(),
              random.nextInt(4) == 0
                  ? Optional.of("Clinical")
                  : Optional.of(g.tier()).filter(t -> !t.equals("-")),
              studies(g),
              "rule/" + random.nextInt(5)));
    }
  }

  private FoundTerm slot(String name, String article) {
    if (name.toLowerCase(Locale.ROOT).startsWith("study:") && random.nextInt(8) != 0) {
      String key = random.nextInt(5) == 0 ? pick(KEYS) : name;
      String id = key.substring(6).replace(' ', '-');
      return switch (random.nextInt(5)) {
        case 0 -> new FoundTerm("the trial", "this trial", "concept/trial");
        case 1 -> new FoundTerm("a review", "the review", "");
        case 2 -> new FoundTerm("", "this study", "");
        default -> new FoundTerm(key, "the work", "article/" + article + "/study/" + id);
      };
    }
    String near =
        switch (random.nextInt(8)) {
          case 0 -> name + "s";
          case 1 -> "the " + name.toUpperCase(Locale.ROOT);
          case 2 -> name.replace(' ', '-');
          case 3 -> name + " severity scale score";
          case 4 -> name.substring(name.lastIndexOf(' ') + 1);
          case 5 -> pick(THINGS);
          default -> name;
        };
    return random.nextInt(4) == 0
        ? new FoundTerm("it", pick(List.of("it", near)), "concept/" + near.replace(' ', '-'))
        : new FoundTerm(near, "it", random.nextBoolean() ? "" : "concept/it");
  }

  private List<CitedStudy> studies(GoldClaim g) {
    List<CitedStudy> studies = new ArrayList<>();
    int n = g.study().equals("-") && random.nextInt(4) != 0 ? 0 : random.nextInt(3);
    for (int i = 0; i < n; i++) {
      boolean same =
          g.study().toLowerCase(Locale.ROOT).startsWith("study:") && random.nextInt(3) != 0;
      String key = same ? g.study().substring(6) : pick(KEYS).substring(6);
      Optional<String> pmid =
          switch (random.nextInt(3)) {
            case 0 -> Optional.of("11");
            case 1 -> Optional.of("12");
            default -> Optional.empty();
          };
      studies.add(new CitedStudy(random.nextInt(9) == 0 ? "" : key, "study/" + key, pmid));
    }
    return studies;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
