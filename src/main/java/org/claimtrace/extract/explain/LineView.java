package org.claimtrace.extract.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.lexicon.Lexicon;

/** What rules see of a sentence. */
public final class LineView {
  private LineView() {}

  /**
   * Its words.
   *
   * @param line the sentence
   * @return the words, with what each hangs on
   */
  public static List<Token> tokens(Line line) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      tokens.add(
          new Token(
              i + 1,
              line.word(i).text(),
              line.tag(i),
              line.tree().head(i) + 1,
              line.tree().relation(i).label()));
    }
    return tokens;
  }

  /**
   * The known names in it.
   *
   * @param line the sentence
   * @return the names in order
   */
  public static List<KnownName> names(Line line) {
    List<KnownName> names = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Lexicon.Hit> hit = line.hitFrom(i);
      hit.ifPresent(
          h ->
              names.add(
                  new KnownName(
                      h.from() + 1,
                      h.to(),
                      text(line, h.from(), h.to()),
                      h.entry().label(),
                      h.entry().types().stream().sorted().toList())));
    }
    return names;
  }

  /**
   * Its noun phrases and verb groups.
   *
   * @param line the sentence
   * @return the phrases in order
   */
  public static List<Phrase> phrases(Line line) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      line.chunkFrom(i).ifPresent(chunk -> phrases.add(phrase(line, chunk)));
    }
    return phrases;
  }

  private static Phrase phrase(Line line, Chunk chunk) {
    return new Phrase(
        lower(chunk.kind().name()),
        chunk.from() + 1,
        chunk.to(),
        text(line, chunk.from(), chunk.to()),
        line.word(chunk.head()).text(),
        chunk.isVerb() ? lower(chunk.voice().name()).replace('_', ' ') : "");
  }

  /**
   * Words of a sentence in one line.
   *
   * @param line the sentence
   * @param from the first word, from 0
   * @param to the first word behind
   * @return the words with single spaces
   */
  public static String text(Line line, int from, int to) {
    return line.mention(from, to).text().replaceAll("\\s+", " ");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
