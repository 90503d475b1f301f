package org.claimtrace.extract.syntax;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * The grammar that the models in {@code data/models} tell.
 *
 * @param tagger tells parts of speech
 * @param parser tells what hangs on what
 */
public record TrainedGrammar(Tagger tagger, DependencyParser parser) implements Grammar {
  @Override
  public List<String> tags(List<Word> words) {
    return tagger.tag(words).stream().map(Tag::penn).toList();
  }

  @Override
  public Tree tree(List<Word> words, List<String> tags) {
    byte[] codes = new byte[tags.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Tag.ofPenn(tags.get(i)).orElse(Tag.NN).code();
    }
    return parser.parse(words, codes);
  }
}
