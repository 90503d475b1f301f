package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Tier;

/** An article's studies, and where it speaks of them. */
public final class Studies {
  private final Document document;
  private final Map<Integer, List<StudyMention>> bySentence = new LinkedHashMap<>();
  private final Map<StudyMention, Study> byMention = new LinkedHashMap<>();
  private final Set<Study> vague = new LinkedHashSet<>();
  private final Map<Study, List<String>> members = new LinkedHashMap<>();
  private final Map<Integer, Study> carried = new LinkedHashMap<>();
  private final Map<String, Study> byReference = new LinkedHashMap<>();
  private final Map<Study, Tier> tiers = new LinkedHashMap<>();
  private final Set<Study> all;
  private final java.util.BitSet ownSentences;
  private final Optional<Study> own;

  private Studies(
      Document document,
      Registry registry,
      StudyNames names,
      Map<String, List<String>> kindTiers,
      java.util.BitSet ownSentences) {
    this.document = document;
    this.ownSentences = ownSentences;
    Map<Draft, Study> named = names.name(registry.drafts());
    registry
        .byMention()
        .forEach(
            (mention, draft) -> {
              byMention.put(mention, named(named, draft));
              bySentence
                  .computeIfAbsent(mention.line().sentence().index(), k -> new ArrayList<>())
                  .add(mention);
            });
    named.forEach(
        (draft, study) -> {
          if (draft.isVague()) {
            vague.add(study);
          }
          if (draft.isPlural() && draft.references().size() > 1) {
            members.put(study, List.copyOf(draft.references()));
          }
        });
    registry.carried().forEach((at, draft) -> carried.put(at, named(named, draft)));
    registry.byReference().forEach((key, draft) -> byReference.put(key, named(named, draft)));
    named.forEach(
        (draft, study) ->
            draft
                .kind()
                .map(kindTiers::get)
                .ifPresent(tier -> tiers.put(study, new Tier(tier.get(0)))));
    this.all = new LinkedHashSet<>(named.values());
    this.own = registry.own().map(draft -> named(named, draft));
  }

  private static Study named(Map<Draft, Study> named, Draft draft) {
    Study study = named.get(draft);
    if (study == null) {
      throw new IllegalStateException("a study without a name");
    }
    return study;
  }

  /**
   * Gathers an article's studies.
   *
   * @param document the article
   * @param lines its sentences, prepared
   * @param curated curators' references for it
   * @param isSummary whether a sentence sums up what others tell
   * @param cues what tells kinds of study and their tiers
   * @param lists the closed word lists
   * @return the studies
   */
  public static Studies of(
      Document document,
      List<Line> lines,
      List<Reference> curated,
      Predicate<Sentence> isSummary,
      StudyCues cues,
      WordLists lists) {
    StudyFinder finder = new StudyFinder(lists, cues.kinds(), cues.kindTypes());
    Map<Line, List<StudyMention>> mentions = new LinkedHashMap<>();
    lines.forEach(line -> mentions.put(line, finder.in(line)));
    java.util.BitSet own = new OwnStudy(document, cues.own(), cues.parts()).find(lines);
    Registry registry = new Registry(document, own, OwnStudy.kind(own, lines, cues.kinds()));
    registry.gather(mentions, isSummary);
    StudyNames names = new StudyNames(document.references(), curated);
    return new Studies(document, registry, names, cues.kindTiers(), own);
  }

  /**
   * Every study of the article.
   *
   * @return in the order in which the body tells of them
   */
  public List<Study> all() {
    return List.copyOf(all);
  }

  /**
   * The study that a phrase speaks of.
   *
   * @param line the sentence
   * @param phrase a noun phrase of it
   * @return the study
   */
  public Optional<Study> of(Line line, Chunk phrase) {
    return mentions(line).stream()
        .filter(mention -> mention.phrase().equals(phrase))
        .map(byMention::get)
        .findFirst();
  }

  /**
   * Whether the article reports a study of its own.
   *
   * @return true if so
   */
  public boolean hasOwn() {
    return own.isPresent();
  }

  /**
   * The study that the article itself reports, where a sentence tells of it.
   *
   * @param line the sentence
   * @return the study; empty if the article reports none or this sentence speaks of other things
   */
  public Optional<Study> own(Line line) {
    return own.filter(study -> ownSentences.get(line.sentence().index()));
  }

  /**
   * The study that the article itself reports.
   *
   * @return the study; empty if it reports none
   */
  public Optional<Study> own() {
    return own;
  }

  /**
   * The study named last before a word, or first behind it.
   *
   * @param line the sentence
   * @param at a word of it
   * @return the study
   */
  public Optional<Study> nearest(Line line, int at) {
    Optional<Study> before = Optional.empty();
    for (StudyMention mention : mentions(line)) {
      if (mention.phrase().from() <= at || before.isEmpty()) {
        before = Optional.ofNullable(byMention.get(mention));
      }
    }
    return before;
  }

  /**
   * The study that a sentence goes on about without naming it.
   *
   * @param line the sentence
   * @return the study that the paragraph told of last
   */
  public Optional<Study> goneOnAbout(Line line) {
    return Optional.ofNullable(carried.get(line.sentence().index()));
  }

  /**
   * The certain study or studies that a sentence speaks of at a place.
   *
   * @param line the sentence
   * @param at a word of it
   * @return the study; empty for "studies of A", "most trials", which are no certain ones
   */
  public Optional<Study> certain(Line line, int at) {
    return spokenOf(line, at).filter(study -> !vague.contains(study));
  }

  /**
   * The works that "several studies [1-3]" stand for.
   *
   * @param study one of the article's studies
   * @return the works cited behind it, or the study itself
   */
  public List<Study> members(Study study) {
    List<Study> cited =
        members.getOrDefault(study, List.of()).stream()
            .flatMap(key -> Optional.ofNullable(byReference.get(key)).stream())
            .toList();
    return cited.isEmpty() ? List.of(study) : cited;
  }

  /**
   * The study that a sentence speaks of at a place: named, the only one cited, or the paragraph's.
   *
   * @param line the sentence
   * @param at a word of it
   * @return the study; empty if it speaks of none or cites several
   */
  public Optional<Study> spokenOf(Line line, int at) {
    Optional<Study> named = nearest(line, at);
    List<Study> cited = named.isPresent() ? List.of() : cited(line, at + 1);
    Optional<Study> only = cited.size() == 1 ? Optional.of(cited.get(0)) : Optional.empty();
    return named.or(() -> only).or(() -> goneOnAbout(line));
  }

  /**
   * The studies that the words at a place are told of: those named before it, or, with none before,
   * the first behind it. "The study of A and the review of B show" gives both.
   *
   * @param line the sentence
   * @param at a word of it
   * @return in order, each once
   */
  public List<Study> governing(Line line, int at) {
    Set<Study> found = new LinkedHashSet<>();
    StudyMention last = null;
    for (StudyMention mention : mentions(line)) {
      if (mention.phrase().from() > at) {
        break;
      }
      if (last == null || !joined(line, last, mention)) {
        found.clear();
      }
      Optional.ofNullable(byMention.get(mention)).ifPresent(found::add);
      last = mention;
    }
    return found.isEmpty() ? nearest(line, at).map(List::of).orElse(List.of()) : List.copyOf(found);
  }

  /** Whether nothing but "and" or a comma stands between two mentions. */
  private static boolean joined(Line line, StudyMention first, StudyMention second) {
    for (int i = first.phrase().to(); i < second.phrase().from(); i++) {
      if (!line.lower(i).equals(",") && !line.tag(i).equals("CC")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The studies that a sentence names.
   *
   * @param line the sentence
   * @return in order, each once
   */
  public List<Study> named(Line line) {
    Set<Study> named = new LinkedHashSet<>();
    mentions(line)
        .forEach(mention -> Optional.ofNullable(byMention.get(mention)).ifPresent(named::add));
    return List.copyOf(named);
  }

  /**
   * The studies that the markers behind some words cite: those of the first marker behind, or, with
   * none behind, of all markers of the sentence.
   *
   * @param line the sentence
   * @param end the first word behind the words
   * @return in order, each once
   */
  public List<Study> cited(Line line, int end) {
    int behind = line.span(end - 1, end).end();
    Set<Study> all = new LinkedHashSet<>();
    for (CitationMarker marker : document.markersIn(line.sentence().span())) {
      List<Study> studies =
          marker.keys().stream()
              .flatMap(key -> Optional.ofNullable(byReference.get(key)).stream())
              .toList();
      if (marker.span().start() >= behind) {
        return studies;
      }
      all.addAll(studies);
    }
    return List.copyOf(all);
  }

  /**
   * The tier that a study's own description tells.
   *
   * @param study one of the article's studies
   * @return the tier
   */
  public Optional<Tier> tier(Study study) {
    return Optional.ofNullable(tiers.get(study));
  }

  private List<StudyMention> mentions(Line line) {
    return bySentence.getOrDefault(line.sentence().index(), List.of());
  }
}
