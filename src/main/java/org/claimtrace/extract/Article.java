package org.claimtrace.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.study.Studies;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.ShortForms;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Silent.Reason;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/** One article while it is searched: its lines, its topic, its studies. */
final class Article implements Context {
  private final Document document;
  private final List<Line> lines;
  private final Searched searched;
  private final Studies studies;
  private final Terms terms;
  private final Optional<LexiconEntry> topic;
  private final Premises premises;
  private final ShortForms shortForms;

  /** What rules matched in the lines that were searched for the studies' arms. */
  private final Map<Line, List<Match>> matched;

  Article(
      Document document,
      List<Line> lines,
      Searched searched,
      Studies studies,
      Terms terms,
      Premises premises) {
    this.premises = premises;
    this.searched = searched;
    this.shortForms = new ShortForms(lines);
    this.terms = terms;
    this.document = document;
    this.lines = List.copyOf(lines);
    this.studies = studies;
    this.topic = topic(document, lines);
    this.matched = new HashMap<>();
  }

  private Article(Article bare, Premises premises) {
    this.premises = premises;
    this.searched = bare.searched;
    this.shortForms = bare.shortForms;
    this.terms = bare.terms;
    this.document = bare.document;
    this.lines = bare.lines;
    this.studies = bare.studies;
    this.topic = bare.topic;
    this.matched = bare.matched;
  }

  /** The compound named most often; a name in the title counts ten times. */
  private static Optional<LexiconEntry> topic(Document document, List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, LexiconEntry> entries = new HashMap<>();
    for (Line line : lines) {
      BlockKind kind = document.blocks().get(line.sentence().block()).kind();
      for (int i = 0; i < line.size(); i++) {
        Optional<LexiconEntry> entry =
            line.hitFrom(i).map(Lexicon.Hit::entry).filter(e -> e.types().contains("Compound"));
        if (entry.isPresent()) {
          entries.put(entry.get().label(), entry.get());
          counts.merge(entry.get().label(), kind == BlockKind.TITLE ? 10 : 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(best -> entries.get(best.getKey()));
  }

  /** The same article, once it is known what its studies gave to whom. */
  Article with(Map<Study, Arms> found, Map<String, Topic> called) {
    return new Article(this, premises.with(found, called));
  }

  /** What rules match in a line; nobody asks twice for the same line's search. */
  List<Match> matches(Line line, Function<Line, List<Match>> search) {
    return matched.computeIfAbsent(line, search);
  }

  /** Why a sentence is not searched; empty if it is. */
  Optional<Reason> refusal(Line line) {
    return searched.refusal(line);
  }

  Premises premises() {
    return premises;
  }

  /** What the study that a sentence tells of gave to whom. */
  Arms arms(Line line) {
    return study(line)
        .map(study -> premises.arms().getOrDefault(study, Arms.NONE))
        .orElse(Arms.NONE);
  }

  /** The study whose doings a sentence tells: the article's own, or one named or cited. */
  Optional<Study> study(Line line) {
    return studies.own(line).or(() -> studies.certain(line, 0));
  }

  Document document() {
    return document;
  }

  List<Line> lines() {
    return lines;
  }

  Studies studies() {
    return studies;
  }

  /** The line before, if it stands in the same block. */
  Optional<Line> before(Line line) {
    Sentence sentence = line.sentence();
    return sentence.index() > 0
        ? Optional.of(lines.get(sentence.index() - 1))
            .filter(other -> other.sentence().block() == sentence.block())
        : Optional.empty();
  }

  @Override
  public Optional<Topic> topic(Line line) {
    return tried(line)
        .or(() -> premises.titled().map(TitleTopic::topic))
        .or(() -> topic.map(Topic::of));
  }

  /** What the study that a sentence tells of tried, or else the article's own. */
  private Optional<Topic> tried(Line line) {
    return arms(line)
        .intervention()
        .or(() -> studies.own().map(premises.arms()::get).flatMap(Arms::intervention));
  }

  /** What the article says to work: its topic, unless that is a condition. */
  Optional<Topic> given(Line line) {
    return condition().isPresent() ? tried(line) : topic(line);
  }

  @Override
  public Optional<Topic> condition() {
    return premises.titled().filter(TitleTopic::condition).map(TitleTopic::topic);
  }

  /**
   * The drug that its own sentence or the one before makes a subject; else what the sentence before
   * begins with, in an article whose title is a mere name.
   */
  @Override
  public Optional<Topic> antecedent(Line line, int at) {
    Optional<Topic> drug = DrugMeant.within(line, at);
    Optional<Line> before = before(line);
    if (drug.isPresent() || at > 1 || before.isEmpty()) {
      return drug;
    }
    return DrugMeant.left(before.get())
        .or(
            () ->
                premises.titled().isEmpty() ? Optional.empty() : terms.opening(before.get(), this));
  }

  /** A short name in lower case as the article writes it out; any other name as it is. */
  String fullName(String name) {
    return shortForms
        .longForm(name)
        .or(() -> shortForms.longForm(name.toUpperCase(Locale.ROOT)))
        .or(() -> shortForms.ending(name.toUpperCase(Locale.ROOT)))
        .orElse(name);
  }

  @Override
  public Optional<String> longForm(String word) {
    return shortForms.longForm(word);
  }

  @Override
  public Optional<LexiconEntry> lastClass(Line line, int before) {
    return lastNamed(line, before, "CompoundClass");
  }

  /** What of a type was named last before a place, in this sentence or the one before. */
  Optional<LexiconEntry> lastNamed(Line line, int before, String type) {
    Optional<LexiconEntry> here = lastIn(line, before, type);
    return here.isPresent()
        ? here
        : before(line).flatMap(other -> lastIn(other, other.size(), type));
  }

  /** The head of the last phrase of that type; "the calming (XYZ) system" counts by its bracket. */
  private Optional<LexiconEntry> lastIn(Line line, int before, String type) {
    for (int i = before - 1; i >= 0; i--) {
      Optional<Chunk> phrase = line.chunkFrom(i).filter(Chunk::isNoun);
      if (phrase.isEmpty()) {
        continue;
      }
      int from = phrase.get().core();
      int to = phrase.get().to();
      Optional<LexiconEntry> entry =
          line.hitTo(to, from)
              .map(Lexicon.Hit::entry)
              .or(() -> terms.bracketed(line, from, to))
              .filter(e -> e.types().contains(type));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Study> study(Line line, Chunk phrase) {
    return studies.of(line, phrase);
  }
}
