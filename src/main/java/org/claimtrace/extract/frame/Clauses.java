package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.syntax.Relation;

/**
 * Who does what to whom, with the sentence's way of saying it taken out: passives, participles,
 * relative clauses, infinitives under other verbs, shared subjects of joined verbs. Words are
 * indices of the line.
 */
final class Clauses extends Branches {
  /** How many steps a shared subject may be away. */
  private static final int DEEPEST = 6;

  private static final Set<Relation> SUBJECTS =
      Set.of(Relation.NSUBJ, Relation.NSUBJPASS, Relation.CSUBJ, Relation.CSUBJPASS);

  private final Antecedents antecedents;
  private final Borders borders;

  Clauses(Line line, WordLists lists) {
    super(line, lists);
    antecedents = new Antecedents(line);
    borders = new Borders(line);
  }

  /** Whether it is done to the verb's grammatical subject. */
  boolean isPassive(int verb) {
    boolean helped = !children(verb, Relation.AUXPASS).isEmpty();
    // the parser errs where an active verb has an object
    boolean suffers =
        !children(verb, Relation.NSUBJPASS).isEmpty() && children(verb, Relation.DOBJ).isEmpty();
    if (helped || suffers) {
      return true;
    }
    if (isLoosePassive(verb)) {
      return true;
    }
    boolean finite = !children(verb, Relation.NSUBJ, Relation.DOBJ).isEmpty();
    if (!line.tag(verb).equals("VBN") || finite || hasAuxiliary(verb)) {
      return false;
    }
    Relation relation = tree.relation(verb);
    if (relation == Relation.CONJ) {
      return isVerb(tree.head(verb)) && isPassive(tree.head(verb));
    }
    return relation == Relation.ACL
        || relation == Relation.RELCL
        || relation == Relation.ADVCL
        || relation == Relation.PREP
        || relation == Relation.PCOMP;
  }

  /** "is most often treated with X": the parser takes the participle for an adjective. */
  private boolean isLoosePassive(int verb) {
    return line.tag(verb).equals("VBN")
        && tree.relation(verb) == Relation.ACOMP
        && lists.has("be", line.lower(tree.head(verb)));
  }

  /** A participle that only goes with a clause or a noun: "X worked when compared with Y". */
  boolean isLoose(int verb) {
    return children(verb, Relation.AUXPASS).isEmpty() && !isShared(verb);
  }

  /** "was given and compared": the second verb shares what the first has. */
  private boolean isShared(int verb) {
    int head = tree.head(verb);
    return tree.relation(verb) == Relation.CONJ && isVerb(head) && !isLoose(head);
  }

  private boolean hasAuxiliary(int verb) {
    return children(verb, Relation.AUX).stream()
        .anyMatch(aux -> line.lower(aux).matches("ha(ve|s|d|ving)|'ve"));
  }

  /** Who does it. */
  List<Integer> subject(int verb) {
    if (!isPassive(verb)) {
      return surface(verb, 0);
    }
    List<Integer> agents = new ArrayList<>();
    for (int by : children(verb, Relation.AGENT, Relation.PREP)) {
      if (line.lower(by).equals("by")) {
        children(by, Relation.POBJ, Relation.PCOMP).forEach(o -> agents.addAll(joined(o)));
      }
    }
    return agents;
  }

  /** To whom it is done. */
  List<Integer> object(int verb) {
    if (isPassive(verb)) {
      return surface(verb, 0);
    }
    List<Integer> found = new ArrayList<>();
    children(verb, Relation.DOBJ).forEach(o -> found.addAll(joined(o)));
    if (found.isEmpty()) {
      // "reduces and prevents pain": the object hangs on the last of the verbs
      for (int other : children(verb, Relation.CONJ)) {
        if (isVerb(other) && children(other, Relation.NSUBJ, Relation.NSUBJPASS).isEmpty()) {
          found.addAll(object(other));
        }
      }
    }
    return found;
  }

  /** The verb of the main clause that a word stands in. */
  int main(int word) {
    int up = word;
    for (int i = 0; i < line.size() && tree.head(up) >= 0; i++) {
      up = tree.head(up);
      if (isVerb(up) && tree.relation(up) == Relation.CONJ) {
        return up;
      }
    }
    return up;
  }

  /** "were given X": the object that a passive keeps. */
  List<Integer> given(int verb) {
    List<Integer> found = new ArrayList<>();
    children(verb, Relation.DOBJ, Relation.DATIVE, Relation.OPRD)
        .forEach(o -> found.addAll(joined(o)));
    return found;
  }

  /** The grammatical subject, the verb's own or one that it shares. */
  List<Integer> surface(int verb, int depth) {
    return grammatical(verb, depth).stream().filter(noun -> !borders.part(noun, verb)).toList();
  }

  private List<Integer> grammatical(int verb, int depth) {
    if (children(verb).stream().anyMatch(child -> line.tag(child).equals("EX"))) {
      return List.of();
    }
    int relative = antecedents.pronoun(verb);
    if (relative >= 0) {
      return antecedents
          .of(relative, verb)
          .map(noun -> antecedent(noun, depth + 1))
          .orElse(List.of());
    }
    List<Integer> own = new ArrayList<>();
    for (int child : children(verb)) {
      if (SUBJECTS.contains(tree.relation(child))) {
        own.addAll(named(child));
      }
    }
    if (!own.isEmpty() && !own.stream().allMatch(this::isRelative)) {
      return own;
    }
    int head = tree.head(verb);
    if (head < 0 || depth > DEEPEST) {
      return List.of();
    }
    return switch (tree.relation(verb)) {
      case RELCL -> antecedent(head, depth + 1);
      case ACL ->
          line.tag(verb).equals("VB")
              ? ofNoun(head, depth + 1)
              : isTorn(verb) ? top(head) : participle(verb, adjacent(verb, head), depth + 1);
      case CONJ, ADVCL -> {
        if (isOutcome(verb) || antecedents.isLooseName(verb)) {
          yield List.of();
        }
        yield isVerb(head) ? surface(head, depth + 1) : ofNoun(head, depth + 1);
      }
      case XCOMP -> controller(head, depth + 1);
      case ACOMP -> surface(head, depth + 1);
      case CCOMP, DEP, PARATAXIS -> own.isEmpty() && isVerb(head) ? surface(head, depth + 1) : own;
      case PCOMP -> underPreposition(head, depth + 1);
      default -> List.of();
    };
  }

  /**
   * "The wall becomes thin, causing X", "the wall was cut, causing X", "the cell dies, causing X":
   * what happened causes it, not what it happened to.
   */
  private boolean isOutcome(int verb) {
    int head = tree.head(verb);
    boolean behind = line.tag(verb).equals("VBG") && head < verb && isVerb(head);
    if (!behind || tree.relation(verb) != Relation.ADVCL || !line.lower(verb - 1).equals(",")) {
      return false;
    }
    boolean bare = children(head, Relation.DOBJ, Relation.PREP, Relation.XCOMP).isEmpty();
    return isPassive(head) || bare || lists.has("becoming", line.lower(head));
  }

  /** "Its template, X, is": X; else the subject and what is joined to it. */
  private List<Integer> named(int subject) {
    List<Integer> names = children(subject, Relation.APPOS);
    boolean owned = !children(subject, Relation.POSS).isEmpty();
    return owned && names.size() == 1 ? names : joined(subject);
  }

  /** "using A in rats lowered pain": a participle that has an object is the clause's own verb. */
  private boolean isTorn(int verb) {
    return line.tag(verb).equals("VBN") && !children(verb, Relation.DOBJ).isEmpty();
  }

  private List<Integer> participle(int verb, int noun, int depth) {
    return antecedents.ofParticiple(noun, verb).map(n -> antecedent(n, depth)).orElse(List.of());
  }

  /** "treatment of pain caused by A": it is the pain that A causes. */
  private int adjacent(int verb, int head) {
    boolean clings = lists.has("clinging", line.lower(verb)) && line.tag(verb - 1).startsWith("NN");
    int up = verb - 1;
    for (int i = 0; clings && i < DEEPEST && up > head; i++) {
      up = tree.head(up);
    }
    return clings && up == head ? verb - 1 : head;
  }

  /** The noun that a noun stands under by prepositions; what a gerund there is done with. */
  private List<Integer> top(int noun) {
    int up = noun;
    for (int i = 0; i < DEEPEST && tree.relation(up) == Relation.POBJ; i++) {
      up = tree.head(tree.head(up));
    }
    if (up < 0 || line.tag(up).matches("VB[DPZN]?")) {
      return List.of(noun);
    }
    List<Integer> used = children(up, Relation.DOBJ);
    return used.isEmpty() ? List.of(up) : used;
  }

  private boolean isRelative(int word) {
    return lists.has("relatives", line.lower(word));
  }

  /**
   * "A, a drug that …": A; "A is a drug that …": A. "A, B and C, which": the noun that the parser
   * says.
   */
  private List<Integer> antecedent(int noun, int depth) {
    boolean indefinite =
        children(noun, Relation.DET).stream().anyMatch(det -> line.lower(det).matches("an?"));
    int head = tree.head(noun);
    if (indefinite && head >= 0 && tree.relation(noun) == Relation.APPOS) {
      // "the loss of A in B, a drug that": whose apposition it is, cannot be told
      return antecedents.isBeside(head, noun) ? List.of(head) : List.of();
    }
    if (indefinite && head >= 0 && tree.relation(noun) == Relation.ATTR) {
      List<Integer> subjects = surface(head, depth);
      return subjects.isEmpty() ? List.of(noun) : subjects;
    }
    return List.of(noun);
  }

  /**
   * "asked patients to walk": patients; "helped them to sleep": what helped; "was found to reduce":
   * the subject of "found".
   */
  private List<Integer> controller(int head, int depth) {
    if (isVerb(head) && !isPassive(head)) {
      List<Integer> objects = children(head, Relation.DOBJ, Relation.DATIVE);
      if (!objects.isEmpty() && !lists.has("helping", line.lower(head))) {
        return objects;
      }
    }
    return surface(head, depth);
  }

  /** "by reducing pain": whoever does what "by" hangs on. */
  private List<Integer> underPreposition(int preposition, int depth) {
    int head = tree.head(preposition);
    if (head < 0) {
      return List.of();
    }
    if (!isVerb(head)) {
      return ofNoun(head, depth);
    }
    for (int object : children(head, Relation.DOBJ)) {
      if (lists.has("aimNouns", line.word(object).norm())
          && object < preposition
          && !prepositional(object, "of").isEmpty()) {
        return prepositional(object, "of");
      }
    }
    return surface(head, depth);
  }

  /** Whose deed a noun is: "its effect", "A had an effect", "an effect was seen with A". */
  List<Integer> ofNoun(int noun, int depth) {
    List<Integer> owners = children(noun, Relation.POSS);
    if (!owners.isEmpty()) {
      return owners;
    }
    List<Integer> by = new ArrayList<>(prepositional(noun, "by"));
    if (lists.has("aimNouns", line.word(noun).norm())) {
      // "the benefit of A in reducing pain": A
      by.addAll(prepositional(noun, "of"));
    }
    int head = tree.head(noun);
    if (!by.isEmpty() || head < 0 || depth > DEEPEST) {
      return by;
    }
    return switch (tree.relation(noun)) {
      case DOBJ, DEP -> isVerb(head) ? surface(head, depth) : List.of();
      case ATTR, ACOMP, OPRD -> surface(head, depth);
      case CONJ, APPOS -> isVerb(head) ? surface(head, depth) : ofNoun(head, depth + 1);
      case POBJ -> underPreposition(head, depth + 1);
      case NSUBJ, NSUBJPASS -> supported(head);
      default -> List.of();
    };
  }

  /** "An improvement was seen with A". */
  private List<Integer> supported(int verb) {
    if (!isVerb(verb)) {
      return List.of();
    }
    for (String preposition : List.of("with", "by", "after", "following", "from")) {
      List<Integer> found = prepositional(verb, preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "treatment with X and Y", "giving X", "the use of X": what it is made with. */
  List<Integer> unwrapped(int word, int depth) {
    if (lists.has("treating", line.lower(word)) && !prepositional(word, "with").isEmpty()) {
      // "treating cells with A": A
      return inside(prepositional(word, "with"), depth);
    }
    boolean named =
        children(word, Relation.COMPOUND).stream().anyMatch(c -> line.tag(c).startsWith("NN"));
    boolean adjacent = line.lower(word + 1).matches("of|with");
    boolean wraps = lists.has("wrappers", line.word(word).norm()) && (!named || adjacent);
    if (depth > 3 || !(wraps || lists.has("handing", line.lower(word)))) {
      return List.of(word);
    }
    List<Integer> inside = new ArrayList<>();
    children(word, Relation.DOBJ).forEach(object -> inside.addAll(joined(object)));
    if (lists.has("handing", line.lower(word)) && lists.has("joining", line.lower(word))) {
      // "combining A with B": both
      inside.addAll(prepositional(word, "with"));
      inside.addAll(prepositional(word, "to"));
    }
    if (wraps) {
      inside.addAll(prepositional(word, "of"));
      inside.addAll(prepositional(word, "with"));
      if (inside.isEmpty() && line.lower(word + 1).matches("of|with")) {
        children(word + 1, Relation.POBJ).forEach(object -> inside.addAll(joined(object)));
      }
    }
    return inside.isEmpty() ? List.of(word) : inside(inside, depth);
  }

  private List<Integer> inside(List<Integer> words, int depth) {
    return words.stream().flatMap(word -> unwrapped(word, depth + 1).stream()).toList();
  }
}
