package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependencyParserTest {
  private static final Tagger TAGGER = Shipped.tagger();
  private static final DependencyParser PARSER = Shipped.parser();

  private static Tree parse(List<Word> words) {
    return PARSER.parse(words, TAGGER.tagBytes(words));
  }

  /** Expected arcs: {@code dependent relation head}, words named by their first place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The drug reduced anxiety in rats.|drug nsubj reduced; anxiety dobj reduced; The det drug",
        "Anxiety was reduced by the drug.|Anxiety nsubjpass reduced; was auxpass reduced",
        "The extract did not lower cholesterol.|extract nsubj lower; not neg lower; did aux lower",
        "The trial compared zinc with placebo.|trial nsubj compared; zinc dobj compared",
        "The authors suggest that it helps.|helps ccomp suggest; it nsubj helps; that mark helps",
        "The salt binds to the receptor.|to prep binds; receptor pobj to; salt nsubj binds",
        "Pain and nausea were rare.|nausea conj Pain; Pain nsubj were; and cc Pain",
        "You should ask your doctor.|You nsubj ask; should aux ask; doctor dobj ask; your poss doctor",
      })
  void findsTheHeads(String sentence, String arcs) {
    List<Word> words = Words.of(sentence);
    Tree tree = parse(words);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String head = tree.head(i) < 0 ? "-" : words.get(tree.head(i)).text();
      found.add(words.get(i).text() + " " + tree.relation(i).label() + " " + head);
    }
    assertThat(found).contains(arcs.split("; ", -1));
  }

  @Test
  void noWordsMakeNoTree() {
    Tree tree = parse(List.of());
    assertThat(tree.size()).isZero();
    assertThat(tree.root()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pain", ".", ") ( ) ( ]]", "' ' '", "p<0.05; n=3; 中文 \uD835\uDC00"})
  void oddSentencesAreTreesToo(String text) {
    assertTree(parse(Words.of(text)));
  }

  @Test
  void wordsWithAnyTagsAreATree() {
    Random random = new Random(1);
    List<Word> words = Words.of("of the and drug reduced , ( that which ) . not to ".repeat(20));
    for (int run = 0; run < 50; run++) {
      byte[] tags = new byte[words.size()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = (byte) random.nextInt(Tag.COUNT);
      }
      assertTree(PARSER.parse(words, tags));
    }
  }

  @org.junit.jupiter.api.Tag("slow")
  @Test
  void tenThousandWordsAreATree() {
    assertTree(parse(Words.of("which the drug ".repeat(3_333) + "did")));
    assertTree(parse(Words.of("( ".repeat(10_000))));
  }

  private static void assertTree(Tree tree) {
    int[] heads = tree.heads();
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      assertThat(tree.relation(i) == Relation.ROOT).isEqualTo(heads[i] < 0);
    }
    assertThat(roots).isEqualTo(1);
    boolean[] known = new boolean[heads.length];
    known[tree.root()] = true;
    for (int i = 0; i < heads.length; i++) {
      assertThat(reaches(heads, i, known)).isTrue();
    }
  }

  /** Whether the way up from a word ends at a known one; the way is then known too. */
  private static boolean reaches(int[] heads, int from, boolean[] known) {
    int steps = 0;
    int at = from;
    while (!known[at]) {
      at = heads[at];
      if (++steps > heads.length) {
        return false;
      }
    }
    for (int back = from; !known[back]; back = heads[back]) {
      known[back] = true;
    }
    return true;
  }

  @org.junit.jupiter.api.Tag("slow")
  @Test
  void sameWordsSameTree() {
    for (List<Word> words : Shipped.sentences(3)) {
      assertThat(parse(words).heads()).isEqualTo(parse(words).heads());
      assertThat(Shipped.parser().parse(words, TAGGER.tagBytes(words)).labels())
          .isEqualTo(parse(words).labels());
    }
  }

  @org.junit.jupiter.api.Tag("slow")
  @Test
  void twiceTheTextTakesAboutTwiceTheTime() {
    List<Word> once = Words.of("the drug lowers the risk of pain in rats , and ".repeat(300));
    List<Word> twice = Words.of("the drug lowers the risk of pain in rats , and ".repeat(600));
    assertThat(Shipped.ratio(() -> parse(twice), () -> parse(once))).isBetween(1.4, 2.6);
  }
}
