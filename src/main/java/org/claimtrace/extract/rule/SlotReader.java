package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.model.lexicon.Lexicon;

/** Reads what a slot may take at a place, the longest reading first. */
public final class SlotReader {
  private final WordLists lists;

  /**
   * Sets up.
   *
   * @param lists the closed word lists
   */
  public SlotReader(WordLists lists) {
    this.lists = lists;
  }

  /**
   * One way to fill a slot.
   *
   * @param pieces its members
   * @param to the first word behind
   */
  record Reading(List<Piece> pieces, int to) {}

  /**
   * Reads a slot.
   *
   * @param first whether the match begins here: then a phrase is taken from its beginning only
   */
  List<Reading> read(Line line, Element.Slot slot, int at, boolean first) {
    if (first && slot.kind() != Element.SlotKind.NAME && insidePhrase(line, at)) {
      return slot.kind() == Element.SlotKind.PHRASE || slot.kind() == Element.SlotKind.EFFECT
          ? List.of()
          : read(line, slot, at, false);
    }
    return switch (slot.kind()) {
      case PHRASE -> phrases(line, slot, at);
      case STUDY -> studies(line, slot, at);
      case EFFECT -> effects(line, slot, at);
      case NUMBER -> number(line, at);
      case AMOUNT -> line.tag(at).equals("CD") ? one(at, behindAmount(line, at)) : List.of();
      case YEAR -> year(line, at);
      case REST -> rest(line, at);
      case NAME -> name(line, slot, at);
      case WORD -> line.word(at).isWord() ? one(at, at + 1) : List.of();
      case INDEFINITE ->
          line.lower(at).equals("a") || line.lower(at).equals("an")
              ? phrases(line, slot, at)
              : List.of();
      case BRACKETED -> bracketed(line, at);
      case SEQUENCE -> sequence(line, at);
    };
  }

  private static boolean insidePhrase(Line line, int at) {
    return line.chunkAt(at)
        .filter(Chunk::isNoun)
        .filter(chunk -> at != chunk.from() && at != chunk.core())
        .isPresent();
  }

  /** The phrase that begins here; behind words that the pattern took, the rest of one. */
  private static Optional<Chunk> phraseAt(Line line, int at) {
    return line.chunkAt(at)
        .filter(Chunk::isNoun)
        .filter(chunk -> at <= chunk.head())
        .map(
            c ->
                at == c.from() || at == c.core()
                    ? c
                    : new Chunk(c.kind(), at, at, c.head(), c.to(), c.voice()));
  }

  /** Whether a verb group holds a negation. */
  boolean isNegated(Line line, Chunk verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      if (lists.has("negations", line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Reading> phrases(Line line, Element.Slot slot, int at) {
    Optional<Chunk> first = phraseAt(line, at);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Chunk> members =
        slot.many() ? Coordination.phrases(line, first.get()) : List.of(first.get());
    List<Reading> readings = new ArrayList<>();
    for (int n = members.size(); n >= 1; n--) {
      List<Chunk> taken = members.subList(0, n);
      if (taken.stream().allMatch(chunk -> isOfType(line, chunk, slot.types()))) {
        addPhrases(readings, line, slot, taken);
      }
    }
    return readings;
  }

  private static void addPhrases(
      List<Reading> readings, Line line, Element.Slot slot, List<Chunk> taken) {
    Chunk last = taken.get(taken.size() - 1);
    int tail = slot.tail() ? behindTail(line, last.to()) : last.to();
    List<Piece> pieces = new ArrayList<>();
    for (Chunk chunk : taken) {
      pieces.addAll(
          slot.many()
              ? Coordination.pieces(line, chunk)
              : List.of(Piece.of(chunk.core(), chunk.to())));
    }
    if (tail > last.to()) {
      Piece end = pieces.remove(pieces.size() - 1);
      pieces.add(
          end.hasSharedHead()
              ? new Piece(end.from(), end.to(), end.headFrom(), tail)
              : Piece.of(end.from(), tail));
    }
    readings.add(new Reading(pieces, tail));
  }

  /** Over "of X" and "of X of Y". */
  private static int behindTail(Line line, int from) {
    int end = from;
    while (line.lower(end).equals("of")) {
      Optional<Chunk> next = line.chunkFrom(end + 1).filter(Chunk::isNoun);
      if (next.isEmpty()) {
        break;
      }
      end = next.get().to();
    }
    return end;
  }

  private static boolean isOfType(Line line, Chunk chunk, Set<String> types) {
    if (types.isEmpty()) {
      return true;
    }
    return line.hitTo(chunk.to(), chunk.from())
        .filter(hit -> hit.entry().types().stream().anyMatch(types::contains))
        .isPresent();
  }

  private List<Reading> studies(Line line, Element.Slot slot, int at) {
    Optional<Chunk> first = phraseAt(line, at).filter(chunk -> isStudy(line, chunk));
    if (first.isEmpty()) {
      return List.of();
    }
    List<Chunk> members =
        slot.many() ? Coordination.phrases(line, first.get()) : List.of(first.get());
    List<Chunk> studies = new ArrayList<>();
    for (Chunk chunk : members) {
      if (!isStudy(line, chunk)) {
        break;
      }
      studies.add(chunk);
    }
    return List.of(
        new Reading(
            studies.stream().map(chunk -> Piece.of(chunk.from(), chunk.to())).toList(),
            studies.get(studies.size() - 1).to()));
  }

  /**
   * Whether a phrase speaks of research.
   *
   * @param line the sentence
   * @param chunk a noun phrase of it
   * @return true if its head is a word for a study
   */
  public boolean isStudy(Line line, Chunk chunk) {
    return chunk.isNoun() && lists.has("studyHeads", line.word(chunk.head()).norm());
  }

  private List<Reading> effects(Line line, Element.Slot slot, int at) {
    Optional<Chunk> first = phraseAt(line, at);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    int to = at;
    for (Chunk chunk :
        slot.many() ? Coordination.phrases(line, first.get()) : List.of(first.get())) {
      List<Piece> found = effectPieces(line, chunk);
      if (found.isEmpty()) {
        break;
      }
      pieces.addAll(found);
      to = chunk.to();
    }
    return pieces.isEmpty() ? List.of() : List.of(new Reading(pieces, to));
  }

  /** The modifiers before an effect word, of which one must be a known effect. */
  private List<Piece> effectPieces(Line line, Chunk chunk) {
    if (!lists.has("effectHeads", line.word(chunk.head()).norm())) {
      return List.of();
    }
    List<Piece> found = new ArrayList<>();
    for (Piece piece : Coordination.pieces(line, chunk)) {
      int to = piece.hasSharedHead() ? piece.to() : chunk.head();
      int from = piece.from();
      while (from < to && lists.has("comparing", line.lower(from))) {
        from++;
      }
      if (from < to && holdsEffect(line, from, to)) {
        found.add(Piece.of(from, to));
      }
    }
    return found;
  }

  private static boolean holdsEffect(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Lexicon.Hit> hit = line.hitFrom(i);
      if (hit.isPresent() && hit.get().entry().types().contains("Effect")) {
        return true;
      }
    }
    return false;
  }

  /** A whole number; never a part of one, as of "twenty-five", "20-30" or "two hundred". */
  private static List<Reading> number(Line line, int at) {
    int to = at + 1;
    while (isJoint(line, to) && line.tag(to + 1).equals("CD")) {
      to += 2;
    }
    boolean whole =
        line.tag(at).equals("CD")
            && !isJoint(line, at - 1)
            && !isNumberWord(line, at - 1)
            && !(line.lower(at - 1).equals("and") && isNumberWord(line, at - 2))
            && !isNumberWord(line, to);
    return whole && Numbers.value(line.mention(at, to).text()).isPresent()
        ? one(at, to)
        : List.of();
  }

  /** A hyphen with words right before and behind it. */
  private static boolean isJoint(Line line, int i) {
    return line.lower(i).equals("-")
        && i > 0
        && i + 1 < line.size()
        && line.word(i - 1).end() == line.word(i).start()
        && line.word(i).end() == line.word(i + 1).start();
  }

  private static boolean isNumberWord(Line line, int i) {
    return line.tag(i).equals("CD") && line.word(i).text().matches("[A-Za-z]+");
  }

  private static List<Reading> one(int from, int to) {
    return List.of(new Reading(List.of(Piece.of(from, to)), to));
  }

  private static List<Reading> bracketed(Line line, int at) {
    Optional<Chunk> chunk = line.chunkFrom(at).filter(Chunk::isNoun);
    for (int i = at; chunk.isPresent() && i < chunk.get().head(); i++) {
      if (line.lower(i).equals("(")) {
        return one(chunk.get().core(), chunk.get().to());
      }
    }
    return List.of();
  }

  /** Three or more three-letter codes joined by hyphens. */
  private static List<Reading> sequence(Line line, int at) {
    int to = at;
    while (line.lower(to).length() == 3
        && Character.isUpperCase(line.word(to).text().charAt(0))
        && line.lower(to + 1).equals("-")) {
      to += 2;
    }
    boolean ends = to > at + 3 && line.lower(to).length() == 3;
    boolean begins = !line.lower(at - 1).equals("-");
    return ends && begins ? one(at, to + 1) : List.of();
  }

  /** Over "6.4" and "10-20" that were cut apart. */
  private static int behindAmount(Line line, int at) {
    int to = at + 1;
    while (line.lower(to).matches("[-–.,/]")
        && line.tag(to + 1).equals("CD")
        && line.word(to - 1).end() == line.word(to).start()
        && line.word(to).end() == line.word(to + 1).start()) {
      to += 2;
    }
    return to;
  }

  private static List<Reading> year(Line line, int at) {
    return line.lower(at).matches("(19|20)\\d\\d") ? one(at, at + 1) : List.of();
  }

  private static List<Reading> rest(Line line, int at) {
    int to = at;
    while (to < line.size() && !line.lower(to).matches("[,;.:!?]")) {
      to++;
    }
    return to > at ? one(at, to) : List.of();
  }

  private static List<Reading> name(Line line, Element.Slot slot, int at) {
    return line.hitFrom(at)
        .filter(
            hit ->
                slot.types().isEmpty()
                    || hit.entry().types().stream().anyMatch(slot.types()::contains))
        .map(hit -> one(hit.from(), hit.to()))
        .orElse(List.of());
  }
}
