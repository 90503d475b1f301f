package org.claimtrace.extract;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/**
 * A title that is nothing but a name ("Migraine") says what its article is about. It names a
 * condition if the article speaks of its symptoms, of people who have it, of treatment for it.
 *
 * @param topic what the title names
 * @param condition whether it is something one has
 */
record TitleTopic(Topic topic, boolean condition) {
  private static final int LONGEST = 5;

  /** The topic that the title names; empty if it is a sentence, a compound, a mere heading. */
  static Optional<TitleTopic> of(Document document, List<Line> lines, WordLists lists) {
    return lines.stream()
        .filter(line -> kind(document, line) == BlockKind.TITLE)
        .findFirst()
        .filter(TitleTopic::isName)
        .filter(line -> !lists.has("formalTitles", line.word(line.size() - 1).norm()))
        .map(line -> of(line, lines, lists));
  }

  private static BlockKind kind(Document document, Line line) {
    return document.blocks().get(line.sentence().block()).kind();
  }

  private static boolean isName(Line title) {
    boolean last = title.tag(title.size() - 1).startsWith("NN");
    for (int i = 0; i < title.size(); i++) {
      Optional<LexiconEntry> known = title.hitFrom(i).map(Lexicon.Hit::entry);
      if (known.filter(entry -> entry.types().contains("Compound")).isPresent()
          || !title.tag(i).matches("NN.*|JJ|POS|HYPH|VBN|CD")) {
        return false;
      }
    }
    return last && title.size() <= LONGEST;
  }

  private static TitleTopic of(Line title, List<Line> lines, WordLists lists) {
    Optional<LexiconEntry> known = title.hitTo(title.size(), 0).map(Lexicon.Hit::entry);
    known = known.filter(entry -> title.hitFrom(0).filter(h -> h.to() == title.size()).isPresent());
    String name = cased(title);
    boolean typed = known.filter(entry -> entry.types().contains("Condition")).isPresent();
    boolean spoken = lines.stream().anyMatch(line -> isHad(line, title, lists));
    Topic topic = known.map(Topic::of).orElseGet(() -> new Topic(name, false));
    return new TitleTopic(topic, typed || spoken);
  }

  /** "symptoms of X", "people with X", "treatment for X". */
  private static boolean isHad(Line line, Line title, WordLists lists) {
    for (int i = 2; i + title.size() <= line.size(); i++) {
      boolean opened =
          lists.has("hadBy", line.word(i - 2).norm()) && line.lower(i - 1).matches("of|with|for");
      if (opened && names(line, i, title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Line line, int from, Line title) {
    for (int i = 0; i < title.size(); i++) {
      if (!line.lower(from + i).equals(title.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** The title in lower case, save for what is written with capitals inside or is no plain noun. */
  private static String cased(Line title) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < title.size(); i++) {
      boolean apart = i > 0 && title.word(i - 1).end() < title.word(i).start();
      name.append(apart ? " " : "").append(i == title.size() - 1 ? title.lower(i) : own(title, i));
    }
    return name.toString();
  }

  private static String own(Line title, int i) {
    return title.size() > 1 ? title.word(i).text() : title.lower(i);
  }
}
