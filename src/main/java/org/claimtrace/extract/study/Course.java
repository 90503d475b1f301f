package org.claimtrace.extract.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.jspecify.annotations.Nullable;

/** The study that a paragraph named last and goes on about, in the past tense. */
final class Course {
  private final Map<Integer, Draft> carried = new LinkedHashMap<>();
  private @Nullable Draft current;
  private int block = -1;
  private int last = -1;

  /** Goes on to a sentence; a new paragraph tells of something new. */
  void enter(Line line) {
    if (line.sentence().block() != block || line.sentence().index() != last + 1) {
      current = null;
    }
    block = line.sentence().block();
    last = line.sentence().index();
  }

  /** The study that the sentences before this one told of. */
  Optional<Draft> current() {
    return Optional.ofNullable(current);
  }

  /** The sentence names or cites this study. */
  void tell(@Nullable Draft draft) {
    current = draft;
  }

  /** The sentence names no study; it goes on about the last one if it tells what happened. */
  void carry(Line line) {
    current = isPast(line) ? current : null;
    if (current != null) {
      carried.put(line.sentence().index(), current);
    }
  }

  /** By sentence. */
  Map<Integer, Draft> carried() {
    return carried;
  }

  /** Whether its first finite verb is in the past tense. */
  static boolean isPast(Line line) {
    for (int i = 0; i < line.size(); i++) {
      String tag = line.tag(i);
      if (List.of("VBD", "VBZ", "VBP", "MD").contains(tag)) {
        return tag.equals("VBD");
      }
    }
    return false;
  }
}
