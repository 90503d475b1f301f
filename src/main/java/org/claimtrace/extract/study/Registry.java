package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;

/**
 * Decides which mentions speak of one study. Two works are one only if nothing that the article
 * tells of them differs, so a rat study and a review of the same year stay two.
 */
final class Registry {
  private final Document document;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<StudyMention, Draft> byMention = new LinkedHashMap<>();
  private final Map<String, Draft> byReference = new LinkedHashMap<>();
  private final java.util.BitSet ownSentences;
  private final Draft own = Draft.ofArticle();
  private final Course course = new Course();

  /**
   * Begins.
   *
   * @param ownSentences the sentences that tell of the article's own study
   * @param ownKind that study's kind
   */
  Registry(Document document, java.util.BitSet ownSentences, Optional<String> ownKind) {
    this.document = document;
    this.ownSentences = ownSentences;
    if (!ownSentences.isEmpty()) {
      drafts.add(own);
      ownKind.ifPresent(own::tell);
    }
  }

  /** Gathers the body's studies first: what a summary speaks of is told there. */
  void gather(Map<Line, List<StudyMention>> mentions, Predicate<Sentence> isSummary) {
    for (boolean summary : new boolean[] {false, true}) {
      mentions.forEach(
          (line, told) -> {
            if (isSummary.test(line.sentence()) == summary) {
              gather(line, told, summary);
            }
          });
    }
    for (CitationMarker marker : document.markers()) {
      for (String key : marker.keys()) {
        byReference.computeIfAbsent(key, this::cited);
      }
    }
  }

  private void gather(Line line, List<StudyMention> mentions, boolean summary) {
    course.enter(line);
    for (StudyMention mention : mentions) {
      place(mention, summary);
    }
    mentions.stream()
        .map(byMention::get)
        .findFirst()
        .ifPresentOrElse(
            draft -> course.tell(draft.isOwn() ? null : draft), () -> goOn(line, keys(line, 0)));
  }

  /** A sentence that names no study: what it cites is the study told of, or another. */
  private void goOn(Line line, List<String> keys) {
    Optional<Draft> current = course.current().filter(draft -> Course.isPast(line));
    if (keys.size() == 1) {
      String key = keys.get(0);
      Optional<Draft> same =
          current.filter(
              draft ->
                  draft.references().contains(key)
                      || (draft.references().isEmpty()
                          && !draft.isPlural()
                          && !byReference.containsKey(key)));
      same.ifPresent(draft -> draft.cite(key));
      same.ifPresent(draft -> byReference.putIfAbsent(key, draft));
      course.tell(same.orElseGet(() -> byReference.computeIfAbsent(key, this::cited)));
    } else if (!keys.isEmpty()) {
      Optional<Draft> several =
          current.filter(draft -> draft.isPlural() && draft.references().isEmpty());
      several.ifPresent(draft -> keys.forEach(draft::cite));
      course.tell(several.orElse(null));
    }
    course.carry(line);
  }

  private Draft cited(String key) {
    Draft draft = new Draft(false);
    draft.cite(key);
    drafts.add(draft);
    return draft;
  }

  private void place(StudyMention mention, boolean summary) {
    if (isOwn(mention)) {
      own.add(mention);
      byMention.put(mention, own);
      return;
    }
    List<String> keys = keys(mention.line(), start(mention));
    Optional<String> reference =
        mention.plural() || keys.size() != 1 ? Optional.empty() : Optional.of(keys.get(0));
    Optional<Draft> known =
        reference
            .map(byReference::get)
            .filter(draft -> draft.takes(mention))
            .or(() -> joined(mention))
            .or(() -> toldOf(mention))
            .or(() -> match(mention, summary, reference));
    Draft draft =
        known.orElseGet(
            () -> {
              Draft created = new Draft(mention.plural());
              drafts.add(created);
              return created;
            });
    draft.add(mention);
    if (mention.isPronoun()) {
      lastGroup(mention).flatMap(Draft::kind).ifPresent(draft::tell);
    }
    reference.ifPresent(
        key -> {
          draft.cite(key);
          byReference.putIfAbsent(key, draft);
        });
    if (mention.plural()) {
      keys.forEach(draft::cite);
    }
    byMention.put(mention, draft);
  }

  /** "A systematic review and meta-analysis": one study, named twice. */
  private Optional<Draft> joined(StudyMention mention) {
    Line line = mention.line();
    int and = mention.phrase().from() - 1;
    boolean bare = mention.phrase().from() == mention.phrase().core();
    return !bare || !line.tag(and).equals("CC")
        ? Optional.empty()
        : byMention.entrySet().stream()
            .filter(entry -> entry.getKey().line().equals(line))
            .filter(entry -> entry.getKey().phrase().to() == and)
            .filter(entry -> entry.getKey().plural() == mention.plural())
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /** "This study", right behind the sentences that tell of one. */
  private Optional<Draft> toldOf(StudyMention mention) {
    return course
        .current()
        .filter(draft -> mention.definite() && mention.words().size() <= 1)
        .filter(draft -> mention.year().isEmpty())
        .filter(draft -> !mention.speaksOfAnother() && draft.takes(mention));
  }

  /** "This study", or "a trial" where the article tells of its own. */
  private boolean isOwn(StudyMention mention) {
    return ownSentences.get(mention.line().sentence().index())
        && !mention.plural()
        && !mention.isPeople()
        && mention.year().isEmpty()
        && !mention.speaksOfAnother();
  }

  Optional<Draft> own() {
    return ownSentences.isEmpty() ? Optional.empty() : Optional.of(own);
  }

  private Optional<Draft> match(StudyMention mention, boolean summary, Optional<String> reference) {
    List<Draft> fitting =
        drafts.stream()
            .filter(draft -> !draft.isOwn() && draft.takes(mention))
            .filter(draft -> mayCite(draft, mention, reference))
            .toList();
    Comparator<Draft> best =
        Comparator.<Draft>comparingInt(draft -> draft.score(mention))
            .thenComparingInt(Draft::lastSentence);
    if (mention.plural() || mention.definite()) {
      return fitting.stream().max(best);
    }
    if (summary) {
      return fitting.size() == 1
          ? Optional.of(fitting.get(0))
          : fitting.stream().filter(d -> d.score(mention) >= 8).max(best);
    }
    return fitting.stream()
        .filter(draft -> mention.year().isPresent() && mention.year().equals(draft.year()))
        .filter(draft -> mention.kind().isPresent() && mention.kind().equals(draft.kind()))
        .filter(draft -> section(draft) != mention.line().sentence().section())
        .max(best);
  }

  /** One study has one reference; "several studies [1-3]" are others than "two studies [8,9]". */
  private boolean mayCite(Draft draft, StudyMention mention, Optional<String> reference) {
    List<String> keys = keys(mention.line(), start(mention));
    if (mention.plural() && !keys.isEmpty()) {
      return draft.references().isEmpty()
          ? mention.definite()
          : draft.references().containsAll(keys);
    }
    return reference.isEmpty()
        || draft.references().isEmpty()
        || draft.references().contains(reference.get());
  }

  /** "one of them": the studies that were named last. */
  private Optional<Draft> lastGroup(StudyMention mention) {
    return drafts.stream()
        .filter(Draft::isPlural)
        .filter(draft -> draft.lastSentence() < mention.line().sentence().index())
        .max(Comparator.comparingInt(Draft::lastSentence));
  }

  private static int section(Draft draft) {
    List<StudyMention> mentions = draft.mentions();
    return mentions.get(mentions.size() - 1).line().sentence().section();
  }

  /** The references that the first marker of a sentence behind a place names. */
  private List<String> keys(Line line, int from) {
    return document.markersIn(line.sentence().span()).stream()
        .filter(marker -> marker.span().start() >= from)
        .findFirst()
        .map(CitationMarker::keys)
        .orElse(List.of());
  }

  private static int start(StudyMention mention) {
    return mention.line().span(mention.phrase().from(), mention.phrase().to()).start();
  }

  /** The studies by the sentences that go on about them without naming them. */
  Map<Integer, Draft> carried() {
    return course.carried();
  }

  List<Draft> drafts() {
    return drafts;
  }

  Map<StudyMention, Draft> byMention() {
    return byMention;
  }

  Map<String, Draft> byReference() {
    return byReference;
  }
}
