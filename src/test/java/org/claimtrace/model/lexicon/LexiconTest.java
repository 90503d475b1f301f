package org.claimtrace.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own names and imported ones in one lexicon. */
class LexiconTest {
  private static final LexiconEntry OWN = own("zorvalin", "Compound", "compound Z");

  @Test
  void theLongestNameWinsAndOfEqualOnesTheOwn() {
    Lexicon lexicon =
        lexicon(
            imported("X:1", "Compound", "compound Z"),
            imported("X:2", "Condition", "compound Z poisoning"));
    assertThat(found(lexicon, "Compound Z was given")).contains("zorvalin");
    assertThat(found(lexicon, "compound Z poisoning was seen")).contains("compound Z poisoning");
    assertThat(found(lexicon, "was seen")).isEmpty();
  }

  @Test
  void aSynonymOfATermThatIsAnOwnConceptNamesTheOwnConcept() {
    Lexicon lexicon = lexicon(imported("X:1", "Compound", "Zorvalin", "zorvalinum"));
    assertThat(found(lexicon, "zorvalinum")).contains("zorvalin");
    assertThat(lexicon.find("zorvalinum").orElseThrow().isLinked()).isTrue();
  }

  @Test
  void aTermOfAnotherKindUnderAnOwnNameStaysAThingOfItsOwn() {
    Lexicon lexicon = lexicon(imported("X:1", "Condition", "zorvalin", "zorvalinism"));
    assertThat(found(lexicon, "zorvalin")).contains("zorvalin");
    assertThat(found(lexicon, "zorvalinism")).contains("zorvalin (X:1)");
    assertThat(lexicon.entry("zorvalin (X:1)").orElseThrow().ids()).containsExactly("X:1");
    assertThat(lexicon.find("zorvalin (X:1)")).isPresent();
  }

  @Test
  void aLabelOfTwoTermsIsLinkedToNeither() {
    Lexicon lexicon =
        lexicon(
            imported("X:1", "Compound", "quintapar", "shared name"),
            imported("X:2", "Compound", "lumizine", "shared-name"),
            imported("X:3", "Condition", "lumizine"));
    LexiconEntry shared = lexicon.find("shared names").orElseThrow();
    assertThat(shared.isLinked()).isFalse();
    assertThat(shared.types()).containsExactly("Compound");
    assertThat(shared.ids()).isEmpty();
    assertThat(lexicon.find("quintapar").orElseThrow().isLinked()).isTrue();
    assertThat(lexicon.find("lumizine").orElseThrow().types()).isEmpty();
    assertThat(lexicon.find("lumizine").orElseThrow().isLinked()).isFalse();
  }

  @Test
  void aTermWhosePreferredLabelIsSharedIsCalledByItsIdentifierToo() {
    Lexicon lexicon =
        lexicon(
            imported("X:1", "Compound", "lumizine", "lumizinum"),
            imported("X:2", "Compound", "quintapar", "lumizine"));
    assertThat(found(lexicon, "lumizinum")).contains("lumizine (X:1)");
    assertThat(lexicon.entry("lumizine (X:1)")).isPresent();
    assertThat(lexicon.entry("lumizine")).isEmpty();
    assertThat(lexicon.entry("quintapar")).isPresent();
  }

  @Test
  void oneIdentifierInTwoTablesIsOneTerm() {
    Lexicon lexicon =
        lexicon(
            imported("X:1", "Compound", "lumizine"),
            imported("X:1", "Compound", "lumizine", "lumizinum"));
    assertThat(lexicon.find("lumizine").orElseThrow().isLinked()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AIDZ, AIDZ, true",
    "AIDZ, aidz, false",
    "AIDZ, AIDZs, true",
    "SAMz, samz, false",
    "SAMz, SAMz, true",
    "Mez, mez, false",
    "mez, Mez, true",
    "Q-45, q 45, false",
    "Q-45, Q45 plan, false",
    "Q-45, Q 45, true",
    "ZORTAVALIN, zortavalin, true",
    "Zortaval, ZORTAVAL, true",
  })
  void shortLabelsWithCapitalsCountAsTheyAreSpelled(String label, String text, boolean found) {
    assertThat(found(lexicon(imported("X:1", "Compound", label)), text).isPresent())
        .isEqualTo(found);
  }

  @Test
  void ownNamesCountInAnySpelling() {
    Lexicon lexicon = Lexicon.of(List.of(own("XYZ", "Target")));
    assertThat(found(lexicon, "xyz")).contains("XYZ");
  }

  /** Whatever stands beside it, a label that one term has is found, whole, in a text. */
  @Property(tries = 300)
  void everyLabelOfOneTermIsFound(@ForAll("labels") Set<String> labels) {
    List<LexiconEntry> entries = new ArrayList<>();
    int number = 0;
    for (String label : labels) {
      entries.add(imported("X:" + number++, "Compound", label));
    }
    Lexicon lexicon = Lexicon.of(List.of(), entries);
    for (String label : labels) {
      List<Word> words = Words.of("of " + label + " , and");
      Lexicon.Hit hit = lexicon.longest(words, 1).orElseThrow();
      assertThat(hit.to()).isEqualTo(words.size() - 2);
      assertThat(Words.key(hit.entry().label())).isEqualTo(Words.key(label));
    }
  }

  @Provide
  Arbitrary<Set<String>> labels() {
    Arbitrary<String> word = Arbitraries.strings().withCharRange('a', 'e').ofLength(4);
    return word.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .set()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Lexicon lexicon(LexiconEntry... imported) {
    return Lexicon.of(List.of(OWN), Arrays.asList(imported));
  }

  private static Optional<String> found(Lexicon lexicon, String text) {
    return lexicon.longest(Words.of(text), 0).map(hit -> hit.entry().label());
  }

  private static LexiconEntry own(String label, String type, String... others) {
    return new LexiconEntry(label, all(label, others), Set.of(type), List.of());
  }

  private static LexiconEntry imported(String id, String type, String label, String... others) {
    return new LexiconEntry(label, all(label, others), Set.of(type), List.of(), List.of(id), false);
  }

  private static List<String> all(String label, String... others) {
    return Stream.concat(Stream.of(label), Arrays.stream(others)).toList();
  }
}
