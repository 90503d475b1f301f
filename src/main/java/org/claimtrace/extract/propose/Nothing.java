package org.claimtrace.extract.propose;

import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.lexicon.LexiconEntry;

/** Nothing came before: pronouns stay what they are. */
enum Nothing implements Context {
  KNOWN;

  @Override
  public Optional<Topic> topic(Line line) {
    return Optional.empty();
  }

  @Override
  public Optional<String> longForm(String word) {
    return Optional.empty();
  }

  @Override
  public Optional<LexiconEntry> lastClass(Line line, int before) {
    return Optional.empty();
  }

  @Override
  public Optional<Study> study(Line line, Chunk phrase) {
    return Optional.empty();
  }
}
