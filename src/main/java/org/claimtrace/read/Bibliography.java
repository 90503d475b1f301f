package org.claimtrace.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Piece;

/**
 * The article's lists of references and the keys of their entries. Where a list counts from 1
 * again, its keys get the list's number before them ({@code 2.1}), and markers above it mean that
 * list.
 */
final class Bibliography {
  private final boolean single;
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<Integer, String> duplicates = new LinkedHashMap<>();

  /** Reads the pieces that are references; the others have no key. */
  Bibliography(List<Piece> pieces) {
    single = isSingle(pieces);
    Set<String> anchors = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() != BlockKind.REFERENCE) {
        keys.add("");
        continue;
      }
      boolean again = piece.number().equals("1") && known.contains(prefix(ends.size()) + "1");
      if (ends.isEmpty() || again) {
        ends.add(i);
      }
      ends.set(ends.size() - 1, i);
      String wanted = prefix(ends.size()) + piece.number();
      keys.add(unused(wanted));
      if (known.contains(wanted)) {
        duplicates.put(i, wanted);
      }
      int at = i;
      new LinkedHashSet<>(piece.anchors())
          .stream().filter(a -> !anchors.add(a)).forEach(a -> duplicates.putIfAbsent(at, a));
      known.add(keys.get(i));
    }
  }

  /** The key of the entry that piece {@code i} is. */
  String key(int i) {
    return keys.get(i);
  }

  /** The names that are another entry's too, by the piece that bears them second. */
  Map<Integer, String> duplicates() {
    return duplicates;
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  Set<String> known() {
    return known;
  }

  /** What numbers mean in piece {@code i}: the list that follows it, else the last one. */
  List<String> keys(int i, List<String> numbers) {
    int list = 1;
    while (list < ends.size() && ends.get(list - 1) < i) {
      list++;
    }
    String prefix = prefix(list);
    return numbers.stream().map(number -> prefix + number).toList();
  }

  /** A number given twice in one list gets a letter, so that keys stay keys. */
  private String unused(String key) {
    String unused = key;
    for (int n = 2; known.contains(unused); n++) {
      unused = key + "-" + n;
    }
    return unused;
  }

  private String prefix(int list) {
    return single ? "" : Math.max(1, list) + ".";
  }

  /** Whether no list counts from 1 again. */
  private static boolean isSingle(List<Piece> pieces) {
    return pieces.stream()
            .filter(piece -> piece.kind() == BlockKind.REFERENCE && piece.number().equals("1"))
            .limit(2)
            .count()
        < 2;
  }
}
