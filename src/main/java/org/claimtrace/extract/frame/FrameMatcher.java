package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Frame;
import org.claimtrace.extract.rule.Frame.Use;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.model.claim.Polarity;
import org.jspecify.annotations.Nullable;

/** Finds the places of a sentence where a frame opens and what fills its slots there. */
public final class FrameMatcher {
  private final Line line;
  private final WordLists lists;
  private final Function<String, Optional<String>> longForms;
  private @Nullable Paths paths;
  private @Nullable Clauses clauses;

  /**
   * Sets up; the sentence is parsed when the first trigger is met.
   *
   * @param line the sentence
   * @param lists the closed word lists
   */
  public FrameMatcher(Line line, WordLists lists) {
    this(line, lists, word -> Optional.empty());
  }

  /**
   * The same, for an article that has short forms of its own.
   *
   * @param line the sentence
   * @param lists the closed word lists
   * @param longForms what a short form stands for
   */
  public FrameMatcher(Line line, WordLists lists, Function<String, Optional<String>> longForms) {
    this.line = line;
    this.lists = lists;
    this.longForms = longForms;
  }

  /**
   * Every place where a rule's frame opens and holds all it asks for.
   *
   * @param rule a rule
   * @return the matches in the order of their triggers; none if the rule has no frame
   */
  public List<Match> all(Rule rule) {
    BitSet places = new BitSet();
    places.set(0, line.size());
    return all(rule, places);
  }

  /**
   * The same, at some places only.
   *
   * @param rule a rule
   * @param places words that may open its frame
   * @return the matches in the order of their triggers; none if the rule has no frame
   */
  public List<Match> all(Rule rule, BitSet places) {
    List<Match> found = new ArrayList<>();
    rule.frame()
        .ifPresent(
            frame -> {
              for (int i : places.stream().filter(place -> place < line.size()).toArray()) {
                for (Use use : Use.values()) {
                  if (opens(frame, use, i) && (!asksForAgent(frame) || isTold(use, i))) {
                    Match match = match(rule, frame, use, i);
                    if (match != null) {
                      found.add(match);
                      found.addAll(new Contrasts(line).of(match));
                    }
                  }
                }
              }
            });
    return found;
  }

  private boolean opens(Frame frame, Use use, int i) {
    Set<String> words = frame.triggers().getOrDefault(use, Set.of());
    String tag = line.tag(i);
    if (use != Use.NOUN && line.jointEnd(i) > i + 1) {
      return false; // "less-controlled": part of another word
    }
    return switch (use) {
      case VERB -> words.contains(line.lower(i)) && tag.startsWith("V") && !isModifier(i);
      case NOUN ->
          (words.contains(line.word(i).norm()) || words.contains(Frame.ANY))
              && tag.startsWith("NN")
              && !isBeforeNoun(i);
      case ADJECTIVE ->
          words.contains(line.lower(i))
              && (tag.startsWith("JJ")
                  || tag.startsWith("RBR")
                  || (tag.startsWith("V") && isModifier(i)));
    };
  }

  private static boolean asksForAgent(Frame frame) {
    return frame.slots().stream().anyMatch(slot -> slot.name().equals("agent"));
  }

  /**
   * Whether a happening is told and not only wished or looked for: "to prevent pain, …" and "to
   * detect a fall" tell of none.
   */
  private boolean isTold(Use use, int i) {
    if (use == Use.VERB) {
      boolean purpose = line.lower(i - 1).equals("to") && isSought(i);
      return !purpose && !new Aims(line, lists).isAim(i);
    }
    int noun = use == Use.ADJECTIVE && isModifier(i) ? line.tree().head(i) : i;
    for (int k = 0; k < line.size() && line.tree().relation(noun) == Relation.CONJ; k++) {
      noun = line.tree().head(noun);
    }
    Relation relation = line.tree().relation(noun);
    int verb = line.tree().head(noun);
    if (relation == Relation.POBJ && line.lower(verb).equals("including")) {
      return false;
    }
    if (noun != i && use == Use.ADJECTIVE && verb >= 0 && !isFinding(noun)) {
      return false;
    }
    boolean object = relation == Relation.DOBJ || relation == Relation.NSUBJPASS;
    return !object || verb < 0 || lists.has("supporting", line.lower(verb));
  }

  /** "led to lower pain", "lower pain was seen": not "a list of lower pains". */
  private boolean isFinding(int noun) {
    int head = line.tree().head(noun);
    return switch (line.tree().relation(noun)) {
      case DOBJ, NSUBJPASS, NSUBJ, ATTR -> true;
      case POBJ -> {
        int over = line.tree().head(head);
        yield over >= 0
            && (lists.has("bringing", line.lower(over))
                || lists.has("supporting", line.lower(over)));
      }
      default -> false;
    };
  }

  /** "to prevent pain, …", "ways to treat", "hope to reduce"; not "shown to", "the ability to". */
  private boolean isSought(int infinitive) {
    int verb = infinitive;
    while (line.tree().relation(verb) == Relation.CONJ) {
      verb = line.tree().head(verb);
    }
    int head = line.tree().head(verb);
    if (head < 0) {
      return false;
    }
    return switch (line.tree().relation(verb)) {
      case ADVCL -> !lists.has("raising", line.lower(head));
      case ACL -> !lists.has("aimNouns", line.word(head).norm());
      case XCOMP -> lists.has("seeking", line.lower(head));
      default -> false;
    };
  }

  private boolean isBeforeNoun(int i) {
    Relation relation = line.tree().relation(i);
    return relation == Relation.COMPOUND
        || relation == Relation.NMOD
        || relation == Relation.POSS
        || relation == Relation.META;
  }

  private boolean isModifier(int i) {
    return line.tree().relation(i) == Relation.AMOD;
  }

  private @Nullable Match match(Rule rule, Frame frame, Use use, int trigger) {
    if (!keeps(frame, "sentence", Piece.of(0, line.size()))
        || !keeps(frame, "trigger", Piece.of(trigger, trigger + 1))) {
      return null;
    }
    Map<String, List<Piece>> filled = new LinkedHashMap<>();
    int from = trigger;
    int to = trigger + 1;
    for (Frame.Slot slot : frame.slots()) {
      List<Piece> pieces = fill(frame, slot, use, trigger);
      if (pieces.isEmpty() && !slot.optional()) {
        return null;
      }
      if (!pieces.isEmpty()) {
        filled.put(slot.name(), pieces);
      }
      for (Piece piece : pieces) {
        from = Math.min(from, piece.from());
        to = Math.max(to, Math.max(piece.to(), piece.headTo()));
      }
    }
    List<Piece> all = filled.values().stream().flatMap(List::stream).toList();
    Polarity polarity = new Denials(clauses(), lists).of(trigger, all);
    boolean denies = rule.polarity().equals(Optional.of(Polarity.NEGATED));
    return denies && polarity != Polarity.NEGATED
        ? null
        : new Match(rule, from, to, trigger, filled, Optional.of(polarity));
  }

  private List<Piece> fill(Frame frame, Frame.Slot slot, Use use, int trigger) {
    for (Frame.Path path : slot.paths()) {
      if (path.use().isEmpty() || path.use().get() == use) {
        Set<Piece> pieces = new LinkedHashSet<>();
        for (Piece piece : paths().follow(path, use, trigger)) {
          // "lower pain scores": the trigger is no part of what is lower
          boolean holds = piece.from() <= trigger && trigger < piece.to() - 1;
          boolean self = path.steps().contains("self") || path.steps().contains("clause");
          boolean empty = holds && line.tag(trigger + 1).equals("IN");
          if (self || !empty && !(piece.from() <= trigger && trigger == piece.to() - 1)) {
            pieces.add(cut(holds && !self ? Piece.of(trigger + 1, piece.to()) : piece));
          }
        }
        pieces.removeIf(piece -> !keeps(frame, slot.name(), piece) || isAuthor(piece));
        pieces.removeIf(piece -> isHalf(piece) || isBehindStop(trigger, piece));
        if (!pieces.isEmpty()) {
          return List.copyOf(pieces);
        }
      }
    }
    return List.of();
  }

  /** "neither pain", "pain rather than anxiety", "saline instead of A": pain, and saline. */
  private Piece cut(Piece piece) {
    int from = piece.from();
    if (line.lower(from).matches("neither|nor") && from + 1 < piece.to()) {
      from++;
    }
    for (int i = from + 1; i < piece.to() && !piece.hasSharedHead(); i++) {
      boolean other = line.lower(i).equals("rather") && line.lower(i + 1).equals("than");
      if (other || line.lower(i).equals("instead") && line.lower(i + 1).equals("of")) {
        return Piece.of(from, i);
      }
    }
    return from == piece.from() || piece.hasSharedHead() ? piece : Piece.of(from, piece.to());
  }

  /** "mood or sleep changes": mood alone is none. */
  private boolean isHalf(Piece piece) {
    int and = piece.to();
    return !piece.hasSharedHead()
        && piece.to() == piece.from() + 1
        && line.tag(piece.from()).equals("NN")
        && line.lower(and).equals("or")
        && line.tag(and + 1).equals("NN")
        && line.tag(and + 2).equals("NNS")
        && line.hitTo(piece.to(), piece.from()).isEmpty();
  }

  /** "A leading to B; C": the semicolon ends what a participle tells. */
  private boolean isBehindStop(int trigger, Piece piece) {
    boolean participle =
        line.tag(trigger).matches("VB[GN]") && line.tree().relation(trigger) == Relation.ACL;
    return participle
        && java.util.stream.IntStream.range(trigger, Math.max(trigger, piece.from()))
            .anyMatch(i -> line.lower(i).equals(";"));
  }

  /** "A, B et al.": who wrote of it has not done it. */
  private boolean isAuthor(Piece piece) {
    int i = piece.to();
    while (line.lower(i).equals(",") && line.tag(i + 1).startsWith("NNP")) {
      i += 2;
    }
    return line.lower(i).equals("et") && line.lower(i + 1).equals("al");
  }

  private Paths paths() {
    Paths made = paths;
    if (made == null) {
      made = new Paths(clauses(), lists);
      paths = made;
    }
    return made;
  }

  private Clauses clauses() {
    Clauses made = clauses;
    if (made == null) {
      made = new Clauses(line, lists);
      clauses = made;
    }
    return made;
  }

  private boolean keeps(Frame frame, String slot, Piece piece) {
    return frame.guards().stream()
        .filter(guard -> guard.slot().equals(slot))
        .allMatch(
            guard -> guard.lists().stream().anyMatch(list -> holds(list, piece)) == guard.wanted());
  }

  private boolean holds(String list, Piece piece) {
    if (list.startsWith("head:")) {
      return lists.has(list.substring("head:".length()), line.word(head(piece)).norm());
    }
    if (list.startsWith("tag:")) {
      return java.util.stream.IntStream.range(piece.from(), piece.to())
          .anyMatch(i -> line.tag(i).equals(list.substring("tag:".length())));
    }
    if (list.startsWith("type:")) {
      return line.hitTo(head(piece) + 1, piece.from())
          .filter(hit -> hit.entry().types().contains(list.substring("type:".length())))
          .isPresent();
    }
    if (list.startsWith("as:")) {
      return line.tree()
          .relation(piece.to() - 1)
          .name()
          .equalsIgnoreCase(list.substring("as:".length()));
    }
    if (list.startsWith("prev:")) {
      return line.lower(piece.from() - 1).equals(list.substring("prev:".length()));
    }
    if (list.startsWith("lead:")) {
      return holds(list.substring("lead:".length()), Piece.of(piece.from(), head(piece)));
    }
    if (list.startsWith("bare:")) {
      return isBare(piece) && holds(list.replaceFirst("bare", "head"), piece);
    }
    for (int i = piece.from(); i < piece.to(); i++) {
      if (lists.has(list, line.word(i).norm())
          || lists.has(list, line.lower(i))
          || longForm(i).stream().anyMatch(word -> lists.has(list, word))) {
        return true;
      }
    }
    return false;
  }

  /** The words that a short form of the article stands for. */
  private List<String> longForm(int i) {
    if (line.word(i).text().chars().noneMatch(Character::isUpperCase)) {
      return List.of();
    }
    return longForms
        .apply(line.mention(i, line.jointEnd(i)).text())
        .or(() -> longForms.apply(line.word(i).text()))
        .map(form -> List.of(form.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .orElse(List.of());
  }

  /** Whether nothing but counts and fillers stands beside the head. */
  private boolean isBare(Piece piece) {
    int head = head(piece);
    for (int i = piece.from(); i < piece.to(); i++) {
      boolean empty =
          i == head
              || lists.has("fillers", line.lower(i))
              || lists.has("recruiting", line.lower(i))
              || !line.word(i).isWord()
              || line.tag(i).matches("CD|DT|POS|PRP.*|,");
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /** The noun before the first preposition. */
  private int head(Piece piece) {
    if (piece.hasSharedHead() && !line.tag(piece.headFrom()).equals("IN")) {
      return head(Piece.of(piece.headFrom(), piece.headTo()));
    }
    for (int i = piece.from() + 1; i < piece.to(); i++) {
      boolean said = line.tree().relation(i) == Relation.ACL && line.tree().head(i) < i;
      if (said || line.tag(i).matches("IN|TO|WP|WDT")) {
        return i - 1;
      }
    }
    return piece.to() - 1;
  }
}
