package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.model.lexicon.Lexicon;

/** Finds the phrases of a sentence that speak of research. */
final class StudyFinder {
  private static final int FAR = 16;

  /** The kind of study that goes through others. */
  private static final String REVIEW = "review";

  private final WordLists lists;

  /** Kind of study to the words that tell it, the strongest kind first. */
  private final Map<String, List<String>> kinds;

  /** Kind of study to the kinds of concept that tell it. */
  private final Map<String, List<String>> kindTypes;

  StudyFinder(
      WordLists lists, Map<String, List<String>> kinds, Map<String, List<String>> kindTypes) {
    this.lists = lists;
    this.kinds = new LinkedHashMap<>(kinds);
    this.kindTypes = new LinkedHashMap<>(kindTypes);
  }

  List<StudyMention> in(Line line) {
    List<StudyMention> mentions = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Optional<Chunk> chunk = line.chunkFrom(i).filter(Chunk::isNoun);
      if (chunk.isPresent() && speaksOfStudy(line, chunk.get())) {
        StudyMention mention = mention(line, chunk.get());
        boolean weak = lists.has("weakStudyHeads", line.word(chunk.get().head()).norm());
        boolean told = mention.kind().isPresent() || mention.year().isPresent();
        boolean counts = !weak || (told && !mention.definite());
        if (counts && !isMaterial(mentions, mention)) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  /** "this case series": no plural, though it ends like one. */
  private static boolean isUninflected(Line line, int word) {
    return line.word(word).norm().equals(line.lower(word));
  }

  /** "A review of ten trials": what a review goes through is no study that is told of. */
  private static boolean isMaterial(List<StudyMention> before, StudyMention mention) {
    boolean review =
        before.stream().anyMatch(m -> m.kind().filter(REVIEW::equals).isPresent() && !m.plural());
    return review && mention.plural() && !mention.isPronoun() && !mention.speaksOfAnother();
  }

  /** A word for a study; "one of them"; "In 2014, doctors": people who did one in a year. */
  private boolean speaksOfStudy(Line line, Chunk chunk) {
    String head = line.word(chunk.head()).norm();
    boolean oneOf =
        lists.has("studyPronouns", head)
            && line.lower(chunk.to()).equals("of")
            && lists.has("pluralPronouns", line.lower(chunk.to() + 1));
    boolean people = lists.has("researchers", head) && yearBefore(line, chunk).isPresent();
    return lists.has("studyHeads", head) || oneOf || people;
  }

  /** "In 2018, a study": the year before the phrase. */
  private static Optional<String> yearBefore(Line line, Chunk phrase) {
    int year = phrase.from() - (line.lower(phrase.from() - 1).equals(",") ? 2 : 1);
    boolean told = line.lower(year).matches("(19|20)\\d\\d") && line.lower(year - 1).equals("in");
    return told && year == 1 ? Optional.of(line.lower(year)) : Optional.empty();
  }

  private StudyMention mention(Line line, Chunk phrase) {
    String opener = line.lower(phrase.from());
    Optional<Kind> kind = kind(line, phrase);
    return new StudyMention(
        line,
        phrase,
        year(line, phrase),
        kind.map(Kind::name),
        kind.map(Kind::word),
        words(line, phrase),
        !lists.has("researchers", line.word(phrase.head()).norm())
            && !(opener.matches("an?|this") && isUninflected(line, phrase.head()))
            && (line.tag(phrase.head()).endsWith("S") || lists.has("pluralOpeners", opener)),
        lists.has("studyPronouns", line.word(phrase.head()).norm()),
        lists.has("researchers", line.word(phrase.head()).norm()),
        lists.has("definite", opener));
  }

  private static Optional<String> year(Line line, Chunk phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (line.lower(i).matches("(19|20)\\d\\d")) {
        return Optional.of(line.lower(i));
      }
    }
    int i = phrase.to();
    while (i < phrase.to() + 4
        && line.lower(i).matches(",|of|them|from|published|reported|in|these|those")) {
      i++;
    }
    boolean told = i > phrase.to() && line.lower(i).matches("(19|20)\\d\\d");
    boolean conduct =
        told && line.lower(i - 1).equals("in") && !line.lower(i - 2).matches("published|reported");
    return told && !conduct ? Optional.of(line.lower(i)) : yearBefore(line, phrase);
  }

  /** A kind of study and the word that tells it. */
  private record Kind(String name, String word) {}

  private Optional<Kind> kind(Line line, Chunk phrase) {
    for (int end : new int[] {phrase.to(), reach(line, phrase)}) {
      for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
        for (int i = phrase.from(); i < end; i++) {
          boolean head = i == phrase.head() || i < phrase.to();
          if ((head || !lists.has("studyHeads", line.word(i).norm()))
              && isWord(line, i, kind.getValue())) {
            return Optional.of(new Kind(kind.getKey(), line.word(i).norm()));
          }
        }
      }
      Optional<Kind> typed = kindOfTypes(line, phrase.from(), end);
      if (typed.isPresent()) {
        return typed;
      }
    }
    return Optional.empty();
  }

  /** The tagger cuts "meta-analysis". */
  private static boolean isWord(Line line, int i, List<String> words) {
    return words.contains(line.word(i).norm())
        || words.contains(line.mention(i, line.jointEnd(i)).text().toLowerCase(Locale.ROOT));
  }

  private Optional<Kind> kindOfTypes(Line line, int from, int to) {
    for (Map.Entry<String, List<String>> kind : kindTypes.entrySet()) {
      for (int i = from; i < to; i++) {
        Set<String> types =
            line.hitFrom(i).map(Lexicon.Hit::entry).map(e -> e.types()).orElse(Set.of());
        if (types.stream().anyMatch(kind.getValue()::contains)) {
          return Optional.of(new Kind(kind.getKey(), line.word(i).norm()));
        }
      }
    }
    return Optional.empty();
  }

  /** How far what stands behind the phrase still tells of it: up to the next verb or study. */
  private int reach(Line line, Chunk phrase) {
    int i = phrase.to();
    while (i < line.size() && i - phrase.to() < FAR) {
      Optional<Chunk> chunk = line.chunkFrom(i);
      boolean stop =
          line.lower(i).matches("[,;:]")
              || chunk.filter(Chunk::isVerb).isPresent()
              || chunk.filter(c -> lists.has("studyHeads", line.word(c.head()).norm())).isPresent();
      if (stop) {
        break;
      }
      i++;
    }
    return i;
  }

  private static Set<String> words(Line line, Chunk phrase) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = phrase.core(); i < phrase.to(); i++) {
      if (line.word(i).isWord()) {
        words.add(line.word(i).norm());
      }
    }
    return words;
  }
}
