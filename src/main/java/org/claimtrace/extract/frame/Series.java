package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;

/**
 * The series of phrases that a noun stands in, as commas and "and" show it: "A, B (b) and C". The
 * parser often loses the members of a long one. Only a series that ends with "and" or "or" counts.
 */
final class Series {
  private static final int LONGEST = 30;

  /** So many members make a series that the sentence does not end. */
  private static final int SURE = 3;

  private final Line line;

  Series(Line line) {
    this.line = line;
  }

  /** One member: its head and where it begins and ends. */
  private record Member(int head, int from, int to) {}

  /**
   * The members behind a noun, in their order.
   *
   * @param noun the head of the first member, the object of a verb or preposition before it
   */
  List<Integer> behind(int noun) {
    return behind(noun, true);
  }

  /**
   * Where the phrase of a noun ends if it is a member of a series with others behind it.
   *
   * @return the index behind its last word; the line's size if it is not
   */
  int end(int noun) {
    return behind(noun, false).isEmpty()
        ? line.size()
        : forward(noun, true).map(Member::to).orElse(line.size());
  }

  private List<Integer> behind(int noun, boolean apart) {
    List<Integer> open = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    Optional<Member> first = forward(noun, true);
    int at = first.map(Member::to).orElse(noun + 1);
    boolean commas = false;
    while (first.isPresent() && open.size() < LONGEST) {
      boolean comma = line.lower(at).matches("[,;]");
      int next = comma ? at + 1 : at;
      boolean last = line.lower(next).matches("and|or|nor");
      next += last ? 1 : 0;
      Optional<Member> member = comma || last ? opening(next) : Optional.empty();
      if (member.isEmpty() || (apart && isClause(member.get().to()))) {
        break;
      }
      commas |= comma;
      if (last && !commas && isTailed(first.get())) {
        // "loss of A and B": the parser tells what "of" holds
        break;
      }
      open.add(member.get().head());
      if (last) {
        found = new ArrayList<>(open);
      }
      at = member.get().to();
    }
    return open.size() >= SURE ? open : found;
  }

  /**
   * The members before a noun, in their order.
   *
   * @param noun the head of the last member, the subject of a verb behind it
   */
  List<Integer> before(int noun) {
    List<List<Integer>> segments = new ArrayList<>();
    segments.add(new ArrayList<>());
    int at = start(noun);
    boolean joined = false;
    while (at > 0 && segments.size() < LONGEST) {
      int sign = skipBack(at - 1);
      boolean and = line.lower(sign).matches("and|or|nor");
      int before = and ? skipBack(sign - 1) : sign;
      boolean comma = before >= 0 && line.lower(before).equals(",");
      joined |= and;
      if (!joined || !(and || comma)) {
        break;
      }
      int end = comma ? skipBack(before - 1) : before;
      Optional<Chunk> chunk = line.chunkAt(end).filter(c -> c.isNoun() && c.to() == end + 1);
      if (chunk.isEmpty() || isArticle(chunk.get())) {
        break;
      }
      int head = owner(chunk.get().head());
      if (comma) {
        segments.add(new ArrayList<>());
      }
      segments.get(segments.size() - 1).add(0, head);
      at = start(head);
    }
    if (at > 0 && isGoverned(at)) {
      segments.remove(segments.size() - 1);
    }
    List<Integer> found = new ArrayList<>();
    segments.forEach(segment -> found.addAll(0, segment));
    return found;
  }

  /** "in A, B and C improved": the first belongs to the preposition, not to the series. */
  private boolean isGoverned(int from) {
    int i = skipBack(from - 1);
    return line.tag(i).matches("IN|TO|V.*");
  }

  /** Whether something stands under "of" behind a member's head. */
  private static boolean isTailed(Member member) {
    return member.to() > member.head() + 2;
  }

  private Optional<Member> opening(int from) {
    if (line.tag(from).equals("VBG") && line.lower(from + 1).matches("[,;.]|and|or")) {
      return Optional.of(new Member(from, from, skip(from + 1)));
    }
    return line.chunkFrom(from)
        .filter(chunk -> chunk.isNoun() && !isArticle(chunk) && !line.tag(from).startsWith("PRP"))
        .flatMap(chunk -> forward(chunk.head(), false));
  }

  /** "an old drug" behind a comma says what stands before it. */
  private boolean isArticle(Chunk chunk) {
    return line.lower(chunk.from()).matches("an?|who|which|that|it|they|we");
  }

  /** A head with what stands behind it under prepositions, brackets passed over. */
  private Optional<Member> forward(int head, boolean first) {
    Optional<Chunk> chunk = line.chunkAt(head).filter(Chunk::isNoun);
    if (chunk.isEmpty()) {
      return Optional.empty();
    }
    int to = skip(chunk.get().to());
    while (line.lower(to).equals("of") || (!first && isLink(to))) {
      int noun = isTied(to) ? to + 2 : to + 1;
      Optional<Chunk> tail = line.chunkFrom(noun).filter(Chunk::isNoun);
      if (tail.isEmpty()) {
        break;
      }
      to = skip(tail.get().to());
    }
    return Optional.of(new Member(head, chunk.get().from(), to));
  }

  /** What ties a phrase to a later member; behind the first it may belong to the verb. */
  private boolean isLink(int i) {
    return (line.tag(i).matches("IN|TO") && !line.lower(i).equals("than")) || isTied(i);
  }

  /** "costs related to care". */
  private boolean isTied(int i) {
    return line.tag(i).equals("VBN") && line.tag(i + 1).matches("IN|TO");
  }

  /** The noun that owns another by "of": "severity" of "severity of pain". */
  private int owner(int noun) {
    int head = noun;
    for (int i = 0; i < LONGEST; i++) {
      int of = skipBack(start(head) - 1);
      int end = skipBack(of - 1);
      Optional<Chunk> chunk = line.chunkAt(end).filter(c -> c.isNoun() && c.to() == end + 1);
      if (!line.lower(of).equals("of") || chunk.isEmpty()) {
        return head;
      }
      head = chunk.get().head();
    }
    return head;
  }

  /**
   * Where the phrase of a head begins, with participles that only the parser knows as modifiers.
   */
  int start(int head) {
    int from = line.chunkAt(head).map(Chunk::from).orElse(head);
    while (from > 0
        && line.tree().head(from - 1) == head
        && line.tree().relation(from - 1) == Relation.AMOD) {
      from--;
    }
    return from;
  }

  /** A finite verb behind the member makes it the subject of a clause of its own. */
  private boolean isClause(int to) {
    int i = to;
    while (line.tag(i).startsWith("RB")) {
      i++;
    }
    return line.tag(i).matches("VB[DPZ]|MD");
  }

  private int skip(int from) {
    int i = from;
    while (i < line.size() && isAside(i)) {
      i++;
    }
    return i;
  }

  private int skipBack(int from) {
    int i = from;
    while (i >= 0 && isAside(i)) {
      i--;
    }
    return i;
  }

  private boolean isAside(int i) {
    return line.isHidden(i) || line.tree().relation(i) == Relation.META;
  }
}
