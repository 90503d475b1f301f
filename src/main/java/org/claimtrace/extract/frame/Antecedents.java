package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;

/**
 * What "which" and "that" stand for. The parser knows it where the clause stands at its noun; where
 * another verb lies between, the nearest phrase that agrees with the verb in number is taken.
 */
final class Antecedents {
  private static final int FARTHEST = 6;

  private final Line line;

  Antecedents(Line line) {
    this.line = line;
  }

  /** The relative pronoun right before a verb and its auxiliaries; -1 if there is none. */
  int pronoun(int verb) {
    int i = verb - 1;
    while (i > 0 && (line.tag(i).matches("RB|MD") || isAuxiliary(i, verb))) {
      i--;
    }
    boolean relative = i > 0 && line.lower(i).matches("which|that") && line.tag(i).equals("WDT");
    return relative ? i : -1;
  }

  private boolean isAuxiliary(int i, int verb) {
    return line.tag(i).startsWith("V") && line.tree().head(i) == verb;
  }

  /** What a relative pronoun stands for, the subject of a verb. */
  Optional<Integer> of(int pronoun, int verb) {
    int at = first(pronoun);
    List<Integer> near = near(at);
    int said = line.tree().relation(verb) == Relation.RELCL ? line.tree().head(verb) : -1;
    if (said >= 0 && at == pronoun && !hasVerb(said, at) && agrees(said, pronoun + 1)) {
      return Optional.of(said);
    }
    List<Integer> fit = near.stream().filter(noun -> agrees(noun, pronoun + 1)).toList();
    if (near.isEmpty()) {
      return said >= 0 && line.tag(said).startsWith("NN") ? Optional.of(said) : extraposed(at);
    }
    // "things in places that move": either
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /** "A drug has been made that helps": the drug. */
  private Optional<Integer> extraposed(int pronoun) {
    int verb = back(pronoun - 1);
    return java.util.stream.IntStream.range(0, Math.max(0, verb))
        .filter(i -> line.tree().head(i) == verb)
        .filter(i -> line.tree().relation(i) == Relation.NSUBJPASS)
        .boxed()
        .findFirst();
  }

  /**
   * What a participle behind a noun goes with: "a thing with a form called A": the thing; nothing
   * where another verb stands before a comma, or where many would be called one.
   */
  Optional<Integer> ofParticiple(int noun, int verb) {
    if (line.lower(verb - 1).equals(",") && hasVerb(noun, verb)) {
      return Optional.empty();
    }
    if (!line.lower(verb).matches("called|named|termed|dubbed")) {
      return Optional.of(noun);
    }
    if (line.tag(noun).equals("NNS") && isOne(verb)) {
      return Optional.empty();
    }
    int preposition = line.tree().head(noun);
    boolean with =
        preposition > 0
            && line.tree().relation(noun) == Relation.POBJ
            && line.lower(preposition).equals("with")
            && line.tree().head(preposition) >= 0;
    int said = with ? line.tree().head(preposition) : noun;
    int owner = with && !line.tag(said).startsWith("NN") ? preposition - 1 : said;
    return line.tag(owner).startsWith("NN") ? Optional.of(owner) : Optional.of(noun);
  }

  /** "move into a house, called A": nothing says that what moves is called so. */
  boolean isLooseName(int verb) {
    return line.tree().relation(verb) == Relation.ADVCL
        && line.tag(verb).equals("VBN")
        && line.lower(verb).matches("called|named|termed|dubbed");
  }

  /** "called the A": a single thing. */
  private boolean isOne(int verb) {
    for (int i = verb + 1; i < line.size() && i < verb + FARTHEST; i++) {
      if (line.tag(i).startsWith("NN") && !line.tag(i + 1).startsWith("NN")) {
        return line.lower(verb + 1).matches("an?|the") && !line.tag(i).matches("NNP?S");
      }
    }
    return false;
  }

  /** Of "which … and which …" the first. */
  private int first(int pronoun) {
    if (!line.lower(pronoun - 1).matches("and|or|but")) {
      return pronoun;
    }
    for (int i = pronoun - 2; i > 0; i--) {
      if (line.tag(i).equals("WDT") && line.lower(i).equals(line.lower(pronoun))) {
        return i;
      }
      if (line.lower(i).matches("[;:]")) {
        return pronoun;
      }
    }
    return pronoun;
  }

  /** The phrase before a place and those that own it by prepositions, nearest first. */
  private List<Integer> near(int place) {
    List<Integer> found = new ArrayList<>();
    int end = back(place - 1);
    for (int i = 0; i < FARTHEST && end >= 0; i++) {
      Optional<Chunk> chunk = line.chunkAt(end).filter(Chunk::isNoun);
      if (chunk.isEmpty()) {
        break;
      }
      found.add(chunk.get().head());
      int before = chunk.get().from() - 1;
      end = before > 0 && line.tag(before).matches("IN|TO") ? back(before - 1) : -1;
    }
    return found;
  }

  /** Over commas, brackets and what is hidden. */
  private int back(int from) {
    int i = from;
    while (i >= 0) {
      if (line.isHidden(i) || line.lower(i).equals(",")) {
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

  private boolean hasVerb(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean modifier = line.tree().relation(i) == Relation.AMOD;
      if (line.tag(i).matches("V.*|MD") && !modifier) {
        return true;
      }
    }
    return false;
  }

  /** "things help", "a thing helps"; a joined noun may be either, "helped" goes with both. */
  private boolean agrees(int noun, int from) {
    int verb = from;
    while (verb < line.size() && line.tag(verb).startsWith("RB")) {
      verb++;
    }
    boolean joined =
        line.tree().relation(noun) == Relation.CONJ
            || java.util.stream.IntStream.range(noun + 1, Math.min(line.size(), from))
                .anyMatch(i -> line.tree().head(i) == noun && line.tag(i).equals("CC"));
    boolean plural = line.tag(noun).matches("NNP?S");
    return joined
        || !line.tag(noun).startsWith("NN")
        || !(line.tag(verb).equals("VBZ") && plural) && !(line.tag(verb).equals("VBP") && !plural);
  }

  /** Whether a phrase set off by a comma stands right behind a noun, but for "of …". */
  boolean isBeside(int noun, int apposed) {
    for (int i = noun + 1; i < apposed; i++) {
      boolean joint = line.tag(i).matches("IN|TO") && !line.lower(i).equals("of");
      if (joint || line.tag(i).matches("VB[DPZN]?|MD|W.*") && !isModifier(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isModifier(int i) {
    return line.tree().relation(i) == Relation.AMOD;
  }
}
