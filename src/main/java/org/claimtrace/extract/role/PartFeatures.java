package org.claimtrace.extract.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Hash;

/**
 * What the model sees of a sentence: its words, pairs of words, first words, verbs, numbers, its
 * place in the abstract, and the words of its neighbours. Features are known by their hashes, so
 * the model's file holds no words. A change here needs a new model.
 */
final class PartFeatures {
  private static final int EDGE = 4;
  private static final int FEW = 3;
  private static final int MANY = 6;
  private static final int TENS = 10;

  private final Set<String> found = new LinkedHashSet<>();

  private PartFeatures() {}

  /** The features of a sentence, each once, in a fixed order. */
  static String[] of(List<Line> lines, int at) {
    PartFeatures features = new PartFeatures();
    int last = lines.size() - 1;
    features.inner(lines.get(at));
    features.add("place", Integer.toString(TENS * at / lines.size()));
    features.add("from start", Integer.toString(Math.min(at, EDGE)));
    features.add("from end", Integer.toString(Math.min(last - at, EDGE)));
    if (at > 0) {
      features.outer("before ", lines.get(at - 1));
    }
    if (at < last) {
      features.outer("after ", lines.get(at + 1));
    }
    return features.found.toArray(String[]::new);
  }

  private void inner(Line line) {
    outer("", line);
    String before = "";
    boolean verb = false;
    for (int i = 0; i < line.size(); i++) {
      String word = word(line, i);
      add("pair", before + " " + word);
      before = word;
      if (!verb && line.tag(i).matches("VB.?|MD")) {
        add("first verb", word + " " + line.tag(i));
        verb = true;
      }
    }
    List<String> first = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      first.add(line.lower(i));
      add("begins", String.join(" ", first));
    }
    add("length", Integer.toString(Math.min(line.size() / TENS, EDGE + 1)));
  }

  private void outer(String whose, Line line) {
    int numbers = 0;
    Set<String> tenses = new java.util.TreeSet<>();
    for (int i = 0; i < line.size(); i++) {
      String word = word(line, i);
      numbers += word.equals("#") ? 1 : 0;
      add(whose + "word", word);
      String tag = line.tag(i);
      if (tag.matches("VB[DPZ]|MD")) {
        tenses.add(tag.equals("VBP") ? "VBZ" : tag);
      }
    }
    String count = numbers == 0 ? "no" : numbers < FEW ? "few" : numbers < MANY ? "some" : "many";
    add(whose + "numbers", count);
    add(whose + "tense", String.join(" ", tenses));
  }

  /** A word in lower case; all numbers are alike. */
  private static String word(Line line, int at) {
    String lower = line.lower(at);
    boolean number = line.tag(at).equals("CD") || lower.chars().anyMatch(Character::isDigit);
    return number ? "#" : lower;
  }

  private void add(String kind, String value) {
    found.add(Integer.toString(Hash.ofWord(kind + "=" + value), Character.MAX_RADIX));
  }
}
