package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;

/** The arc-hybrid transitions, by hand. */
class ParserStateTest {
  private static final List<Word> WORDS = Words.of("the drug lowers pain");
  private static final byte[] TAGS = {Tag.DT.code(), Tag.NN.code(), Tag.VBZ.code(), Tag.NN.code()};

  @Test
  void aSentenceIsParsedByHand() {
    ParserState state = new ParserState(WORDS, TAGS);
    assertThat(state.isDone()).isFalse();
    assertThat(state.stack(0)).isEqualTo(state.none);
    state.apply(ParserState.SHIFT);
    assertThat(state.depth()).isEqualTo(1);
    assertThat(state.stack(0)).isZero();
    assertThat(state.stack(1)).isEqualTo(state.none);
    assertThat(state.ahead(0)).isEqualTo(1);
    assertThat(state.ahead(9)).isEqualTo(state.none);
    state.apply(ParserState.left(Relation.DET.code()));
    assertThat(state.left1[1]).isZero();
    assertThat(state.lefts[1]).isEqualTo((byte) 1);
    state.apply(ParserState.SHIFT);
    state.apply(ParserState.left(Relation.NSUBJ.code()));
    state.apply(ParserState.SHIFT);
    state.apply(ParserState.SHIFT);
    assertThat(state.hasNext()).isFalse();
    assertThat(state.isDone()).isFalse();
    assertThat(state.stack(0)).isEqualTo(3);
    assertThat(state.stack(1)).isEqualTo(2);
    state.apply(ParserState.right(Relation.DOBJ.code()));
    assertThat(state.isDone()).isTrue();
    assertThat(state.right1[2]).isEqualTo(3);
    Tree tree = state.tree();
    assertThat(tree.heads()).containsExactly(1, 2, -1, 2);
    assertThat(tree.root()).isEqualTo(2);
    assertThat(tree.head(3)).isEqualTo(2);
    assertThat(List.of(tree.relation(0), tree.relation(1), tree.relation(2), tree.relation(3)))
        .containsExactly(Relation.DET, Relation.NSUBJ, Relation.ROOT, Relation.DOBJ);
    assertThat(tree.labels()).hasSize(4);
    assertThat(tree.size()).isEqualTo(4);
  }

  @Test
  void theTwoLastChildrenOfEachSideAreKnown() {
    ParserState state = new ParserState(WORDS, TAGS);
    for (int i = 0; i < 3; i++) {
      state.apply(ParserState.SHIFT);
    }
    state.apply(ParserState.left(1));
    state.apply(ParserState.left(2));
    assertThat(state.left1[3]).isEqualTo(1);
    assertThat(state.left2[3]).isEqualTo(2);
    assertThat(state.lefts[3]).isEqualTo((byte) 2);
    state = new ParserState(WORDS, TAGS);
    for (int i = 0; i < 2; i++) {
      state.apply(ParserState.SHIFT);
    }
    state.apply(ParserState.right(1));
    state.apply(ParserState.SHIFT);
    state.apply(ParserState.right(2));
    assertThat(state.right1[0]).isEqualTo(2);
    assertThat(state.right2[0]).isEqualTo(1);
    assertThat(state.rights[0]).isEqualTo((byte) 2);
  }

  @Test
  void betweenWordsThatAreNotThereIsNothing() {
    ParserState state = new ParserState(WORDS, TAGS);
    assertThat(state.between(state.none, 1)).isEqualTo(-1);
    assertThat(state.between(2, 1)).isEqualTo(-1);
    assertThat(state.between(1, 3)).isEqualTo(Counts.of(TAGS).between(1, 3)).isNotNegative();
    assertThat(state.finiteAhead()).isEqualTo(1);
    for (int i = 0; i < 3; i++) {
      state.apply(ParserState.SHIFT);
    }
    assertThat(state.finiteAhead()).isZero();
  }
}
