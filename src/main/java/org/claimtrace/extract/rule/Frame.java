package org.claimtrace.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word asks for, whatever its sentence is built like: "A reduced B", "B was reduced by A",
 * "the reduction of B by A", "A led to lower B" all fill the same slots of one frame (after the
 * frames of Fillmore 1976).
 *
 * @param triggers the words that open it, lower case, by how they are used; verbs in every form
 * @param slots what it asks for
 * @param guards what its slots may and may not hold
 */
public record Frame(Map<Use, Set<String>> triggers, List<Slot> slots, List<Guard> guards) {
  /** The trigger that stands for every word of its use. */
  public static final String ANY = "any";

  /** Copies the collections. */
  public Frame {
    triggers = Map.copyOf(triggers);
    slots = List.copyOf(slots);
    guards = List.copyOf(guards);
  }

  /** How a trigger is used. */
  public enum Use {
    /** As a verb, in any form. */
    VERB,
    /** As a noun. */
    NOUN,
    /** As an adjective or a participle before a noun or behind "be". */
    ADJECTIVE
  }

  /**
   * One thing that it asks for.
   *
   * @param name the name by which claims speak of it
   * @param paths ways from the trigger to it, the first that leads somewhere counts
   * @param optional whether the frame fits without it
   */
  public record Slot(String name, List<Path> paths, boolean optional) {
    /** Copies the list. */
    public Slot {
      paths = List.copyOf(paths);
    }
  }

  /**
   * A way through the tree.
   *
   * @param use the use of the trigger for which it holds; null for any
   * @param steps {@code subject}, {@code object}, {@code modifier}, {@code head}, {@code outer},
   *     {@code self}, or a preposition
   * @param reach how much of what hangs on the place where it ends belongs to the slot
   */
  public record Path(java.util.Optional<Use> use, List<String> steps, Reach reach) {
    /** Copies the list. */
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /** How much belongs to a phrase. */
  public enum Reach {
    /** The head and what stands before it. */
    CORE,
    /** Also what its name cannot do without: "quality of life". */
    NAME,
    /** All that hangs on it: "women with pain who smoke". */
    WHOLE
  }

  /**
   * A condition on a slot.
   *
   * @param slot the slot
   * @param lists lists of {@code words.yaml}, or {@code head:} and a list that counts for the head
   *     only
   * @param wanted whether a word of the slot must be in one of them, or none may be
   */
  public record Guard(String slot, List<String> lists, boolean wanted) {
    /** Copies the list. */
    public Guard {
      lists = List.copyOf(lists);
    }
  }

  /**
   * Every word that opens it.
   *
   * @return lower case
   */
  public Set<String> words() {
    Set<String> all = new java.util.LinkedHashSet<>();
    triggers.values().forEach(all::addAll);
    return all;
  }
}
