package org.claimtrace.extract.line;

import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases, without the prepositional phrases behind them. Modifiers joined by commas or
 * "and" before one noun ("antiasthenic and mild stimulant effects") stay in one phrase.
 */
final class NounPhrases {
  private static final int LONGEST = 24;

  private final Scan scan;

  NounPhrases(Scan scan) {
    this.scan = scan;
  }

  /** The phrase that begins at a word, or null. */
  @Nullable Chunk from(int from) {
    String first = scan.tag(from);
    if (first.equals("PRP") || first.equals("EX")) {
      return scan.noun(from, from, from, from + 1);
    }
    int core = from;
    while (core < from + 4 && isDeterminer(core)) {
      core++;
    }
    int i = core;
    int head = -1;
    while (i < scan.size() && i - from < LONGEST) {
      int next = step(i, core, head);
      if (next == i) {
        break;
      }
      if (isHead(next - 1, i)) {
        head = next - 1;
      }
      i = next;
    }
    if (head >= 0) {
      return scan.noun(from, Math.min(core, head), head, head + 1);
    }
    boolean pronoun =
        core > from && core == i && first.equals("DT") && scan.has("demonstratives", from);
    return pronoun ? scan.noun(from, from, from, from + 1) : null;
  }

  private boolean isDeterminer(int i) {
    String tag = scan.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("PDT")
        || tag.equals("WP$")
        || (scan.has("determiners", i) && !scan.isNoun(i));
  }

  /** Where the phrase goes on after the word here; {@code i} if it ends before it. */
  private int step(int i, int core, int head) {
    if (scan.isHidden(i)) {
      return i;
    }
    int name = scan.behindName(i);
    if (name > i) {
      return name;
    }
    String tag = scan.tag(i);
    boolean adverb =
        scan.isAdverb(i)
            && (scan.isAdjective(i + 1) || scan.isModifier(i + 1))
            && (head < 0 || head != i - 1);
    boolean inside =
        scan.isNoun(i)
            || scan.isAdjective(i)
            || tag.equals("CD")
            || tag.equals("POS")
            || tag.equals("AFX")
            || tag.equals("FW")
            || scan.isModifier(i)
            || (tag.equals("VBG") && i == core && core > 0 && scan.tag(core - 1).equals("PRP$"))
            || adverb
            || (scan.isNamed(i)
                && !scan.isVerb(i)
                && scan.word(i).isWord()
                && !tag.equals("IN")
                && !tag.equals("CC"));
    if (inside) {
      return i + 1;
    }
    if (scan.lower(i).equals("-") && i > core && i + 1 < scan.size() && joined(i)) {
      return i + 2;
    }
    if (scan.lower(i).equals("/") && i > core && joined(i) && scan.word(i + 1).isWord()) {
      return i + 2;
    }
    if (scan.lower(i).equals("(") && i > core) {
      return overBrackets(i);
    }
    boolean joins = tag.equals("CC") || scan.lower(i).equals(",");
    return joins && i > core ? overConjunction(i, core) : i;
  }

  private boolean joined(int i) {
    return scan.word(i - 1).end() == scan.word(i).start()
        && i + 1 < scan.size()
        && scan.word(i).end() == scan.word(i + 1).start();
  }

  private boolean isHead(int last, int first) {
    if (scan.behindName(first) > first) {
      return true;
    }
    return scan.isNoun(last)
        || scan.tag(last).equals("CD")
        || scan.tag(last).equals("FW")
        || (scan.isNamed(first)
            && last == first
            && !scan.isAdjective(last)
            && !scan.isModifier(last)
            && !scan.isAdverb(last));
  }

  /** "the slow (second) phase": brackets inside a phrase, when its noun is yet to come. */
  private int overBrackets(int open) {
    if (!scan.isAdjective(open - 1) && !scan.isModifier(open - 1) && !scan.isEffect(open - 1)) {
      return open;
    }
    int close = open + 1;
    while (close < scan.size() && close - open < 7 && !scan.lower(close).equals(")")) {
      close++;
    }
    boolean noun =
        scan.isNoun(close + 1) || (scan.isAdjective(close + 1) && scan.isNoun(close + 2));
    return scan.lower(close).equals(")") && noun ? close + 1 : open;
  }

  /** Over "and" or a comma between modifiers of one noun; stays when a new phrase begins. */
  private int overConjunction(int at, int core) {
    int before = at - 1;
    boolean adjective =
        scan.isAdjective(before)
            || scan.isModifier(before)
            || scan.isEffect(before)
            || hyphenated(before);
    int i = at + 1;
    if (scan.tag(at).equals(",") && scan.tag(i).equals("CC")) {
      i++;
    }
    int start = i;
    while (i < scan.size() && i - at < 12 && isModifierWord(i)) {
      i++;
    }
    boolean reaches = scan.isNoun(i) || (i > start && scan.isNoun(i - 1));
    if (!reaches || (i == start && !scan.isNoun(i))) {
      return at;
    }
    if (adjective) {
      return i > start || scan.has("sharedHeads", i) ? start : at;
    }
    return scan.tag(at).equals("CC") && isBareNoun(core, before) && sharedHead(start) ? start : at;
  }

  /** One noun, with adjectives at the most before it. */
  private boolean isBareNoun(int core, int noun) {
    for (int i = core; i < noun; i++) {
      if (!scan.isAdjective(i)) {
        return false;
      }
    }
    return scan.isNoun(noun);
  }

  /** Or what joins modifiers, before one. */
  private boolean isModifierWord(int from) {
    int i = from;
    while (!isModifier(i) && (scan.lower(i).equals(",") || scan.tag(i).equals("CC"))) {
      i++;
    }
    return isModifier(i);
  }

  private boolean isModifier(int i) {
    boolean lowest =
        scan.isAdjective(i) || scan.isAdverb(i) || scan.tag(i).equals("CD") || scan.isModifier(i);
    boolean hyphen =
        scan.lower(i).equals("-") || scan.lower(i + 1).equals("-") || scan.lower(i - 1).equals("-");
    return lowest || (hyphen && !scan.lower(i).equals(",")) || scan.isEffect(i);
  }

  private boolean hyphenated(int i) {
    return scan.lower(i - 1).equals("-") && !scan.isNoun(i + 1);
  }

  /**
   * "mood and cognitive function": the next phrase ends in a noun that lists like to share. Only in
   * the singular: of "anxiety and stress-related symptoms", annotators took anxiety by itself.
   */
  private boolean sharedHead(int start) {
    int i = start;
    while (isModifierWord(i) && !scan.lower(i).equals(",") && !scan.tag(i).equals("CC")) {
      i++;
    }
    while (scan.isNoun(i) && scan.isNoun(i + 1)) {
      i++;
    }
    return i > start && scan.has("sharedHeads", i);
  }
}
