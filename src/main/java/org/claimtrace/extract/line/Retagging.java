package org.claimtrace.extract.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Mends what the tagger, which learned from other texts, is known to get wrong. */
final class Retagging {
  /** Kinds of concept whose names are never verbs. */
  private static final Set<String> NAMES = Set.of("Compound", "CompoundClass", "Species");

  private final WordLists lists;

  Retagging(WordLists lists) {
    this.lists = lists;
  }

  /** The tags of a sentence's words, mended. */
  List<String> of(List<Word> words, Lexicon.@Nullable Hit[] hits, List<String> guessed) {
    List<String> tags = new ArrayList<>(guessed);
    name(words, hits, tags);
    for (int i = 1; i + 1 < tags.size(); i++) {
      if (isDesign(words, tags, i)) {
        tags.set(i, "JJ");
      } else if (isNamedDeed(tags, i) || isNounAgain(words, tags, i)) {
        tags.set(i, "NN");
      } else if (isInTitle(words, tags, i)) {
        tags.set(i, "NNP");
      } else if (isPreposition(words, tags, i)) {
        tags.set(i, "IN");
      }
    }
    if (tags.stream().noneMatch(tag -> tag.matches("VB[DPZ]|MD"))) {
      tellFinite(words, tags);
    }
    return tags;
  }

  /** "They significantly reduced pain": a sentence has a finite verb. */
  private void tellFinite(List<Word> words, List<String> tags) {
    for (int i = 1; i + 1 < tags.size(); i++) {
      boolean verb =
          tags.get(i).equals("VBN")
              && tags.get(i - 1).matches("NN.*|RB|PRP|\\)|-RRB-|CD|,")
              && !(tags.get(i - 1).equals("RB")
                  && i > 1
                  && tags.get(i - 2).matches("DT|JJ|IN|PRP\\$"))
              && !lists.has("participles", words.get(i).lower())
              && !words.get(i + 1).lower().matches("by|with|using|from|at");
      if (verb) {
        tags.set(i, "VBD");
        return;
      }
    }
  }

  /** "a randomized study", "in a double-blind, randomized study": no verb. */
  private boolean isDesign(List<Word> words, List<String> tags, int i) {
    return tags.get(i).startsWith("VB")
        && lists.has("designAdjectives", words.get(i).lower())
        && !tags.get(i - 1).matches("NN.*|PRP|VB.*|RB.*|\\)|-RRB-|CD")
        && tags.get(i + 1).matches("NN.*|JJ.*|,|VBN|CD");
  }

  /** "dietary counselling once a week", "sleep counselling reduced pain": doings as nouns. */
  private static boolean isNamedDeed(List<String> tags, int i) {
    boolean described =
        tags.get(i - 1).equals("JJ") && !tags.get(i + 1).matches("NN.*|DT|PRP.*|JJ.*|TO|CD");
    boolean doer = tags.get(i - 1).matches("NN|VBG") && tags.get(i + 1).matches("VB[DZ]|MD");
    boolean joined = tags.get(i - 1).equals("VBD") && tags.get(i + 1).equals("CC");
    return tags.get(i).equals("VBG") && (described || doer || joined);
  }

  /** "X alone or X with Y": the same word is the same kind of word. */
  private static boolean isNounAgain(List<Word> words, List<String> tags, int i) {
    if (!tags.get(i).matches("VBP?") || !tags.get(i - 1).matches("CC|,|JJ|IN|DT")) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (tags.get(j).equals("NN") && words.get(j).lower().equals(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "pain rose following the operation". */
  private static boolean isPreposition(List<Word> words, List<String> tags, int i) {
    return words.get(i).lower().equals("following")
        && tags.get(i).equals("VBG")
        && !tags.get(i - 1).matches("DT|VB[ZP]|IN|MD|TO")
        && !words.get(i - 1).lower().matches("was|were");
  }

  /** "the Modified Fatigue Scale": capitals in the middle of a sentence are a name's. */
  private static boolean isInTitle(List<Word> words, List<String> tags, int i) {
    return tags.get(i).matches("VB[GN]")
        && isCapital(words.get(i))
        && isCapital(words.get(i + 1))
        && tags.get(i - 1).matches("DT|IN|CC|,|NNP.*|JJ|PRP\\$");
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /** A name is a noun, an effect an adjective, whatever the tagger made of it. */
  private static void name(List<Word> words, Lexicon.@Nullable Hit[] hits, List<String> tags) {
    for (Lexicon.Hit hit : hits) {
      if (hit == null) {
        continue;
      }
      int last = hit.to() - 1;
      Set<String> types = hit.entry().types();
      for (int i = hit.from(); i < last; i++) {
        if (tags.get(i).startsWith("V")) {
          tags.set(i, "JJ");
        }
      }
      if (types.contains("Effect") && tags.get(last).startsWith("V")) {
        tags.set(last, "JJ");
      } else if (types.stream().anyMatch(NAMES::contains) && !tags.get(last).startsWith("NN")) {
        Word word = words.get(last);
        boolean verb = tags.get(last).startsWith("V");
        tags.set(last, word.lower().equals(word.norm()) ? "NN" : "NNS");
        // The clause's verb was taken to be the name; then the noun behind it is the verb.
        if (verb && last + 1 < tags.size() && tags.get(last + 1).equals("NN")) {
          tags.set(last + 1, "VBP");
        }
      }
    }
  }
}
