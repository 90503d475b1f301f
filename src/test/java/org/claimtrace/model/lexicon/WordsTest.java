package org.claimtrace.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static List<String> lower(String text) {
    return Words.of(text).stream().map(Word::lower).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"})
  void whatNobodySeesIsNoPartOfAWord(String unseen) {
    String text = unseen + "It did not" + unseen + " cu" + unseen + "re 1" + unseen + ".5 rats";

    assertThat(lower(text)).containsExactly("it", "did", "not", "cure", "1.5", "rats");
    assertThat(Words.of(text).get(5).norm()).isEqualTo("rat");
    assertThat(Words.key("n" + unseen + "ot")).isEqualTo("not");
    assertThat(lower(unseen)).isEmpty();
  }

  @Test
  void offsetsAreThoseOfTheText() {
    List<Word> words = Words.of("a n\u00ADot\u200B b");

    assertThat(words.get(1)).isEqualTo(new Word(2, 6, "n\u00ADot", "not", "not"));
    assertThat(words.get(2).start()).isEqualTo(8);
  }
}
