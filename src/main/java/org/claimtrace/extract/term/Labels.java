package org.claimtrace.extract.term;

import java.util.Locale;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Makes canonical names of phrases: singular, lower case except proper names, no filler. */
final class Labels {
  private final WordLists lists;

  Labels(WordLists lists) {
    this.lists = lists;
  }

  /** The first word of a piece that says something: fillers such as "other" are passed over. */
  int begin(Line line, Piece piece) {
    int i = piece.from();
    while (i + 1 < piece.to() && (isFiller(line, i) || isCount(line, i, piece.to()))) {
      i++;
    }
    return i;
  }

  /** Whether nothing but fillers stands before a shared head: "and related activity". */
  boolean isEmpty(Line line, Piece piece) {
    return piece.hasSharedHead()
        && begin(line, piece) == piece.to() - 1
        && isFiller(line, piece.to() - 1);
  }

  /** "two", "58" before a noun; never a part of a name as in "5-HT". */
  private boolean isCount(Line line, int i, int to) {
    if (line.lower(i).equals("-")) {
      return i > 0 && line.tag(i - 1).equals("CD") && line.tag(i + 1).equals("CD");
    }
    if (line.tag(i).equals("CD") && line.lower(i + 1).equals("-") && line.tag(i + 2).equals("CD")) {
      return true;
    }
    boolean apart = line.word(i).end() < line.word(i + 1).start();
    // "106 cancer patients", but "2 mg tablets"
    boolean people = lists.has("people", line.word(head(line, i, to)).norm());
    return line.tag(i).equals("CD")
        && apart
        && i + 1 < to
        && (people || line.tag(i + 1).matches("NNS|JJ.*|VBN"));
  }

  private boolean isFiller(Line line, int i) {
    return lists.has("fillers", line.lower(i))
        || line.tag(i).equals("DT")
        || line.lower(i).equals("'");
  }

  /** The name of a piece. */
  String of(Line line, Piece piece, Context context) {
    StringBuilder label = new StringBuilder();
    append(label, line, begin(line, piece), piece.to(), !piece.hasSharedHead(), context);
    if (piece.hasSharedHead()) {
      append(label, line, piece.headFrom(), piece.headTo(), true, context);
    }
    return label.toString();
  }

  private static void append(
      StringBuilder label, Line line, int from, int to, boolean toHead, Context context) {
    int head = head(line, from, to);
    for (int i = from; i < to; i++) {
      int close = line.lower(i).equals("(") ? closes(line, i, to) : -1;
      if (close > 0 && isAside(line, i, close, to, context)) {
        i = close;
        continue;
      }
      if (line.isHidden(i)) {
        continue;
      }
      Word word = line.word(i);
      int joint = line.jointEnd(i);
      Optional<String> brief =
          joint > to ? Optional.empty() : context.longForm(line.mention(i, joint).text());
      boolean apart = i > from && line.word(i - 1).end() < word.start();
      boolean behindBracket = i > from && line.lower(i - 1).equals(")");
      if ((apart || behindBracket || i == from) && label.length() > 0) {
        label.append(' ');
      }
      boolean singular = toHead && i == head;
      label.append(
          brief
              .or(() -> context.longForm(word.text()))
              .orElseGet(() -> cased(line, word, singular)));
      i = brief.isPresent() ? joint - 1 : i;
    }
  }

  /** A bracket at the end, before a preposition, or with a short form: no part of the name. */
  private static boolean isAside(Line line, int open, int close, int to, Context context) {
    return close + 1 >= to
        || line.tag(close + 1).equals("IN")
        || context.longForm(line.word(open + 1).text()).isPresent();
  }

  /** The sign that closes a bracket inside a name: what it holds is no part of the name. */
  private static int closes(Line line, int open, int to) {
    for (int i = open + 1; i < to; i++) {
      if (line.lower(i).equals(")")) {
        return i;
      }
    }
    return -1;
  }

  /** The noun before the first "of". */
  private static int head(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.tag(i).matches("IN|WP|WDT")) {
        return i - 1;
      }
    }
    return to - 1;
  }

  private static String cased(Line line, Word word, boolean singular) {
    int i = line.words().indexOf(word);
    boolean proper =
        word.text().chars().skip(1).anyMatch(Character::isUpperCase)
            || (i > 0 && Character.isUpperCase(word.text().charAt(0)))
            || (i == 0 && line.tag(i).startsWith("NNP"))
            || (word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0)));
    boolean plural = singular && line.tag(i).endsWith("S") && line.tag(i).startsWith("NN");
    String seen = Words.visible(word.text());
    String text = proper ? seen : seen.toLowerCase(Locale.ROOT);
    return plural ? singular(text, word) : text;
  }

  private static String singular(String text, Word word) {
    if (word.lower().matches("species|series")) {
      return text;
    }
    boolean hissing = word.lower().matches(".*([^a]ches|shes|sses|[^a]xes)");
    int cut = hissing ? 2 : word.lower().length() - word.norm().length();
    return word.norm().endsWith("y") && word.lower().endsWith("ies")
        ? text.substring(0, text.length() - 3) + "y"
        : text.substring(0, text.length() - Math.max(cut, 0));
  }
}
