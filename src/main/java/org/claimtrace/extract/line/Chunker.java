package org.claimtrace.extract.line;

import java.util.List;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases and verb groups from parts of speech, in one pass (in the manner of Abney's
 * chunks, "Parsing by Chunks", 1991). A known name is never cut in two.
 */
final class Chunker {
  private final WordLists lists;

  Chunker(WordLists lists) {
    this.lists = lists;
  }

  @Nullable Chunk[] chunk(
      List<Word> words, List<String> tags, Lexicon.@Nullable Hit[] hits, boolean[] hidden) {
    Scan scan = new Scan(words, tags, hits, hidden, lists);
    VerbGroups verbs = new VerbGroups(scan);
    NounPhrases nouns = new NounPhrases(scan);
    @Nullable Chunk[] chunks = new @Nullable Chunk[words.size()];
    int i = 0;
    while (i < words.size()) {
      Chunk chunk = hidden[i] ? null : verbs.from(i);
      if (chunk == null && !hidden[i]) {
        chunk = nouns.from(i);
      }
      if (chunk == null) {
        i++;
        continue;
      }
      for (int k = chunk.from(); k < chunk.to(); k++) {
        chunks[k] = chunk;
      }
      i = chunk.to();
    }
    return chunks;
  }
}
