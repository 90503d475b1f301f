package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrace.Doubling;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three sizes each: the time grows no faster than text and rules, and hardly with the lexicon. */
@Tag("slow")
class GrowthTest {
  private static final String PARAGRAPH =
      "In this trial, melatonin reduced pain and anxiety in 40 patients with insomnia (p = 0.03)."
          + " The drug was well tolerated, but it did not improve the sleep of older women."
          + " Magnesium, which many people take, may cause nausea. Nobody knows why it does so."
          + " The authors say that larger trials are needed.\n\n";

  /** Twice the size takes at most so many times as long. */
  private static final double MOST = 3;

  @BeforeEach
  void longTests() {
    Assumptions.assumeTrue(
        "1".equals(System.getenv("CLAIMTRACE_FULL")), "SKIPPED: long; set CLAIMTRACE_FULL=1");
  }

  private static void search(Extractor extractor, Document... articles) {
    for (Document article : articles) {
      assertThat(extractor.extract(article, List.of()).claims()).isNotEmpty();
    }
  }

  private static Extractor shipped() {
    return new Extractor(Bench.SHOP.knowledge(), Bench.SHOP.grammar());
  }

  /** Each size against the one before. */
  private static void grows(Runnable one, Runnable two, Runnable four) {
    assertThat(Doubling.ratio(one, two)).as("2x").isLessThan(MOST);
    assertThat(Doubling.ratio(two, four)).as("4x").isLessThan(MOST);
  }

  @Test
  void oneLongArticle() {
    Extractor extractor = shipped();
    Document[] sizes =
        IntStream.of(100, 200, 400)
            .mapToObj(size -> Bench.document(PARAGRAPH.repeat(size)))
            .toArray(Document[]::new);
    grows(
        () -> search(extractor, sizes[0]),
        () -> search(extractor, sizes[1]),
        () -> search(extractor, sizes[2]));
  }

  @Test
  void manyArticles() {
    Extractor extractor = shipped();
    Document article = Bench.document(PARAGRAPH.repeat(5));
    Document[][] sizes =
        IntStream.of(20, 40, 80)
            .mapToObj(size -> IntStream.range(0, size).mapToObj(i -> article))
            .map(articles -> articles.toArray(Document[]::new))
            .toArray(Document[][]::new);
    grows(
        () -> search(extractor, sizes[0]),
        () -> search(extractor, sizes[1]),
        () -> search(extractor, sizes[2]));
  }

  @Test
  void moreRules() {
    Document article = Bench.document(PARAGRAPH.repeat(100));
    Extractor[] sizes =
        IntStream.of(1, 2, 4).mapToObj(GrowthTest::repeated).toArray(Extractor[]::new);
    grows(
        () -> search(sizes[0], article),
        () -> search(sizes[1], article),
        () -> search(sizes[2], article));
  }

  /** The shipped rules, each so many times under other ids. */
  private static Extractor repeated(int times) {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (Rule rule : Bench.SHOP.knowledge().rules()) {
        rules.add(
            new Rule(
                rule.id() + "-" + i,
                rule.place(),
                rule.patterns(),
                rule.frame(),
                rule.unless(),
                rule.claims(),
                rule.qualifiers(),
                rule.modality(),
                rule.polarity(),
                rule.role(),
                rule.match(),
                rule.reject()));
      }
    }
    return new Extractor(Bench.SHOP.knowledge().with(rules), Bench.SHOP.grammar());
  }

  @Test
  void moreNames() {
    Document article = Bench.document(PARAGRAPH.repeat(100));
    Extractor small = named(10_000);
    Extractor middle = named(50_000);
    Extractor large = named(100_000);

    // ten times the names, and hardly more time: what grows is the room that the names take
    assertThat(Doubling.ratio(() -> search(small, article), () -> search(middle, article)))
        .isLessThan(1.6);
    assertThat(Doubling.ratio(() -> search(small, article), () -> search(large, article)))
        .isLessThan(1.6);
  }

  @ParameterizedTest
  @CsvSource({"10000, 3", "50000, 3", "100000, 3"})
  void namesAreLoadedInSeconds(int names, double seconds) {
    assertThat(Doubling.seconds(() -> named(names))).isLessThan(seconds);
  }

  /** The shipped knowledge with so many invented names imported. */
  private static Extractor named(int names) {
    List<LexiconEntry> imported = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      String label = "zor" + Integer.toString(i, 36) + "in " + (i % 2 == 0 ? "syndrome" : "factor");
      imported.add(
          new LexiconEntry(
              label, List.of(label), Set.of("Condition"), List.of(), List.of("X:" + i), false));
    }
    Knowledge known = Bench.SHOP.knowledge();
    Lexicon lexicon = Lexicon.of(List.of(entry("melatonin"), entry("magnesium")), imported);
    return new Extractor(
        new Knowledge(
            lexicon,
            known.predicates(),
            known.tiers(),
            known.rules(),
            known.lists(),
            known.cues(),
            known.trial()),
        Bench.SHOP.grammar());
  }

  private static LexiconEntry entry(String label) {
    return new LexiconEntry(label, List.of(label), Set.of("Compound"), List.of());
  }
}
