package org.claimtrace.extract.line;

import java.util.Optional;

/**
 * Finds the grammatical subject of a verb group by walking back through the phrases before it. One
 * walk costs at most the sentence's length.
 */
public final class Subjects {
  private final WordLists lists;

  /**
   * Sets up.
   *
   * @param lists the closed word lists
   */
  public Subjects(WordLists lists) {
    this.lists = lists;
  }

  /**
   * The phrase that a verb speaks of.
   *
   * @param line the sentence
   * @param verb a verb group of it
   * @return the first phrase of the subject ("A" of "A and B", "binding" of "the binding of X")
   */
  public Optional<Chunk> of(Line line, Chunk verb) {
    return find(line, verb, 0);
  }

  private Optional<Chunk> find(Line line, Chunk verb, int depth) {
    if (depth > 8) {
      return Optional.empty();
    }
    int before = back(line, verb.from() - 1);
    if (before < 0 && verb.voice() != Voice.ACTIVE) {
      return behindComma(line, verb.to());
    }
    String word = line.lower(before);
    if (lists.has("relatives", word) && before > 0 && !isComplementizer(line, before)) {
      int at = back(line, before - 1);
      at = line.lower(at).equals(",") ? back(line, at - 1) : at;
      at = line.tag(at).equals("IN") ? back(line, at - 1) : at;
      return line.chunkAt(at).filter(Chunk::isNoun).map(noun -> ofComplement(line, noun, depth));
    }
    boolean participle =
        verb.voice() == Voice.PRESENT_PARTICIPLE || verb.voice() == Voice.PAST_PARTICIPLE;
    if (line.tag(before).equals("CC")) {
      return verbBefore(line, before).flatMap(other -> find(line, other, depth + 1));
    }
    if (word.equals(",")) {
      Optional<Chunk> inserted = overInsertion(line, before);
      if (inserted.isPresent() && !participle) {
        return inserted;
      }
      return verbBefore(line, before).flatMap(other -> find(line, other, depth + 1));
    }
    Optional<Chunk> noun = line.chunkAt(before).filter(Chunk::isNoun);
    if (noun.isPresent()) {
      return participle
          ? Optional.of(ofComplement(line, noun.get(), depth))
          : Optional.of(ofComplement(line, chainHead(line, noun.get()), depth));
    }
    if (verb.voice() == Voice.INFINITIVE
        || participle
        || line.chunkAt(before).filter(Chunk::isVerb).isPresent()) {
      return verbBefore(line, verb.from()).flatMap(other -> find(line, other, depth + 1));
    }
    return Optional.empty();
  }

  /** Back over citation markers, brackets and adverbs. */
  private static int back(Line line, int from) {
    int i = from;
    while (i >= 0) {
      if (line.isHidden(i) || (line.tag(i).startsWith("RB") && line.chunkAt(i).isEmpty())) {
        i--;
      } else if (line.lower(i).equals(")")) {
        while (i >= 0 && !line.lower(i).equals("(")) {
          i--;
        }
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  /** "reported that X …": no relative. */
  private static boolean isComplementizer(Line line, int that) {
    return line.lower(that).equals("that")
        && line.chunkAt(back(line, that - 1)).filter(Chunk::isVerb).isPresent();
  }

  /**
   * A participle right behind a phrase speaks of that phrase, not of what its "of" hangs on; in "X
   * is a peptide made of Y" of X.
   */
  private Chunk ofComplement(Line line, Chunk noun, int depth) {
    Optional<Chunk> copula =
        line.chunkAt(back(line, noun.from() - 1))
            .filter(Chunk::isVerb)
            .filter(verb -> lists.has("be", line.lower(verb.head())));
    return copula.flatMap(verb -> find(line, verb, depth + 1)).orElse(noun);
  }

  /** "the binding of X to Y in Z": the phrase that the others hang on. */
  private Chunk chainHead(Line line, Chunk last) {
    Chunk head = last;
    Chunk own = null;
    while (!line.tag(last.head()).equals("PRP")) {
      int joint = back(line, head.from() - 1);
      boolean and = line.tag(joint).equals("CC");
      joint -= and && line.lower(joint - 1).equals(",") ? 1 : 0;
      boolean listed = and || line.lower(joint).equals(",");
      boolean hangs = line.tag(joint).equals("IN") || line.lower(joint).equals("to");
      if (!listed && (!hangs || lists.has("clauseOpeners", line.lower(joint)))) {
        break;
      }
      Optional<Chunk> noun = line.chunkAt(back(line, joint - 1)).filter(Chunk::isNoun);
      if (noun.isEmpty() || (listed && !and && opensClause(line, noun.get()))) {
        break;
      }
      own = listed && own == null ? head : own;
      head = noun.get();
    }
    int before = back(line, head.from() - 1);
    before = line.tag(before).equals("IN") ? back(line, before - 1) : before;
    boolean objects = line.chunkAt(before).filter(Chunk::isVerb).isPresent();
    return objects && own != null ? own : head;
  }

  /** "In rats, X …": a phrase behind a preposition before a comma is no member of a list. */
  private static boolean opensClause(Line line, Chunk noun) {
    return line.tag(noun.from() - 1).equals("IN")
        || line.chunkAt(noun.from() - 1).filter(Chunk::isVerb).isPresent();
  }

  /** "X, a peptide from Y, reduces": the phrase before the insertion. */
  private Optional<Chunk> overInsertion(Line line, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (line.lower(i).equals(",")) {
        boolean phraseAfter = line.chunkFrom(i + 1).filter(Chunk::isNoun).isPresent();
        boolean relative = lists.has("relatives", line.lower(i + 1));
        Optional<Chunk> noun = line.chunkAt(back(line, i - 1)).filter(Chunk::isNoun);
        Optional<Chunk> inserted = line.chunkFrom(i + 1).filter(Chunk::isNoun);
        boolean name =
            inserted.isPresent()
                && line.hitFrom(inserted.get().from()).isPresent()
                && noun.filter(n -> line.hitTo(n.to(), n.from()).isEmpty()).isPresent();
        if (name) {
          return inserted;
        }
        return phraseAfter || relative
            ? noun.map(chunk -> chainHead(line, chunk))
            : Optional.empty();
      }
      if (line.lower(i).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Developed in X, Y is": what stands behind the first comma. */
  private static Optional<Chunk> behindComma(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.lower(i).equals(",")) {
        return line.chunkFrom(i + 1).filter(Chunk::isNoun);
      }
    }
    return Optional.empty();
  }

  private static Optional<Chunk> verbBefore(Line line, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Optional<Chunk> verb = line.chunkAt(i).filter(Chunk::isVerb);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }
}
