package org.claimtrace.extract.line;

import java.util.List;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** What the finders of phrases and verb groups look at: one sentence's words, tags and names. */
final class Scan {
  private final List<Word> words;
  private final List<String> tags;
  private final Lexicon.@Nullable Hit[] hits;
  private final boolean[] hidden;
  private final WordLists lists;

  Scan(
      List<Word> words,
      List<String> tags,
      Lexicon.@Nullable Hit[] hits,
      boolean[] hidden,
      WordLists lists) {
    this.words = words;
    this.tags = tags;
    this.hits = hits;
    this.hidden = hidden;
    this.lists = lists;
  }

  int size() {
    return words.size();
  }

  boolean isHidden(int i) {
    return hidden[i];
  }

  Word word(int i) {
    return words.get(i);
  }

  boolean isNamed(int i) {
    return i < hits.length && hits[i] != null;
  }

  boolean isEffect(int i) {
    return i >= 0
        && i < hits.length
        && hits[i] != null
        && hits[i].entry().types().contains("Effect");
  }

  String tag(int i) {
    return i >= 0 && i < tags.size() ? tags.get(i) : "";
  }

  String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  boolean has(String list, int i) {
    return lists.has(list, lower(i));
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isAdjective(int i) {
    return tag(i).startsWith("JJ");
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  /** Index behind a multi-word name that begins here, or {@code i} if none does. */
  int behindName(int i) {
    Lexicon.Hit hit = i < hits.length ? hits[i] : null;
    return hit != null && hit.to() > i + 1 ? hit.to() : i;
  }

  /** Whether a participle here is a modifier of a noun, as in "the proposed mechanism". */
  boolean isModifier(int i) {
    if (!tag(i).equals("VBN") && !tag(i).equals("VBG")) {
      return false;
    }
    if (lower(i - 1).equals("-")) {
      return true;
    }
    int next = i + 1;
    while (isAdjective(next) || lower(next).equals("-")) {
      next++;
    }
    if (!isNoun(next)) {
      return false;
    }
    String before = tag(i - 1);
    boolean opened =
        before.equals("DT")
            || before.equals("PRP$")
            || before.equals("POS")
            || before.equals("CD")
            || (before.startsWith("JJ") && !lower(i - 1).equals("such"))
            || (before.startsWith("RB") && tag(i - 2).matches("DT|IN|TO"));
    return opened || (tag(i).equals("VBN") && before.matches("IN|TO"));
  }

  Chunk noun(int from, int core, int head, int to) {
    return new Chunk(ChunkKind.NOUN, from, core, head, to, Voice.NONE);
  }
}
