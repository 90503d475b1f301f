package org.claimtrace.extract.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrace.extract.rule.Element;
import org.claimtrace.extract.rule.Frame;

/** Parts of rules written as rule files write them; long lists of words are cut. */
final class ElementText {
  private static final int MOST_WORDS = 4;

  private ElementText() {}

  static String of(Element element) {
    if (element instanceof Element.Literal literal) {
      return words(literal.words());
    }
    if (element instanceof Element.Verb verb) {
      String voice =
          verb.voice() == Element.VoiceFilter.ANY
              ? ""
              : ":" + verb.voice().name().toLowerCase(Locale.ROOT);
      return "<" + words(verb.forms()) + voice + ">";
    }
    if (element instanceof Element.Slot slot) {
      return slot(slot);
    }
    if (element instanceof Element.Gap gap) {
      return (gap.inside() ? ".." : "...") + gap.most();
    }
    if (element instanceof Element.Choice choice) {
      return choice(choice);
    }
    return element instanceof Element.Start ? "^" : "";
  }

  static String of(List<Element> elements) {
    return elements.stream()
        .map(ElementText::of)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String of(Frame.Path path) {
    String use = path.use().map(u -> u.name().toLowerCase(Locale.ROOT) + ":").orElse("");
    String reach =
        switch (path.reach()) {
          case WHOLE -> "*";
          case CORE -> "!";
          case NAME -> "";
        };
    return use + String.join(".", path.steps()) + reach;
  }

  private static String slot(Element.Slot slot) {
    String kind =
        slot.kind() == Element.SlotKind.PHRASE ? "" : slot.kind().name().toLowerCase(Locale.ROOT);
    String types = slot.types().stream().sorted().collect(Collectors.joining("|"));
    String both = kind + (kind.isEmpty() || types.isEmpty() ? "" : "|") + types;
    return "{"
        + slot.name()
        + (slot.many() ? "+" : "")
        + (slot.tail() ? "*" : "")
        + (both.isEmpty() ? "" : ":" + both)
        + "}";
  }

  private static String choice(Element.Choice choice) {
    boolean optional = choice.branches().stream().anyMatch(List::isEmpty);
    String branches =
        choice.branches().stream()
            .filter(branch -> !branch.isEmpty())
            .limit(MOST_WORDS)
            .map(branch -> of(branch))
            .collect(Collectors.joining(" | "));
    long all = choice.branches().stream().filter(branch -> !branch.isEmpty()).count();
    return "( " + branches + (all > MOST_WORDS ? " | …" : "") + " )" + (optional ? "?" : "");
  }

  /** The shortest first: of a verb's forms that is the one in the dictionary. */
  private static String words(Collection<String> words) {
    String some =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).thenComparing(word -> word))
            .limit(MOST_WORDS)
            .collect(Collectors.joining("|"));
    return some + (words.size() > MOST_WORDS ? "|…" : "");
  }
}
