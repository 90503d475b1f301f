package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.extract.trial.direction.Directions;
import org.claimtrace.extract.trial.direction.Question;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** What an article calls its study's arms besides what they got: "group A", short names. */
final class GroupNames {
  private static final int MOST = 4;

  private GroupNames() {}

  /** The names, in lower case, with what each arm got; a name that two arms would have is none. */
  static Map<String, Topic> of(Directions directions, Document document, Arms arms) {
    Map<String, Topic> names = new HashMap<>();
    List<String> torn = new ArrayList<>();
    List<Topic> all = ArmMentions.all(arms);
    List<Topic> few = all.subList(0, Math.min(MOST, all.size()));
    for (int i = 0; i < few.size(); i++) {
      for (int j = i + 1; j < few.size(); j++) {
        Question question =
            directions.named(Question.of("", few.get(i).label(), few.get(j).label()), document);
        put(names, torn, question.names(), few.get(i));
        put(names, torn, question.otherNames(), few.get(j));
      }
    }
    torn.forEach(names::remove);
    return names;
  }

  private static void put(
      Map<String, Topic> names, List<String> torn, List<Word> found, Topic arm) {
    String text = found.stream().map(Word::lower).collect(Collectors.joining(" "));
    for (String name : text.split(" ; ", -1)) {
      Topic before = name.isBlank() ? arm : names.putIfAbsent(name.strip(), arm);
      if (before != null && !before.equals(arm)) {
        torn.add(name.strip());
      }
    }
  }

  /** The names of an arm, as a question takes them. */
  static List<Word> of(Map<String, Topic> names, Topic arm) {
    return Words.of(
        names.entrySet().stream()
            .filter(name -> name.getValue().equals(arm))
            .map(name -> name.getKey().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(" ; ")));
  }
}
