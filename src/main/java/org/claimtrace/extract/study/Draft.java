package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A study while its mentions are being gathered. */
final class Draft {
  private final boolean plural;
  private final boolean own;
  private final List<StudyMention> mentions = new ArrayList<>();
  private final Set<String> references = new LinkedHashSet<>();
  private Optional<String> year = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private int lastSentence = -1;

  Draft(boolean plural) {
    this(plural, false);
  }

  private Draft(boolean plural, boolean own) {
    this.own = own;
    this.plural = plural;
  }

  /** The study that the article itself reports. */
  static Draft ofArticle() {
    return new Draft(false, true);
  }

  boolean isOwn() {
    return own;
  }

  void add(StudyMention mention) {
    mentions.add(mention);
    year = year.or(mention::year);
    kind = kind.or(mention::kind);
    lastSentence = mention.line().sentence().index();
  }

  void cite(String reference) {
    references.add(reference);
  }

  /** Takes a kind from elsewhere, if none is known. */
  void tell(String otherKind) {
    kind = kind.isPresent() ? kind : Optional.of(otherKind);
  }

  boolean takes(StudyMention mention) {
    return plural == mention.plural() && mention.agreesWith(year, kind);
  }

  /** How much speaks for a mention being of this study. */
  int score(StudyMention mention) {
    int score = mention.year().isPresent() && mention.year().equals(year) ? 4 : 0;
    score += mention.kind().isPresent() && mention.kind().equals(kind) ? 2 : 0;
    Set<String> shared = new LinkedHashSet<>(mention.words());
    mentions.forEach(m -> shared.removeIf(word -> !m.words().contains(word)));
    return score * 4 + Math.min(shared.size(), 3);
  }

  /** "Studies of A": several, neither cited nor counted. */
  boolean isVague() {
    return plural && references.isEmpty() && mentions.stream().noneMatch(StudyMention::isCounted);
  }

  boolean isPlural() {
    return plural;
  }

  List<StudyMention> mentions() {
    return mentions;
  }

  Set<String> references() {
    return references;
  }

  Optional<String> year() {
    return year;
  }

  Optional<String> kind() {
    return kind;
  }

  int lastSentence() {
    return lastSentence;
  }
}
