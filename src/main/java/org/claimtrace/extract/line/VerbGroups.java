package org.claimtrace.extract.line;

import org.jspecify.annotations.Nullable;

/** Finds verb groups: "may not have been significantly reduced" is one. */
final class VerbGroups {
  private final Scan scan;

  VerbGroups(Scan scan) {
    this.scan = scan;
  }

  /** The group that begins at a word, or null. */
  @Nullable Chunk from(int from) {
    int i = from;
    while (scan.isAdverb(i) || (i > from && scan.tag(i).equals("RP"))) {
      i++;
    }
    if (!begins(i)) {
      return null;
    }
    boolean infinitive = scan.tag(i).equals("TO");
    boolean auxiliary = false;
    boolean be = false;
    int head = i;
    while (true) {
      head = i;
      int next = i + 1;
      while (scan.isAdverb(next)) {
        next++;
      }
      boolean more =
          (infinitive && head == i && scan.tag(i).equals("TO"))
              || scan.tag(i).equals("MD")
              || scan.has("auxiliaries", i)
              || scan.has("raising", i);
      int goal = next;
      if (more && scan.has("raising", i) && scan.tag(next).equals("TO")) {
        goal = next + 1;
        while (scan.isAdverb(goal)) {
          goal++;
        }
      } else if (scan.has("raising", i) && !scan.has("auxiliaries", i)) {
        more = false;
      }
      if (!more || !scan.isVerb(goal) || isGerundObject(i, goal)) {
        break;
      }
      auxiliary |= !scan.tag(i).equals("TO");
      be = scan.has("be", i);
      i = goal;
    }
    int to = head + 1;
    while (scan.isAdverb(to) && !scan.isAdjective(to + 1) && !scan.isVerb(to + 1)) {
      to++;
    }
    return new Chunk(ChunkKind.VERB, from, from, head, to, voice(head, be, auxiliary, infinitive));
  }

  private boolean begins(int i) {
    if (scan.tag(i).equals("MD")) {
      return true;
    }
    if (scan.tag(i).equals("TO")) {
      int next = i + 1;
      while (scan.isAdverb(next)) {
        next++;
      }
      return scan.tag(next).equals("VB");
    }
    return scan.isVerb(i)
        && !scan.isModifier(i)
        && scan.behindName(i) == i
        && !scan.lower(i + 1).equals("-");
  }

  /** "is lowering" goes on; "is reducing pain" too; "includes reducing" does not. */
  private boolean isGerundObject(int verb, int next) {
    return scan.tag(next).equals("VBG") && !scan.has("be", verb);
  }

  private Voice voice(int head, boolean be, boolean auxiliary, boolean infinitive) {
    String tag = scan.tag(head);
    if (be && (tag.equals("VBN") || tag.equals("VBD"))) {
      return Voice.PASSIVE;
    }
    if (infinitive) {
      return Voice.INFINITIVE;
    }
    if (!auxiliary && tag.equals("VBN")) {
      return beginsPhrase(head + 1) ? Voice.ACTIVE : Voice.PAST_PARTICIPLE;
    }
    return !auxiliary && tag.equals("VBG") ? Voice.PRESENT_PARTICIPLE : Voice.ACTIVE;
  }

  /** A participle with an object behind it is the past tense that looks the same. */
  private boolean beginsPhrase(int i) {
    String tag = scan.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("PRP")
        || scan.isNoun(i)
        || scan.isAdjective(i);
  }
}
