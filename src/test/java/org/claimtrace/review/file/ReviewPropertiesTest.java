package org.claimtrace.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.review.ClaimKey;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Made;
import org.claimtrace.review.Made.Said;
import org.claimtrace.review.Review;
import org.claimtrace.review.Reviewed;
import org.claimtrace.review.Standing;
import org.claimtrace.review.Standings;

/**
 * People edit the file as people do, rules and texts change, updates run in between: no decision is
 * ever lost or altered, no byte of theirs changes, and a decision counts as long as it may.
 */
class ReviewPropertiesTest {
  private static final int SENTENCES = 6;

  /** One step: somebody's hand on the file, or another extraction and an update. */
  private record Step(String kind, int seed) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<String> kinds =
        Arbitraries.of(
            "rules", "rules", "rules", "text", "decide", "decide", "decide", "comment", "swap",
            "key", "blank", "windows", "cut");
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 1 << 20))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(25);
  }

  @Property(tries = 200)
  void nothingIsEverLost(@ForAll("histories") List<Step> history) {
    World world = new World();
    world.update();
    for (Step step : history) {
      world.take(step);
    }
  }

  /** The article, what rules find in it, the file, and what people have decided in it. */
  private static final class World {
    private List<String> text = sentences(new boolean[SENTENCES]);
    private List<Said> said = claims(new Random(1));
    private String file = "";
    private final Map<ClaimKey, Entry> decided = new HashMap<>();

    void take(Step step) {
      Random random = new Random(step.seed());
      switch (step.kind()) {
        case "rules" -> said = claims(random);
        case "text" -> text = sentences(flags(random));
        case "decide" -> decide(random);
        case "comment" -> line(random, "# " + step.seed());
        case "blank" -> line(random, "");
        case "key" -> keyOfTheirOwn(random);
        case "swap" -> swap(random);
        case "windows" ->
            file = file.contains("\r") ? file.replace("\r", "") : file.replace("\n", "\r\n");
        case "cut" -> file = file.stripTrailing();
        default -> throw new IllegalArgumentException(step.kind());
      }
      update();
    }

    void update() {
      String before = file;
      Extraction found = Made.article(text, said);
      file = FileTexts.updated(before, found);
      assertThat(FileTexts.updated(file, found)).as("again").isEqualTo(file);
      onlyAddedTo(before, file);
      Review review = FileTexts.read(file);
      Map<ClaimKey, Entry> now =
          review.entries().stream().collect(Collectors.toMap(e -> e.key("glenvar"), e -> e.at(0)));
      decided.forEach((key, entry) -> assertThat(now).as("decided").containsEntry(key, entry));
      applied(found, review);
    }

    /** Taken the states away, the old text is the new one without one block. */
    private static void onlyAddedTo(String before, String after) {
      String old = stateless(before);
      String now = stateless(after);
      int more = now.length() - old.length();
      int same = 0;
      while (same < old.length() && old.charAt(same) == now.charAt(same)) {
        same++;
      }
      assertThat(more).isNotNegative();
      assertThat(now.substring(same + more)).isEqualTo(old.substring(same));
    }

    private static String stateless(String text) {
      return text.replaceAll("(?m)^(  state:)[^\\r\\n]*", "$1");
    }

    /** Every claim has the status that its decision gives it, and nothing else has one. */
    private void applied(Extraction found, Review review) {
      Reviewed reviewed = Reviewed.of(found, review, Made.WORDS);
      Standings standings = reviewed.standings();
      assertThat(standings.unknown()).as("each claim has an entry").isEmpty();
      List<Claim> left = reviewed.extraction().claims();
      for (Standing standing : standings.all()) {
        for (int i : standing.claims()) {
          Claim claim = found.claims().get(i);
          List<ReviewStatus> status =
              left.stream()
                  .filter(c -> c.id().equals(claim.id()))
                  .map(c -> c.origin().review())
                  .toList();
          assertThat(status).isEqualTo(due(standing, claim));
        }
        boolean there =
            text.stream().anyMatch(s -> s.equals(standing.entry().sentence().orElse("")));
        assertThat(standing.isStale()).isEqualTo(standing.claims().isEmpty() || !there);
      }
      assertThat(left.stream().map(Claim::id)).doesNotHaveDuplicates();
      assertThat(reviewed.onlyAccepted().claims())
          .allMatch(c -> !c.origin().curation().orElseThrow().by().isEmpty());
    }

    private static List<ReviewStatus> due(Standing standing, Claim claim) {
      Decision decision = standing.entry().decision();
      if (decision == Decision.PENDING) {
        return List.of(ReviewStatus.PENDING);
      }
      if (standing.isStale()) {
        return List.of(ReviewStatus.STALE);
      }
      if (decision == Decision.REJECT) {
        return List.of();
      }
      boolean same =
          standing.entry().wanted().saysTheSameAs(org.claimtrace.review.Wording.of(claim));
      if (!same) {
        return List.of(ReviewStatus.SUPERSEDED);
      }
      return List.of(decision == Decision.EDIT ? ReviewStatus.EDITED : ReviewStatus.ACCEPTED);
    }

    private void decide(Random random) {
      List<Entry> entries = FileTexts.read(file).entries();
      Entry entry = entries.get(random.nextInt(entries.size()));
      String eol = file.contains("\r") ? "\r\n" : "\n";
      String word =
          List.of("accept", "reject", "pending", "edit" + eol + "  edit: {tier: preclinical}")
              .get(random.nextInt(4));
      int from = lineStart(entry.line());
      int at = file.indexOf("decision:", from);
      int end = file.indexOf("note:", at);
      file =
          file.substring(0, at)
              + "decision: "
              + word
              + "   # by hand"
              + eol
              + "  by: P"
              + random.nextInt(9)
              + eol
              + "  "
              + file.substring(end);
      file = dropSecondBy(file, at);
      Entry now =
          FileTexts.read(file).entries().stream()
              .filter(e -> e.key("glenvar").equals(entry.key("glenvar")))
              .findFirst()
              .orElseThrow();
      decided.put(now.key("glenvar"), now.at(0));
    }

    private static String dropSecondBy(String text, int from) {
      int note = text.indexOf("note:", from);
      int by = text.indexOf("  by:", note);
      int date = text.indexOf("  date:", note);
      return by < 0 || date < by ? text : text.substring(0, by) + text.substring(date);
    }

    private void line(Random random, String words) {
      List<String> lines = new ArrayList<>(List.of(file.split("(?<=\n)", -1)));
      int at = random.nextInt(lines.size());
      lines.add(at, " ".repeat(random.nextInt(4)) + words + (file.contains("\r") ? "\r\n" : "\n"));
      file = String.join("", lines);
    }

    private void keyOfTheirOwn(Random random) {
      List<Entry> entries = FileTexts.read(file).entries();
      int from = lineStart(entries.get(random.nextInt(entries.size())).line());
      int at = file.indexOf("decision:", from);
      String eol = file.contains("\r") ? "\r\n" : "\n";
      file =
          file.substring(0, at)
              + "k"
              + random.nextInt()
              + ": [own, {x: 'y'}]"
              + eol
              + "  "
              + file.substring(at);
    }

    /** Puts an entry, with all that belongs to it, before the first one. */
    private void swap(Random random) {
      List<Entry> entries = FileTexts.read(file).entries();
      int i = random.nextInt(entries.size());
      int from = lineStart(entries.get(i).line());
      int to = i + 1 < entries.size() ? lineStart(entries.get(i + 1).line()) : file.length();
      int first = lineStart(entries.get(0).line());
      String block = file.substring(from, to);
      String eol = block.endsWith("\n") ? "" : file.contains("\r") ? "\r\n" : "\n";
      file =
          file.substring(0, first) + block + eol + file.substring(first, from) + file.substring(to);
    }

    private int lineStart(int line) {
      int at = 0;
      for (int i = 1; i < line; i++) {
        at = file.indexOf('\n', at) + 1;
      }
      return at;
    }

    private static boolean[] flags(Random random) {
      boolean[] flags = new boolean[SENTENCES];
      for (int i = 0; i < SENTENCES; i++) {
        flags[i] = random.nextInt(4) == 0;
      }
      return flags;
    }

    private static List<String> sentences(boolean[] changed) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < SENTENCES; i++) {
        all.add(
            "In study "
                + i
                + " glenvar eased ache"
                + i
                + " in "
                + (changed[i] ? "cats." : "rats."));
      }
      return all;
    }

    /** What changed rules find: fewer claims, wider quotes, another stance or tier. */
    private static List<Said> claims(Random random) {
      List<Said> all = new ArrayList<>();
      for (int i = 0; i < SENTENCES; i++) {
        Said plain = Said.of(i, "glenvar", "decreases", "ache" + i);
        Said said =
            switch (random.nextInt(7)) {
              case 0 -> plain.with(Modality.HEDGED);
              case 1 -> plain.with(Polarity.NEGATED);
              case 2 -> plain.quotingAll();
              case 3 -> plain.withTier("mechanism");
              default -> plain;
            };
        if (random.nextInt(5) > 0) {
          all.add(said);
        }
      }
      return all.isEmpty() ? List.of(Said.of(0, "glenvar", "decreases", "ache0")) : all;
    }
  }
}
