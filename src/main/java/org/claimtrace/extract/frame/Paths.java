package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Frame;
import org.claimtrace.extract.rule.Frame.Use;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.syntax.Relation;

/** Walks a frame's paths through a sentence's tree. */
final class Paths {
  private final Clauses clauses;
  private final Phrases phrases;

  Paths(Clauses clauses, WordLists lists) {
    this.clauses = clauses;
    this.phrases = new Phrases(clauses, lists);
  }

  /** The phrases where a path ends. */
  List<Piece> follow(Frame.Path path, Use use, int trigger) {
    List<Integer> places = List.of(trigger);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < path.steps().size(); i++) {
      String step = path.steps().get(i);
      if (step.equals("modifier")) {
        for (int place : places) {
          Piece before = phrases.before(place);
          if (before != null) {
            pieces.add(before);
          }
        }
        return pieces;
      }
      if (step.equals("first") || step.equals("rest")) {
        places = places.isEmpty() ? places : part(places, step.equals("first"));
        continue;
      }
      if (step.equals("list")) {
        // a list begins at the first of joined words
        places.stream().limit(1).forEach(place -> pieces.addAll(new Listing(clauses).at(place)));
        return pieces;
      }
      if (step.equals("clause")) {
        places.forEach(place -> pieces.add(phrases.clause(place)));
        return pieces;
      }
      List<Integer> next = new ArrayList<>();
      for (int place : places) {
        next.addAll(step(place, step, i == 0 ? use : use(place)));
      }
      places = next;
    }
    for (int end : places) {
      List<Integer> inside =
          path.reach() == Frame.Reach.NAME ? clauses.unwrapped(end, 0) : List.of(end);
      for (int place : inside) {
        if (isThing(place)) {
          pieces.addAll(phrases.pieces(place, path.reach()));
        }
      }
    }
    return pieces;
  }

  private static List<Integer> part(List<Integer> places, boolean first) {
    return first ? places.subList(0, 1) : places.subList(1, places.size());
  }

  private Use use(int word) {
    return clauses.isVerb(word)
        ? Use.VERB
        : clauses.line().tag(word).startsWith("J") ? Use.ADJECTIVE : Use.NOUN;
  }

  /** A slot holds nouns and pronouns, gerunds and numbers. */
  private boolean isThing(int word) {
    String tag = clauses.line().tag(word);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("CD")
        || tag.equals("FW")
        || tag.equals("VBG");
  }

  private List<Integer> step(int word, String name, Use use) {
    return switch (name) {
      case "self" -> List.of(word);
      case "subject" ->
          switch (use) {
            case VERB -> clauses.subject(word);
            case NOUN -> clauses.ofNoun(word, 0);
            case ADJECTIVE -> isAttribute(word) ? described(word) : List.of();
          };
      case "object" -> use == Use.VERB ? clauses.object(word) : List.of();
      case "head" -> isAttribute(word) ? List.of(clauses.tree().head(word)) : List.of();
      case "outer" -> outer(word);
      case "described" -> use == Use.ADJECTIVE && !isAttribute(word) ? described(word) : List.of();
      case "intransitive" ->
          use == Use.VERB && !clauses.isPassive(word) && clauses.object(word).isEmpty()
              ? clauses.surface(word, 0)
              : List.of();
      case "passive" ->
          use == Use.VERB && clauses.isPassive(word) ? clauses.surface(word, 0) : List.of();
      case "done" ->
          use == Use.VERB && clauses.isPassive(word) ? List.of(word) : List.<Integer>of();
      case "was" ->
          use == Use.VERB && clauses.isPassive(word) && !clauses.isLoose(word)
              ? List.of(word)
              : List.<Integer>of();
      case "given" -> clauses.given(word);
      case "active" ->
          use == Use.VERB && !clauses.isPassive(word) ? clauses.object(word) : List.of();
      case "infinitive" ->
          clauses.children(word, Relation.ACL, Relation.XCOMP, Relation.ADVCL).stream()
              .filter(child -> clauses.line().tag(child).equals("VB"))
              .toList();
      case "xcomp" -> clauses.children(word, Relation.XCOMP, Relation.ADVCL);
      case "ccomp" -> clauses.children(word, Relation.CCOMP);
      case "main" -> List.of(clauses.main(word));
      case "complement" -> complement(word);
      case "apposition" -> phrases.appositions(word);
      case "example" -> clauses.examples(word);
      default ->
          switch (name.charAt(0)) {
            case '>' -> clauses.behind(word, name.substring(1));
            case '@' ->
                clauses.isUnder(word, name.substring(1)) ? List.of(word) : List.<Integer>of();
            default -> clauses.prepositional(word, name);
          };
    };
  }

  /** "is a peptide", "is called X": what the verb says its subject is. */
  private List<Integer> complement(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : clauses.children(verb, Relation.ATTR, Relation.OPRD)) {
      if (!isUnderPreposition(verb, child)) {
        found.addAll(clauses.joined(child));
      }
    }
    return found;
  }

  /** "is enough for A": no A, even if the parser says so. */
  private boolean isUnderPreposition(int verb, int noun) {
    int adjective = verb;
    for (int i = verb + 1; i < noun; i++) {
      if (clauses.line().tag(i).startsWith("JJ") && clauses.tree().head(i) == verb) {
        adjective = i;
      }
      if (adjective > verb && i == adjective + 1 && clauses.line().tag(i).matches("IN|TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttribute(int word) {
    return clauses.tree().relation(word) == Relation.AMOD && clauses.tree().head(word) >= 0;
  }

  /** "pain was lower": pain; "lower pain was seen with A": A. */
  private List<Integer> described(int adjective) {
    int head = clauses.tree().head(adjective);
    if (isAttribute(adjective)) {
      return clauses.ofNoun(head, 0);
    }
    if (head >= 0 && clauses.isVerb(head)) {
      return clauses.surface(head, 0);
    }
    return clauses.surface(adjective, 0);
  }

  /** The verb over a noun or an adjective. */
  private List<Integer> outer(int word) {
    int head = clauses.tree().head(word);
    boolean said =
        switch (clauses.tree().relation(word)) {
          case NSUBJ, NSUBJPASS, ACOMP, ATTR, CONJ -> true;
          default -> false;
        };
    return said && head >= 0 && clauses.isVerb(head) ? List.of(head) : List.of();
  }
}
