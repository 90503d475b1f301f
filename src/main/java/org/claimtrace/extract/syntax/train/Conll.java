package org.claimtrace.extract.syntax.train;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tag;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Sentences in CoNLL-X (Buchholz and Marsi 2006): one token per line, ten columns, an empty line
 * after each sentence. Tokens are cut again as claimtrace cuts its articles: {@code anti-rabbit}
 * becomes three words. The last piece with a letter or digit stands for the token; the other pieces
 * hang under it.
 */
final class Conll {
  private final List<Word> words = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();

  /** For each word: whether {@link #heads} holds a token's number or already a word's index. */
  private final List<Boolean> inner = new ArrayList<>();

  private final List<Integer> wordOfToken = new ArrayList<>();
  private int end;

  private Conll() {}

  /** Reads all sentences of a file. */
  static List<GoldSentence> read(List<String> lines) {
    List<GoldSentence> sentences = new ArrayList<>();
    Conll sentence = new Conll();
    for (String line : lines) {
      if (line.isBlank()) {
        sentence.finish(sentences);
        sentence = new Conll();
      } else if (!line.startsWith("#\t")) {
        sentence.token(line.split("\t", -1));
      }
    }
    sentence.finish(sentences);
    return sentences;
  }

  private void token(String[] columns) {
    List<Word> pieces = Words.of(columns[1]);
    Tag tag = Tag.ofPenn(columns[4]).orElseThrow(() -> unknown(columns[4]));
    Relation relation = Relation.ofLabel(columns[7]).orElseThrow(() -> unknown(columns[7]));
    int main = main(pieces);
    int first = words.size();
    wordOfToken.add(first + main);
    for (int i = 0; i < pieces.size(); i++) {
      Word piece = pieces.get(i);
      words.add(
          new Word(
              end + piece.start(), end + piece.end(), piece.text(), piece.lower(), piece.norm()));
      boolean isMain = i == main;
      tags.add(isMain ? tag : pieceTag(piece, tag));
      relations.add(isMain ? relation : pieceRelation(piece, tag));
      heads.add(isMain ? Integer.parseInt(columns[6]) : first + main);
      inner.add(!isMain);
    }
    end += columns[1].length() + 1;
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("no such tag or relation: " + name);
  }

  private static int main(List<Word> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).isWord()) {
        return i;
      }
    }
    return pieces.size() - 1;
  }

  /** A sign has the tag that it has on its own; a word before the main one is part of a name. */
  private static Tag pieceTag(Word piece, Tag whole) {
    return switch (piece.lower()) {
      case "-", "/" -> Tag.HYPH;
      case "." -> Tag.PERIOD;
      case "," -> Tag.COMMA;
      case ":", ";" -> Tag.COLON;
      case "(", "[" -> Tag.LRB;
      case ")", "]" -> Tag.RRB;
      case "'" -> whole == Tag.POS || whole == Tag.CLOSE_QUOTE ? whole : Tag.SYM;
      default -> piece.isWord() ? partOf(piece, whole) : signOf(whole);
    };
  }

  private static Tag signOf(Tag whole) {
    return whole == Tag.OPEN_QUOTE || whole == Tag.CLOSE_QUOTE || whole == Tag.PERIOD
        ? whole
        : Tag.SYM;
  }

  private static Tag partOf(Word piece, Tag whole) {
    if (whole == Tag.FW || whole == Tag.NNP || whole == Tag.NNPS) {
      return whole == Tag.FW ? Tag.FW : Tag.NNP;
    }
    if (Character.isDigit(piece.text().charAt(0))) {
      return Tag.CD;
    }
    return piece.text().length() < 6 && !whole.isNoun() ? Tag.AFX : Tag.NN;
  }

  private static Relation pieceRelation(Word piece, Tag whole) {
    if (!piece.isWord()) {
      return whole == Tag.POS ? Relation.CASE : Relation.PUNCT;
    }
    return whole.isNoun() || whole == Tag.FW ? Relation.COMPOUND : Relation.AMOD;
  }

  private void finish(List<GoldSentence> sentences) {
    if (words.isEmpty()) {
      return;
    }
    int n = words.size();
    byte[] tagOf = new byte[n];
    int[] headOf = new int[n];
    byte[] relationOf = new byte[n];
    for (int i = 0; i < n; i++) {
      int head = heads.get(i);
      tagOf[i] = tags.get(i).code();
      headOf[i] = inner.get(i) ? head : head == 0 ? -1 : wordOfToken.get(head - 1);
      relationOf[i] = relations.get(i).code();
    }
    sentences.add(new GoldSentence(words, tagOf, headOf, relationOf));
  }
}
