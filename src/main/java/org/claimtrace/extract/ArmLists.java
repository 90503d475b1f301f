package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Numbers;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;

/** The arms that a sentence counts and then lists: "three groups: X, Y or Z", "2 arms: 1) X …". */
final class ArmLists {
  private static final int NEAR = 12;

  private final WordLists lists;
  private final ArmPhrases phrases;

  ArmLists(WordLists lists, Terms terms) {
    this.lists = lists;
    this.phrases = new ArmPhrases(lists, terms);
  }

  /** The arms with the words by which they are listed; none unless there are as many as said. */
  Map<String, Topic> of(Context article, Line line) {
    for (int i = 1; i < line.size(); i++) {
      int most = lists.has("groups", line.word(i).norm()) ? counted(line, i) : 0;
      int colon = most > 1 ? colon(line, i) : -1;
      if (colon > 0) {
        List<Piece> items = items(line, colon + 1);
        Map<String, Topic> arms = named(article, line, items);
        return items.size() == most && arms.size() == most ? arms : Map.of();
      }
    }
    return Map.of();
  }

  /** How many groups there are said to be: "three parallel groups". */
  private static int counted(Line line, int groups) {
    for (int i = groups - 1; i >= Math.max(0, groups - 3); i--) {
      int value = Numbers.value(line.word(i).text()).orElse(0);
      if (value > 1 && value < 7) {
        return value;
      }
    }
    return 0;
  }

  private static int colon(Line line, int from) {
    for (int i = from + 1; i < Math.min(line.size(), from + NEAR); i++) {
      if (line.lower(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /** By numbers if they are numbered, else by semicolons, else by commas. */
  private static List<Piece> items(Line line, int from) {
    boolean numbered = number(line, from) > 0;
    boolean strong = false;
    int end = line.size() - (line.lower(line.size() - 1).matches("[.;]") ? 1 : 0);
    for (int i = from; i < end; i++) {
      strong |= line.lower(i).equals(";");
    }
    List<Piece> items = new ArrayList<>();
    int begin = from;
    int depth = 0;
    for (int i = from; i < end; i++) {
      depth += line.lower(i).matches("[(\\[]") ? 1 : 0;
      depth -= line.lower(i).matches("[)\\]]") && depth > 0 ? 1 : 0;
      String sign = numbered ? "" : strong ? ";" : ",|and|or|versus|vs";
      int marker = numbered && depth <= 1 ? number(line, i) : 0;
      boolean cut = marker > 0 || !numbered && depth == 0 && line.lower(i).matches(sign);
      if (cut) {
        add(items, begin, i);
        begin = Math.max(i + 1, i + marker);
        depth = marker > 0 ? 0 : depth;
        i = begin - 1;
      }
    }
    add(items, begin, end);
    return items;
  }

  /** How many words "1)", "(b)" has; 0 if none begins. */
  private static int number(Line line, int i) {
    boolean opened = line.lower(i).equals("(");
    int at = opened ? i + 1 : i;
    return line.lower(at).matches("[1-6]|[a-f]|i{1,3}") && line.lower(at + 1).equals(")")
        ? (opened ? 3 : 2)
        : 0;
  }

  private static void add(List<Piece> items, int from, int to) {
    if (to > from) {
      items.add(Piece.of(from, to));
    }
  }

  private Map<String, Topic> named(Context article, Line line, List<Piece> items) {
    Map<String, Topic> arms = new LinkedHashMap<>();
    for (Piece item : items) {
      int to = item.from();
      while (to < item.to() && !line.lower(to).matches("[(\\[,;]")) {
        if (line.tag(to).matches("VBD|VBZ|VBP|MD")) {
          return Map.of();
        }
        to++;
      }
      Optional<Topic> arm = phrases.named(article, line, item.from(), to);
      if (arm.isEmpty()) {
        return Map.of();
      }
      arms.put(key(line, item, to), arm.get());
    }
    return arms;
  }

  /** The short name in the bracket, if there is one, else the item's own words. */
  private static String key(Line line, Piece item, int open) {
    int end = open + 1 < item.to() ? line.jointEnd(open + 1) : 0;
    boolean brief =
        open + 1 < item.to()
            && line.lower(open).matches("[(\\[]")
            && line.word(open + 1).text().matches("\\p{Lu}[\\p{L}\\d]*");
    return line.mention(
            brief ? open + 1 : item.from(), brief ? end : Math.max(open, item.from() + 1))
        .text()
        .toLowerCase(java.util.Locale.ROOT);
  }
}
