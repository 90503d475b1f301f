package org.claimtrace.extract.line;

import java.util.List;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tree;
import org.claimtrace.model.lexicon.Word;

/**
 * Mends what the parser is known to get wrong where clauses are joined: "A reduced pain and B
 * increased sleep" has two subjects, and B is no second object of the first verb.
 */
final class Regrafting {
  private static final String FINITE = "VB[DZP]|MD";

  private final List<Word> words;
  private final List<String> tags;

  Regrafting(List<Word> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
  }

  /** The tree with the subjects of joined verbs under their verbs. */
  Tree of(Tree tree) {
    Tree mended = excess(tree);
    for (int i = 1; i + 1 < tags.size(); i++) {
      mended = isBareJoint(i) ? compound(mended, i - 1) : object(tail(mended, i), i);
    }
    for (int verb = 2; verb < tags.size(); verb++) {
      if (isJoined(mended, verb) && !hasSubject(mended, verb)) {
        mended = graft(mended, verb);
      }
    }
    return mended;
  }

  /** "Too much tea can": of tea there is too much, nobody can too. */
  private Tree excess(Tree tree) {
    Tree mended = tree;
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean amount = words.get(i + 1).lower().matches("much|many|little|few");
      boolean astray = tree.head(i) != i + 1 && tree.head(i + 1) > i + 1 && isLeaf(tree, i);
      if (amount && astray && words.get(i).lower().equals("too")) {
        mended = mended.with(i, i + 1, Relation.ADVMOD);
      }
    }
    return mended;
  }

  /** Also not the root. */
  private static boolean isLeaf(Tree tree, int word) {
    return tree.head(word) >= 0 && !hasChildren(tree, word);
  }

  /**
   * "surgery for cancer of the lung seems …": "lung" stands under "of" and is no second subject.
   */
  private Tree object(Tree tree, int preposition) {
    boolean empty = tags.get(preposition).equals("IN") && !hasChildren(tree, preposition);
    if (!empty || tree.relation(preposition) != Relation.PREP) {
      return tree;
    }
    int noun = preposition + 1;
    while (noun < tags.size() && tags.get(noun).matches("DT|JJ.*|PRP\\$|CD|VBN|HYPH")) {
      noun++;
    }
    while (noun + 1 < tags.size() && tree.head(noun) == noun + 1 && isNoun(noun + 1)) {
      noun++;
    }
    boolean subject =
        noun < tags.size()
            && isNoun(noun)
            && tree.relation(noun) == Relation.NSUBJ
            && hasSubjectBefore(tree, tree.head(noun), preposition);
    return subject ? tree.with(noun, preposition, Relation.POBJ) : tree;
  }

  /** "from damage to the brain": "to the brain" goes with the damage, not with "from". */
  private Tree tail(Tree tree, int preposition) {
    int outer = tree.head(preposition);
    boolean astray =
        tags.get(preposition).matches("IN|TO")
            && tree.relation(preposition) == Relation.PREP
            && outer >= 0
            && outer < preposition - 1
            && tags.get(outer).equals("IN")
            && isNoun(preposition - 1)
            && tree.head(preposition - 1) == outer
            && tree.relation(preposition - 1) == Relation.POBJ;
    return astray ? tree.with(preposition, preposition - 1, Relation.PREP) : tree;
  }

  /** "removal of water-damaged walls": of walls, not of water. */
  private Tree compound(Tree tree, int first) {
    int participle = first + 2;
    if (participle >= tags.size() || !isNoun(first) || !tags.get(participle).matches("VBN|JJ")) {
      return tree;
    }
    int noun = tree.head(participle);
    int head = tree.head(first);
    boolean astray =
        tree.relation(participle) == Relation.AMOD
            && noun > participle
            && head >= 0
            && head < first
            && tree.head(noun) < first
            && tree.relation(first).name().matches("[PD]OBJ|NSUBJ.*")
            && !isAbove(tree, noun, head);
    if (!astray) {
      return tree;
    }
    Relation relation = tree.relation(first);
    return tree.with(first, participle, Relation.NPADVMOD)
        .with(first + 1, participle, Relation.PUNCT)
        .with(noun, head, relation);
  }

  /** A hyphen with no blank beside it. */
  private boolean isBareJoint(int i) {
    return tags.get(i).equals("HYPH")
        && words.get(i - 1).end() == words.get(i).start()
        && words.get(i).end() == words.get(i + 1).start();
  }

  private boolean isNoun(int i) {
    return tags.get(i).startsWith("NN");
  }

  private static boolean hasChildren(Tree tree, int word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == word) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSubjectBefore(Tree tree, int verb, int end) {
    for (int i = 0; i < end; i++) {
      if (tree.head(i) == verb && tree.relation(i).name().startsWith("NSUBJ")) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(Tree tree, int verb) {
    int head = tree.head(verb);
    return tags.get(verb).startsWith("VB")
        && tree.relation(verb) == Relation.CONJ
        && head < verb
        && tags.get(head).startsWith("VB");
  }

  private Tree graft(Tree tree, int verb) {
    int start = start(tree, verb);
    if (!isFinite(start, verb) || start < 2 || !tags.get(start - 1).matches("NN.*|CD|-RRB-|\\)")) {
      return tree;
    }
    int opener = opener(start);
    if (opener <= tree.head(verb)) {
      return tree;
    }
    int subject = alone(tree, opener, start);
    boolean astray =
        subject >= 0
            && tags.get(subject).matches("NN.*|CD")
            && tree.head(subject) < opener
            && tree.relation(subject) == Relation.CONJ
            && !tags.get(tree.head(subject)).startsWith("V");
    if (!astray || isAbove(tree, subject, verb)) {
      return tree;
    }
    boolean passive = tags.get(verb).equals("VBN");
    return tree.with(subject, verb, passive ? Relation.NSUBJPASS : Relation.NSUBJ);
  }

  /** Where the verb's group begins: its auxiliaries and the adverbs between. */
  private int start(Tree tree, int verb) {
    int start = verb;
    while (start > 0 && (tags.get(start - 1).startsWith("RB") || helps(tree, start - 1, verb))) {
      start--;
    }
    return start;
  }

  private static boolean helps(Tree tree, int word, int verb) {
    return tree.head(word) == verb && tree.relation(word).name().startsWith("AUX");
  }

  private boolean isFinite(int start, int verb) {
    return tags.subList(start, verb + 1).stream().anyMatch(tag -> tag.matches(FINITE));
  }

  /** The "and" or "but" that the second clause begins with; -1 where another verb stands first. */
  private int opener(int start) {
    for (int i = start - 1; i > 0; i--) {
      if (tags.get(i).equals("CC")) {
        return words.get(i).lower().matches("and|but|or") ? i : -1;
      }
      if (tags.get(i).matches(FINITE + "|W.*|,|:") || tags.get(i).equals("VBN")) {
        return -1;
      }
    }
    return -1;
  }

  /** The one word between that hangs on something outside; -1 if there are several. */
  private static int alone(Tree tree, int opener, int start) {
    int found = -1;
    for (int i = opener + 1; i < start; i++) {
      if (tree.head(i) <= opener || tree.head(i) >= start) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean hasSubject(Tree tree, int verb) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb && tree.relation(i).name().matches("[NC]SUBJ.*|EXPL")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbove(Tree tree, int word, int below) {
    int up = below;
    for (int i = 0; i < tree.size() && up >= 0; i++) {
      if (up == word) {
        return true;
      }
      up = tree.head(up);
    }
    return false;
  }
}
