package org.claimtrace.extract.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.rule.Coordination;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are written {@code linked name}, {@code (unlinked name)}, {@code local: words}. */
class TermsTest {
  private static final Terms TERMS =
      new Terms(Known.LEXICON, Known.LISTS, Set.of("clinical", "preclinical"));
  private static final Context ABOUT_ZORVALIN = context("zorvalin", "lumizine");
  private static final Context ABOUT_NOTHING = context("", "");

  private static Context context(String topic, String lastClass) {
    return new Context() {
      @Override
      public Optional<Topic> topic(Line line) {
        return Known.LEXICON.entry(topic).map(Topic::of);
      }

      @Override
      public Optional<String> longForm(String word) {
        return Optional.empty();
      }

      @Override
      public Optional<LexiconEntry> lastClass(Line line, int before) {
        return Known.LEXICON.entry(lastClass);
      }

      @Override
      public Optional<Study> study(Line line, Chunk phrase) {
        return Optional.empty();
      }
    };
  }

  private static String thing(String tagged, String predicate, Context context) {
    Line line = Tagged.line(tagged);
    Chunk phrase = line.chunkFrom(0).orElseThrow();
    return TERMS
        .thing(line, Piece.of(phrase.core(), phrase.to()), predicate, context)
        .map(TermsTest::text)
        .orElse("-");
  }

  private static String text(Term term) {
    if (term instanceof Term.Local) {
      return "local: " + term.label();
    }
    return term instanceof Term.Concept concept && concept.linked()
        ? term.label()
        : "(" + term.label() + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a known name
        "zorvalin/NN|zorvalin",
        "Compound/NN Q/NN|vitamin Q",
        "rats/NNS|rat",
        // a name counts only if it covers the head
        "zorvalin/NN users/NNS|(zorvalin user)",
        "insomnia/NN severity/NN|(insomnia severity)",
        // modifiers make another thing of it, but not of a drug, and not neutral ones
        "severe/JJ insomnia/NN|(severe insomnia)",
        "common/JJ insomnia/NN|insomnia",
        "oral/JJ zorvalin/NN|zorvalin",
        "grey/JJ rats/NNS|(grey rat)",
        "short/JJ lumizines/NNS|(short lumizine)",
        // the name that a bracket makes
        "the/DT main/JJ calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN|XYZ system",
        // fillers are passed over
        "other/JJ rats/NNS|rat",
        "other/JJ similar/JJ pains/NNS|(pain)",
        "the/DT same/JJ pain/NN|(pain)",
        // singular, lower case, names as they are
        "night/NN sweats/NNS|(night sweat)",
        "Long/JJ memories/NNS|(long memory)",
        "a/DT Berlin/NNP School/NNP score/NN|(Berlin School score)",
        "an/DT EEG/NN index/NN|(EEG index)",
        "a/DT group/NN B/NN fever/NN|(group B fever)",
        "Berlin/NNP|(Berlin)",
        "less/JJ stress/NN|(less stress)",
        // words that name nothing
        "the/DT published/VBN research/NN|-",
        "interest/NN|-",
        "an/DT effect/NN|-",
        "a/DT drying/NN effect/NN|(drying effect)",
      })
  void aPhraseNamesWhatCoversItsHead(String tagged, String expected) {
    assertThat(thing(tagged, "decreases", ABOUT_NOTHING)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short/JJ lumizines/NNS|lumizine",
        "a/DT new/JJ heptapeptide/NN|heptapeptide",
        "severe/JJ insomnia/NN|(severe insomnia)",
        "the/DT main/JJ calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN|(main calming (XYZ) system)",
      })
  void whatAThingIsMayBeSaidByTheWiderClass(String tagged, String expected) {
    assertThat(thing(tagged, "isA", ABOUT_NOTHING)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It/PRP works/VBZ|zorvalin|-",
        "They/PRP work/VBP|local: they|local: they",
        "The/DT drug/NN works/VBZ|zorvalin|-",
        "This/DT peptide/NN works/VBZ|zorvalin|-",
        "A/DT drug/NN works/VBZ|(drug)|(drug)",
        "The/DT new/JJ drug/NN works/VBZ|(new drug)|(new drug)",
        "The/DT pain/NN fell/VBD|(pain)|(pain)",
        "Those/DT drugs/NNS work/VBP|lumizine|local: those drugs",
        "This/DT family/NN works/VBZ|lumizine|local: this family",
        "This/DT works/VBZ|local: this|local: this",
      })
  void pronounsAndGenericNounsStandForWhatWasNamed(
      String tagged, String inContext, String without) {
    assertThat(thing(tagged, "decreases", ABOUT_ZORVALIN)).isEqualTo(inContext);
    String alone = thing(tagged, "decreases", ABOUT_NOTHING);
    // "it" in an article about nothing names nothing; a generic noun then names itself
    assertThat(alone).isIn(without, "(drug)", "(peptide)", "(it)");
  }

  @Test
  void modifiersThatShareAHeadMakeOneThingEach() {
    Line line = Tagged.line("sleepy/JJ and/CC related/JJ and/CC low/JJ moods/NNS");
    assertThat(
            Coordination.pieces(line, line.chunkFrom(0).orElseThrow()).stream()
                .map(piece -> TERMS.thing(line, piece, "decreases", ABOUT_NOTHING))
                .map(term -> term.map(TermsTest::text).orElse("-")))
        .containsExactly("(sleepy mood)", "-", "(low mood)");
  }

  @Test
  void thePhraseBehindOfKeepsItsForm() {
    Line line = Tagged.line("feelings/NNS of/IN fears/NNS");
    assertThat(TERMS.thing(line, Piece.of(0, 3), "decreases", ABOUT_NOTHING).map(Term::label))
        .contains("feeling of fears");
    Line named = Tagged.line("signs/NNS of/IN insomnia/NN");
    assertThat(TERMS.thing(named, Piece.of(0, 3), "decreases", ABOUT_NOTHING).map(TermsTest::text))
        .contains("(sign of insomnia)");
  }

  private static Optional<Term> object(String tagged, ObjectForm kind, Datatype type) {
    Line line = Tagged.line(tagged);
    PredicateForm form = new PredicateForm("test", false, kind, type);
    return TERMS.object(line, Piece.of(0, line.size()), form, ABOUT_NOTHING);
  }

  @Test
  void anObjectIsWhatThePredicateTakes() {
    assertThat(object("zorvalin/NN", ObjectForm.CONCEPT, Datatype.STRING).map(TermsTest::text))
        .contains("zorvalin");
    assertThat(object("1,204/CD", ObjectForm.LITERAL, Datatype.INTEGER).map(Term::label))
        .contains("1204");
    assertThat(object("many/JJ", ObjectForm.LITERAL, Datatype.INTEGER)).isEmpty();
    assertThat(object("two/CD weeks/NNS", ObjectForm.LITERAL, Datatype.STRING).map(Term::label))
        .contains("two weeks");
    assertThat(object("2014/CD", ObjectForm.LITERAL, Datatype.G_YEAR).map(Term::key))
        .contains("literal/g_year/2014");
  }

  @Test
  void aTierIsNamedByOneOfItsWords() {
    Optional<Term> tier =
        object("early/JJ Preclinical/JJ data/NNS", ObjectForm.TIER, Datatype.STRING);
    assertThat(tier.map(Term::label)).contains("preclinical");
    assertThat(tier.map(t -> t.mention().text())).contains("Preclinical");
    assertThat(object("early/JJ data/NNS", ObjectForm.TIER, Datatype.STRING)).isEmpty();
  }

  @Test
  void aTopicStandsWhereWordsOnlyImplyIt() {
    Line line = Tagged.line("Research/NN goes/VBZ on/RP");
    Optional<Term> topic = TERMS.topic(line, line.span(0, 1), ABOUT_ZORVALIN);
    assertThat(topic.map(TermsTest::text)).contains("zorvalin");
    assertThat(topic.map(t -> t.mention().text())).contains("Research");
    assertThat(TERMS.topic(line, line.span(0, 1), ABOUT_NOTHING)).isEmpty();
  }

  @Test
  void aBracketNamesSomethingWithTheNounBehindIt() {
    Line line = Tagged.line("the/DT calming/JJ (/-LRB- XYZ/NNP )/-RRB- system/NN");
    assertThat(TERMS.bracketed(line, 0, 6).map(LexiconEntry::label)).contains("XYZ system");
    assertThat(TERMS.bracketed(line, 0, 5)).isEmpty();
    assertThat(TERMS.bracketed(line, 3, 6)).isEmpty();
  }
}
