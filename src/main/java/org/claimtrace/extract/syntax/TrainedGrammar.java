package org.claimtrace.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrace.model.lexicon.Word;

/**
 * The grammar that the models in {@code data/models} tell.
 *
 * @param tagger tells parts of speech
 * @param parser tells what hangs on what
 */
public record TrainedGrammar(Tagger tagger, DependencyParser parser) implements Grammar {
  private static final Pattern NOUN_ENDING =
      Pattern.compile("(?:[ts]ion|ness|ment|[ea]nce|ity|osis|itis)$");

  @Override
  public List<String> tags(List<Word> words) {
    List<Tag> tags = tagger.tag(words);
    List<String> penn = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      penn.add(isNoun(words.get(i), tags.get(i)) ? Tag.NN.penn() : tags.get(i).penn());
    }
    return penn;
  }

  /** A word that the tagger never met, taken for an adverb though its ending is a noun's. */
  private static boolean isNoun(Word word, Tag tag) {
    return tag == Tag.RB && word.lower().length() > 6 && NOUN_ENDING.matcher(word.lower()).find();
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
