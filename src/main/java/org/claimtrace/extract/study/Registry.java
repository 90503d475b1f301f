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
  void gather(List<StudyMention> mentions, Predicate<Sentence> isSummary) {
    for (StudyMention mention : mentions) {
      if (!isSummary.test(mention.line().sentence())) {
        place(mention, false);
      }
    }
    for (StudyMention mention : mentions) {
      if (isSummary.test(mention.line().sentence())) {
        place(mention, true);
      }
    }
    for (CitationMarker marker : document.markers()) {
      for (String key : marker.keys()) {
        byReference.computeIfAbsent(key, this::cited);
      }
    }
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
    Optional<String> reference = mention.plural() ? Optional.empty() : onlyReference(mention);
    Optional<Draft> known =
        reference
            .map(byReference::get)
            .filter(draft -> draft.takes(mention))
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
    byMention.put(mention, draft);
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
            .filter(
                draft ->
                    reference.isEmpty()
                        || draft.references().isEmpty()
                        || draft.references().contains(reference.get()))
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

  /** The one reference that the markers between this mention and the next name. */
  private Optional<String> onlyReference(StudyMention mention) {
    Line line = mention.line();
    int from = line.span(mention.phrase().from(), mention.phrase().to()).start();
    List<String> keys = new ArrayList<>();
    for (CitationMarker marker : document.markersIn(line.sentence().span())) {
      if (marker.span().start() >= from) {
        keys.addAll(marker.keys());
        break;
      }
    }
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
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
