package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;

/**
 * What sentences say that a group got, by the group's name: "group A received X", "X (group A)".
 */
final class GroupSayings {
  /** Between a group's name and what tells of it stand at most so many words. */
  private static final int NEAR = 9;

  private final WordLists lists;
  private final ArmMentions mentions;
  private final ArmPhrases phrases;

  GroupSayings(WordLists lists, Terms terms) {
    this.lists = lists;
    this.mentions = new ArmMentions(lists);
    this.phrases = new ArmPhrases(lists, terms);
  }

  /** A group's name in a sentence: its words from the first to behind the last. */
  private record Name(String name, int from, int to) {}

  /** The names of groups, in lower case, with what each got, in the order of the text. */
  Map<String, Topic> of(Context article, Line line) {
    Map<String, Topic> found = new LinkedHashMap<>();
    for (Name name : names(line)) {
      behind(article, line, name)
          .or(() -> bracketed(article, line, name))
          .or(() -> before(article, line, name))
          .ifPresent(arm -> found.putIfAbsent(name.name(), arm));
    }
    return found;
  }

  private List<Name> names(Line line) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!lists.has("groups", line.word(i).norm())) {
        continue;
      }
      List<String> called = mentions.names(line, i);
      boolean labelled = !called.isEmpty() && called.get(0).startsWith("group ");
      if (called.size() == 1) {
        int from = labelled ? i : i - called.get(0).split(" ", -1).length;
        names.add(new Name(called.get(0), Math.max(0, from), labelled ? i + 2 : i + 1));
      }
    }
    return names;
  }

  /** "Group A received X", "group B patients to Y", "group A: X". */
  private Optional<Topic> behind(Context article, Line line, Name name) {
    boolean labelled = name.name().startsWith("group ");
    int i = name.to();
    if (labelled && line.lower(i).matches("[:=(\\[,–-]|was|were")) {
      int begin = i + 1;
      boolean plain = line.tag(begin).matches("NN.*|JJ.*|VBN|VBG|FW") && !isCount(line, begin);
      if (plain && line.lower(i).matches("[:(\\[]")) {
        int end = line.lower(i).equals(":") ? line.size() : closed(line, i);
        return phrases.from(article, line, begin, end);
      }
    }
    i = past(line, i);
    boolean led = line.lower(i).equals("to") && gives(line, 0, name.from());
    if (labelled && (led || line.lower(i).equals("with") && line.lower(i - 1).equals(")"))) {
      return phrases.from(article, line, i + 1, line.size());
    }
    for (int k = 0; k < NEAR / 2 && isAuxiliary(line, i); k++) {
      i++;
    }
    if (!labelled || !lists.has("given", line.lower(i))) {
      return Optional.empty();
    }
    return phrases.from(article, line, i + 1, line.size());
  }

  /** Behind a bracket, and behind the people of the group. */
  private int past(Line line, int at) {
    int i = at;
    if (line.lower(i).matches("[(\\[]")) {
      i = closed(line, i) + 1;
    }
    while (i < line.size()
        && (lists.has("people", line.word(i).norm()) || line.lower(i).equals(","))) {
      i++;
    }
    return i;
  }

  private boolean isAuxiliary(Line line, int i) {
    return lists.has("auxiliaries", line.lower(i)) || line.tag(i).matches("RB|MD");
  }

  private boolean gives(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lists.has("given", line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(Line line, int i) {
    return line.lower(i).matches("n|p|mean|median|sd|\\d.*");
  }

  private static int closed(Line line, int open) {
    int i = open + 1;
    while (i < line.size() && !line.lower(i).matches("[)\\];,]")) {
      i++;
    }
    return i;
  }

  /** "X (group A)", "X [n = 20, A group]": what stands before the bracket that holds the name. */
  private Optional<Topic> bracketed(Context article, Line line, Name name) {
    int open = name.from() - 1;
    int last = Math.max(0, name.from() - NEAR);
    while (open > last && !line.lower(open).matches("[(\\[)\\]]")) {
      open--;
    }
    boolean opens = open > 0 && line.lower(open).matches("[(\\[]");
    boolean close =
        line.lower(name.to()).matches("[)\\],;:]") || line.lower(name.to()).startsWith("n");
    return opens && close ? phrases.before(article, line, open) : Optional.empty();
  }

  /** "In group A, X was given". */
  private Optional<Topic> before(Context article, Line line, Name name) {
    boolean led = line.lower(name.from() - 1).matches("in|for");
    int from = past(line, name.to());
    if (!led || !name.name().startsWith("group ")) {
      return Optional.empty();
    }
    for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
      boolean done =
          line.lower(i).matches("was|were")
              && line.chunkAt(i).filter(Chunk::isVerb).isPresent()
              && lists.has("given", line.lower(i + (line.tag(i + 1).equals("RB") ? 2 : 1)));
      if (done) {
        return phrases.from(article, line, from, i);
      }
    }
    return Optional.empty();
  }
}
