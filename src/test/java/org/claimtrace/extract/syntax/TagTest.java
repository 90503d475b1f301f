package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TagTest {
  private static List<Tag> all(Predicate<Tag> kind) {
    return Arrays.stream(Tag.values()).filter(kind).toList();
  }

  @Test
  void kindsOfTagsAreThoseOfThePennTreebank() {
    assertThat(all(Tag::isNoun)).containsExactly(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);
    assertThat(all(Tag::isFinite)).containsExactly(Tag.VBP, Tag.VBZ, Tag.VBD);
    assertThat(all(Tag::isVerb))
        .containsExactly(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBD, Tag.VBN, Tag.VBG);
    assertThat(all(Tag::isAdjective)).containsExactly(Tag.JJ, Tag.JJR, Tag.JJS);
    assertThat(all(Tag::isAdverb)).containsExactly(Tag.RB, Tag.RBR, Tag.RBS);
  }

  @ParameterizedTest
  @EnumSource(Tag.class)
  void aTagIsFoundByNameAndByCode(Tag tag) {
    assertThat(Tag.ofPenn(tag.penn())).contains(tag);
    assertThat(Tag.ofCode(tag.code())).isEqualTo(tag);
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void aRelationIsFoundByLabelAndByCode(Relation relation) {
    assertThat(Relation.ofLabel(relation.label())).contains(relation);
    assertThat(Relation.ofCode(relation.code())).isEqualTo(relation);
  }

  @Test
  void whatIsNoTagIsNone() {
    assertThat(Tag.ofPenn("XX")).isEmpty();
    assertThat(Relation.ofLabel("friend")).isEmpty();
  }

  /** Words with their tags; then whether the clause has its verb, and who waits for one. */
  @ParameterizedTest
  @CsvSource({
    "drug/NN, 0, 0",
    "drug/NN lowers/VBZ, 1, 0",
    "it/PRP may/MD, 1, 1",
    "it/PRP may/MD not/RB, 1, 1",
    "it/PRP may/MD help/VB, 1, 2",
    "to/TO lower/VB, 0, 0",
    "to/TO, 0, 1",
    "they/PRP did/VBD, 1, 1",
    "it/PRP makes/VBZ, 1, 2",
    "it/PRP makes/VBZ rats/NNS, 1, 2",
    "it/PRP fell/VBD and/CC, 0, 0",
    "it/PRP fell/VBD which/WDT, 0, 0",
    "it/PRP fell/VBD who/WP, 0, 0",
    "it/PRP fell/VBD when/WRB, 0, 0",
    "it/PRP may/MD ;/:, 0, 0",
    "it/PRP fell/VBD in/IN, 1, 0",
  })
  void theHistoryKnowsWhatTheClauseStillNeeds(String tagged, int finite, int waiting) {
    TagHistory history = new TagHistory();
    int before = -1;
    int last = -1;
    for (String token : tagged.split(" ", -1)) {
      int slash = token.indexOf('/');
      Tag tag = Tag.ofPenn(token.substring(slash + 1)).orElseThrow();
      history.push(tag.code(), Hash.ofWord(token.substring(0, slash)));
      before = last;
      last = tag.code();
    }
    assertThat(history.finite).isEqualTo(finite);
    assertThat(history.waiting).isEqualTo(waiting);
    assertThat(history.t1).isEqualTo(last);
    assertThat(history.t2).isEqualTo(before);
    history.clear();
    assertThat(List.of(history.t1, history.t2, history.finite, history.waiting))
        .containsExactly(-1, -1, 0, 0);
  }
}
