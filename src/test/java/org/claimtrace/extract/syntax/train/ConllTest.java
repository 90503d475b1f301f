package org.claimtrace.extract.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tag;
import org.claimtrace.model.lexicon.Word;
import org.junit.jupiter.api.Test;

class ConllTest {
  private static List<String> lines(String... rows) {
    List<String> lines = new ArrayList<>();
    for (String row : rows) {
      String[] c = row.split(" ", -1);
      lines.add(String.join("\t", c[0], c[1], "_", c[2], c[2], "_", c[3], c[4], "_", "_"));
    }
    return lines;
  }

  @Test
  void cutsTokensAsArticlesAreCutAndKeepsTheTree() {
    GoldSentence s =
        Conll.read(
                lines(
                    "1 Rat NN 2 nsubj",
                    "2 got VBD 0 root",
                    "3 anti-pain JJ 4 amod",
                    "4 drugs NNS 2 dobj",
                    "5 's POS 4 case",
                    "6 . . 2 punct"))
            .get(0);
    assertThat(s.words())
        .extracting(Word::text)
        .containsExactly("Rat", "got", "anti", "-", "pain", "drugs", "'", "s", ".");
    assertThat(s.heads()).containsExactly(1, -1, 4, 4, 5, 1, 7, 5, 1);
    List<Tag> tags = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < s.length(); i++) {
      tags.add(Tag.ofCode(s.tag(i)));
      relations.add(Relation.ofCode(s.relation(i)));
    }
    assertThat(tags)
        .containsExactly(
            Tag.NN, Tag.VBD, Tag.AFX, Tag.HYPH, Tag.JJ, Tag.NNS, Tag.POS, Tag.POS, Tag.PERIOD);
    assertThat(relations.subList(2, 5))
        .containsExactly(Relation.AMOD, Relation.PUNCT, Relation.AMOD);
  }

  @Test
  void emptyLinesPartSentences() {
    List<String> two = lines("1 Pain NN 0 root");
    two.add("");
    two.addAll(lines("1 Fell VBD 0 root"));
    assertThat(Conll.read(two)).hasSize(2);
  }

  @Test
  void refusesUnknownTags() {
    assertThatThrownBy(() -> Conll.read(lines("1 Pain NOUN 0 root"))).hasMessageContaining("NOUN");
  }
}
