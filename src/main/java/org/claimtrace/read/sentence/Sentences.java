package org.claimtrace.read.sentence;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Cuts blocks of text into sentences. Rules decide where health articles are peculiar (decimals,
 * abbreviations, initials, citations behind the full stop); everything else Apache OpenNLP's
 * maximum entropy model decides (Reynar and Ratnaparkhi 1997). Time is linear in the text: every
 * decision looks at a bounded window. Not for several threads at once.
 */
public final class Sentences {
  private final Rules rules = new Rules(Abbreviations.english());
  private final Model model = new Model();

  /**
   * Cuts a block.
   *
   * @param text the article's text
   * @param block the block's range
   * @return its sentences in order, without white space around; all other characters of the block
   *     are in one of them
   */
  public List<Range> split(String text, Range block) {
    List<Range> sentences = new ArrayList<>();
    Brackets brackets = new Brackets(text, block.to());
    int start = block.from();
    int i = start;
    while (i < block.to()) {
      if (!Stop.isStop(text.charAt(i))) {
        brackets.pass(i);
        i++;
        continue;
      }
      Stop stop = Stop.at(text, i, block.to());
      brackets.pass(stop.run().to(), stop.end());
      if (isEnd(text, start, stop, brackets)) {
        add(sentences, text, start, stop.end());
        start = stop.next();
        i = start;
        brackets.reset();
      } else {
        i = stop.end();
      }
    }
    add(sentences, text, start, block.to());
    return sentences;
  }

  private boolean isEnd(String text, int start, Stop stop, Brackets brackets) {
    return switch (rules.judge(text, start, stop, brackets)) {
      case SPLIT -> true;
      case KEEP -> false;
      case ASK -> model.ends(text, start, stop);
    };
  }

  private static void add(List<Range> sentences, String text, int from, int to) {
    Range range = Chars.trim(text, from, to);
    if (!range.isEmpty()) {
      sentences.addAll(LostStops.cut(text, range));
    }
  }
}
