package org.claimtrace.extract.syntax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.syntax.Tag;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Sentences as lines of {@code word_TAG}: {@code It_PRP helps_VBZ ._.}. */
final class TaggedLines {
  private TaggedLines() {}

  /** Reads a file; lines that begin with "# " are remarks. */
  static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("# ")) {
        sentences.add(sentence(line.strip()));
      }
    }
    return sentences;
  }

  private static GoldSentence sentence(String line) {
    String[] tokens = line.split(" ", -1);
    byte[] tags = new byte[tokens.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.length; i++) {
      int cut = tokens[i].lastIndexOf('_');
      String name = tokens[i].substring(cut + 1);
      tags[i] =
          Tag.ofPenn(name)
              .orElseThrow(() -> new IllegalArgumentException("no tag '" + name + "': " + line))
              .code();
      text.append(tokens[i], 0, cut).append(' ');
    }
    List<Word> words = Words.of(text.toString());
    if (words.size() != tokens.length) {
      throw new IllegalArgumentException("tokens are not words: " + line);
    }
    return new GoldSentence(words, tags, new int[0], new byte[0]);
  }
}
