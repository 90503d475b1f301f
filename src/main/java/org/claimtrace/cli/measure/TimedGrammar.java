package org.claimtrace.cli.measure;

import java.util.List;
import org.claimtrace.eval.speed.Stage;
import org.claimtrace.eval.speed.StageClock;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.extract.syntax.Tree;
import org.claimtrace.model.lexicon.Word;

/**
 * A grammar whose time is taken.
 *
 * @param grammar does the work
 * @param clock counts it
 */
record TimedGrammar(Grammar grammar, StageClock clock) implements Grammar {
  @Override
  public List<String> tags(List<Word> words) {
    return clock.time(Stage.TAG, () -> grammar.tags(words));
  }

  @Override
  public Tree tree(List<Word> words, List<String> tags) {
    return clock.time(Stage.PARSE, () -> grammar.tree(words, tags));
  }
}
