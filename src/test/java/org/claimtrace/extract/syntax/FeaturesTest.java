package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What tagger and parser look at. The model files hold weights for the hashes of exactly these
 * features, so their digests are pinned: who changes one must train new models.
 */
class FeaturesTest {
  private static final int TAGGER_DIGEST = -752369211;
  private static final int PARSER_DIGEST = -1645194748;
  private static final List<Word> SENTENCE =
      Words.of("If 62 Rats (all old) took zorvalin-X, did they sleep well; and was it so?");

  private static WordFeatures features(String sentence) {
    WordFeatures features = new WordFeatures(new IntTable(8));
    features.read(Words.of(sentence));
    return features;
  }

  private static int at(int word) {
    return word + WordFeatures.PAD;
  }

  @ParameterizedTest
  @CsvSource({
    "the Rat, the rat, false", // a capital inside a sentence tells something
    "the rat, the mouse, true",
    "so pain, so tail, true",
    "in 62, in 17, true",
    "in 62, in 620, false",
    "of IL6, of TP5, true",
    "of α1, of β9, true",
    "is -, is /, true",
  })
  void wordsOfOneFormHaveOneShape(String first, String second, boolean same) {
    assertThat(features(first).shape[at(1)] == features(second).shape[at(1)]).isEqualTo(same);
  }

  @Test
  void whereASentenceBeginsTheShapeIsMarked() {
    WordFeatures twice = features("rats rats");
    assertThat(twice.shape[at(0)]).isNotEqualTo(twice.shape[at(1)]);
    assertThat(twice.lower[at(0)]).isEqualTo(twice.lower[at(1)]);
  }

  @Test
  void capitalsOfATitleSayNothing() {
    WordFeatures title = features("does Green Milk Help");
    assertThat(title.shape[at(1)]).isEqualTo(features("does green milk help").shape[at(1)]);
    WordFeatures running = features("does Green milk help");
    assertThat(running.shape[at(1)]).isNotEqualTo(running.shape[at(2)]);
  }

  @Test
  void endingsAndBeginningsAreHashesOfParts() {
    WordFeatures words = features("walking talking walks ox");
    assertThat(words.suffix1[at(0)]).isEqualTo('g');
    assertThat(words.suffix2[at(0)]).isEqualTo(words.suffix2[at(1)]);
    assertThat(words.suffix3[at(0)]).isEqualTo(words.suffix3[at(1)]);
    assertThat(words.suffix4[at(0)]).isEqualTo(words.suffix4[at(1)]).isNotEqualTo(1);
    assertThat(words.prefix3[at(0)]).isEqualTo(words.prefix3[at(2)]);
    assertThat(words.prefix3[at(0)]).isNotEqualTo(words.prefix3[at(1)]);
    // too short for a part of its own
    assertThat(words.suffix2[at(3)]).isEqualTo(1);
    assertThat(words.prefix3[at(3)]).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"it helps., 1", "does it help?, 1", "how it helps, 0", "it helps!, 0"})
  void aHeadingDoesNotEndAsSentencesDo(String text, int ended) {
    assertThat(features(text).ended).isEqualTo(ended);
  }

  @Test
  void finiteVerbsThatAreStillToComeAreCountedUpToTwo() {
    IntTable classes = new IntTable(8);
    classes.put(Hash.ofWord("took"), 1 | 1 << 5);
    classes.put(Hash.ofWord("sleep"), 1 | 1 << 5 | 1 << 6);
    WordFeatures words = new WordFeatures(classes);
    words.read(Words.of("they took and took and took to took sleep"));
    assertThat(Arrays.copyOfRange(words.finiteAfter, at(0), at(9)))
        // what stands behind "to" is no finite verb, nor what may be something else
        .containsExactly(2, 2, 2, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void oneObjectServesLongAndShortSentences() {
    WordFeatures words = new WordFeatures(new IntTable(8));
    words.read(Words.of("very ".repeat(500)));
    words.read(Words.of("so it is."));
    WordFeatures fresh = features("so it is.");
    assertThat(words.length).isEqualTo(4);
    assertThat(Arrays.copyOf(words.lower, 10)).isEqualTo(Arrays.copyOf(fresh.lower, 10));
    assertThat(Arrays.copyOf(words.shape, 10)).isEqualTo(Arrays.copyOf(fresh.shape, 10));
    assertThat(Arrays.copyOf(words.suffix3, 10)).isEqualTo(Arrays.copyOf(fresh.suffix3, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "1,204", "3.5mg"})
  void numbersOfOneLengthAreOneWord(String number) {
    String other = number.replace('2', '7').replace('3', '9');
    assertThat(Hash.ofWord(other)).isEqualTo(Hash.ofWord(number));
    assertThat(Hash.ofWord(other + "1")).isNotEqualTo(Hash.ofWord(number));
    assertThat(Hash.ofWord("b" + other)).isNotEqualTo(Hash.ofWord("b" + number));
  }

  @Test
  void theTaggersFeaturesAreThoseOfTheShippedModel() {
    IntTable classes = new IntTable(32);
    SENTENCE.forEach(word -> classes.put(Hash.ofWord(word.lower()), word.lower().length()));
    WordFeatures words = new WordFeatures(classes);
    words.read(SENTENCE);
    TagHistory history = new TagHistory();
    int[] keys = new int[TaggerFeatures.COUNT];
    int digest = 0;
    for (int i = 0; i < SENTENCE.size(); i++) {
      TaggerFeatures.fill(words, i, history, keys);
      digest = digest * 31 + Arrays.hashCode(keys);
      history.push(i % Tag.COUNT, words.lower(i));
    }
    assertThat(digest).as("change it only with new models").isEqualTo(TAGGER_DIGEST);
  }

  /** Two words are taken, then arcs to the left and to the right alternate. */
  @Test
  void theParsersFeaturesAreThoseOfTheShippedModel() {
    byte[] tags = new byte[SENTENCE.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = (byte) (i * 7 % Tag.COUNT);
    }
    tags[4] = Tag.LRB.code();
    tags[7] = Tag.RRB.code();
    ParserState state = new ParserState(SENTENCE, tags);
    ParserFeatures features = new ParserFeatures();
    int digest = 0;
    for (int step = 0; !state.isDone(); step++) {
      int count = features.fill(state);
      digest = digest * 31 + Arrays.hashCode(Arrays.copyOf(features.keys(), count));
      boolean shift = state.hasNext() && (state.depth() < 2 || step % 3 < 2 && state.depth() < 6);
      int relation = 1 + step % (Relation.COUNT - 1);
      boolean left = state.hasNext() && step % 2 == 0;
      state.apply(
          shift
              ? ParserState.SHIFT
              : left ? ParserState.left(relation) : ParserState.right(relation));
    }
    assertThat(digest).as("change it only with new models").isEqualTo(PARSER_DIGEST);
  }

  @Test
  void whatLiesBetweenTwoWordsIsCounted() {
    byte[] tags = new byte[12];
    Tag[] row = {
      Tag.NN, Tag.COMMA, Tag.VBZ, Tag.CC, Tag.LRB, Tag.NN, Tag.RRB, Tag.MD, Tag.COLON, Tag.VBD,
      Tag.CC, Tag.NN
    };
    IntStream.range(0, 12).forEach(i -> tags[i] = row[i].code());
    Counts counts = Counts.of(tags);
    assertThat(counts.between(0, 1)).isEqualTo(code(0, 0, 0, 0));
    assertThat(counts.between(0, 2)).isEqualTo(code(1, 0, 0, 0));
    assertThat(counts.between(0, 3)).isEqualTo(code(1, 0, 0, 1));
    assertThat(counts.between(0, 5)).isEqualTo(code(1, 1, 1, 1));
    assertThat(counts.between(0, 7)).isEqualTo(code(1, 0, 1, 1));
    assertThat(counts.between(5, 7)).isEqualTo(code(0, -1, 0, 0));
    assertThat(counts.between(0, 11)).isEqualTo(code(2, 0, 2, 2));
    assertThat(counts.finiteFrom(0)).isEqualTo(2);
    assertThat(counts.finiteFrom(8)).isEqualTo(1);
    assertThat(counts.finiteFrom(10)).isZero();
  }

  private static int code(int commas, int nesting, int links, int verbs) {
    return ((commas * 8 + nesting + 2) * 4 + links) * 4 + verbs;
  }

  @Test
  void manySignsCountAsAFew() {
    byte[] commas = new byte[9];
    Arrays.fill(commas, Tag.COMMA.code());
    assertThat(Counts.of(commas).between(0, 8)).isEqualTo(code(3, 0, 0, 0));
    byte[] open = new byte[9];
    Arrays.fill(open, Tag.LRB.code());
    assertThat(Counts.of(open).between(0, 8)).isEqualTo(code(0, 2, 0, 0));
    byte[] close = new byte[9];
    Arrays.fill(close, Tag.RRB.code());
    assertThat(Counts.of(close).between(0, 8)).isEqualTo(code(0, -2, 0, 0));
  }
}
