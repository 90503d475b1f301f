package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Subjects;
import org.claimtrace.extract.rule.Coordination;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;

/**
 * Who takes part in a claim. Besides a rule's own slots there are {@code subject} (the trigger
 * verb's grammatical subject), {@code agent} (the same, or what a study tried if the subject is a
 * study), {@code study}, {@code topic} and {@code evidence} (the evidence for the topic).
 */
final class Participants {
  /** Names by which a rule says outright that it speaks of a study. */
  private static final Set<String> STUDIES = Set.of("own", "study", "within");

  private final Knowledge knowledge;
  private final Terms terms;
  private final Subjects subjects;
  private final Actors actors;

  Participants(Knowledge knowledge, Terms terms) {
    this.knowledge = knowledge;
    this.terms = terms;
    this.subjects = new Subjects(knowledge.lists());
    this.actors = new Actors(knowledge.lists(), terms);
  }

  /** A name may ask for a kind of concept: {@code subject:Compound}. */
  List<Term> subjects(Article article, Line line, Match match, String name, PredicateForm form) {
    int colon = name.indexOf(':');
    if (colon > 0 && !name.startsWith("last:") && !name.startsWith("inner:")) {
      String type = name.substring(colon + 1);
      return subjects(article, line, match, name.substring(0, colon), form).stream()
          .filter(term -> isOfType(term, type))
          .toList();
    }
    List<Term> found =
        switch (name) {
          case "subject" -> grammatical(article, line, match, form);
          case "agent" -> agents(article, line, match, form);
          case "study" -> study(article, line, match.trigger());
          case "own" -> own(article, line, match.trigger());
          case "within" -> within(article, line, match);
          case "topic" -> topic(article, line, match);
          case "condition" -> condition(article, line, match.trigger());
          case "evidence" -> evidence(article, line, match);
          default -> slot(article, line, match, name, form, true);
        };
    if (STUDIES.contains(name)) {
      return found;
    }
    return found.stream()
        .filter(term -> term instanceof Term.OfStudy == form.ofStudy() || isLimited(term, form))
        .toList();
  }

  private boolean isOfType(Term term, String type) {
    return knowledge.lexicon().find(term.label()).filter(e -> e.types().contains(type)).isPresent();
  }

  /** A study's limitation may be told of the evidence as a whole. */
  private static boolean isLimited(Term term, PredicateForm form) {
    return form.name().equals("limitation") || (form.ofStudy() && term instanceof Term.OfStudy);
  }

  List<Term> objects(Article article, Line line, Match match, String name, PredicateForm form) {
    return switch (name) {
      case "subject" -> grammatical(article, line, match, form);
      case "agent" -> agents(article, line, match, form);
      case "total" -> total(article, line, match);
      case "rival" -> actors.rivals(article, line, match, form);
      case "topic" -> topic(article, line, match);
      case "condition" -> condition(article, line, match.trigger());
      default -> slot(article, line, match, name, form, false);
    };
  }

  private List<Term> slot(
      Article article, Line line, Match match, String name, PredicateForm form, boolean asSubject) {
    if (name.startsWith("last:")) {
      return lastOfType(article, line, match, name.substring("last:".length()));
    }
    if (name.startsWith("inner:")) {
      return pieces(match, name.substring("inner:".length())).stream()
          .flatMap(piece -> inner(line, piece).stream())
          .toList();
    }
    int plus = name.indexOf('+');
    if (plus > 0) {
      return joined(article, line, match, name.substring(0, plus), name.substring(plus + 1), form);
    }
    List<Term> found = new ArrayList<>();
    for (Piece piece : pieces(match, name)) {
      (asSubject ? subject(article, line, piece, form) : terms.object(line, piece, form, article))
          .ifPresent(found::add);
    }
    return found;
  }

  /** A slot's words; of {@code a..b}, everything from the first to the last. */
  private static List<Piece> pieces(Match match, String name) {
    int dots = name.indexOf("..");
    if (dots < 0) {
      return match.slots().getOrDefault(name, List.of());
    }
    List<Piece> first = match.slots().getOrDefault(name.substring(0, dots), List.of());
    List<Piece> last = match.slots().getOrDefault(name.substring(dots + 2), List.of());
    return first.isEmpty() || last.isEmpty()
        ? List.of()
        : List.of(Piece.of(first.get(0).from(), last.get(last.size() - 1).to()));
  }

  /** {@code z+p}: "the dependence profile of Z" as one thing, named after both. */
  private List<Term> joined(
      Article article, Line line, Match match, String owner, String owned, PredicateForm form) {
    List<Term> owners = slot(article, line, match, owner, form, false);
    if (owners.isEmpty()) {
      return List.of();
    }
    return slot(article, line, match, owned, form, false).stream()
        .<Term>map(
            term ->
                new Term.Concept(term.mention(), owners.get(0).label() + " " + term.label(), false))
        .toList();
  }

  /** {@code inner:y}: what the bracket inside y names. */
  private Optional<Term> inner(Line line, Piece piece) {
    return terms
        .bracketed(line, piece.from(), piece.to())
        .map(
            entry ->
                new Term.Concept(
                    line.mention(piece.from(), piece.to()), entry.label(), entry.isLinked()));
  }

  private static List<Term> lastOfType(Article article, Line line, Match match, String type) {
    return article
        .lastNamed(line, match.trigger(), type)
        .<Term>map(
            entry ->
                new Term.Concept(
                    line.mention(match.from(), match.to()), entry.label(), entry.isLinked()))
        .map(List::of)
        .orElse(List.of());
  }

  /** The study inside whose phrase the match stands. */
  private static List<Term> within(Article article, Line line, Match match) {
    return line.chunkAt(match.from())
        .flatMap(
            chunk ->
                article
                    .study(line, chunk)
                    .<Term>map(
                        study -> new Term.OfStudy(line.mention(chunk.from(), chunk.to()), study)))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Term> subject(Article article, Line line, Piece piece, PredicateForm form) {
    Optional<Study> study =
        line.chunkAt(piece.to() - 1).flatMap(chunk -> article.study(line, chunk));
    if (study.isPresent()) {
      return Optional.of(new Term.OfStudy(line.mention(piece.from(), piece.to()), study.get()));
    }
    return terms.thing(line, piece, form.name(), article);
  }

  private List<Term> grammatical(Article article, Line line, Match match, PredicateForm form) {
    List<Term> found = new ArrayList<>();
    for (Chunk chunk : chunks(line, match)) {
      for (Piece piece : Coordination.pieces(line, chunk)) {
        subject(article, line, piece, form).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Chunk> chunks(Line line, Match match) {
    Optional<Chunk> verb = line.chunkAt(match.trigger()).filter(Chunk::isVerb);
    Optional<Chunk> first = verb.flatMap(chunk -> subjects.of(line, chunk));
    first = first.map(chunk -> ofPartitive(line, chunk));
    if (first.isEmpty()) {
      return List.of();
    }
    List<Chunk> members = Coordination.phrases(line, first.get());
    return members.stream().allMatch(chunk -> chunk.to() <= match.trigger())
        ? members
        : List.of(first.get());
  }

  /** "Members of this family": this family. */
  private Chunk ofPartitive(Line line, Chunk chunk) {
    boolean partitive = knowledge.lists().has("partitives", line.word(chunk.head()).norm());
    return partitive && line.lower(chunk.to()).equals("of")
        ? line.chunkFrom(chunk.to() + 1).filter(Chunk::isNoun).orElse(chunk)
        : chunk;
  }

  /** Who does it: the subject, or, where that is a study or people, what is tried on them. */
  private List<Term> agents(Article article, Line line, Match match, PredicateForm form) {
    if (match.rule().frame().isPresent()) {
      return actors.of(article, line, match, form);
    }
    List<Term> found = new ArrayList<>();
    for (Term term : grammatical(article, line, match, form)) {
      if (!(term instanceof Term.OfStudy) && !isBystander(line, match)) {
        found.add(term);
      }
    }
    return found.isEmpty() ? topic(article, line, match) : found;
  }

  private boolean isBystander(Line line, Match match) {
    return chunks(line, match).stream()
        .map(chunk -> line.word(chunk.head()).norm())
        .anyMatch(
            head ->
                knowledge.lists().has("bystanders", head)
                    || knowledge.lists().has("effectHeads", head));
  }

  /** How many took part, if the match stands where the article says so. */
  private static List<Term> total(Article article, Line line, Match match) {
    Span place = line.span(match.from(), match.to());
    return article
        .premises()
        .total()
        .filter(stated -> stated.places().get(0).overlaps(place))
        .<Term>map(
            stated ->
                new Term.Literal(
                    line.mention(match.from(), match.to()),
                    Integer.toString(stated.size()),
                    Datatype.INTEGER))
        .map(List::of)
        .orElse(List.of());
  }

  /** The condition that the article is about. */
  private static List<Term> condition(Article article, Line line, int at) {
    return article
        .condition()
        .map(topic -> Terms.named(line.mention(at, at + 1), topic))
        .map(List::of)
        .orElse(List.of());
  }

  /** The study whose doings the sentence tells: the article's own, or one named or cited. */
  private static List<Term> own(Article article, Line line, int at) {
    return article
        .studies()
        .own(line)
        .or(() -> article.studies().certain(line, at))
        .<Term>map(study -> new Term.OfStudy(line.mention(at, at + 1), study))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Term> study(Article article, Line line, int at) {
    return article
        .studies()
        .spokenOf(line, at)
        .filter(named -> !article.studies().own(line).filter(named::equals).isPresent())
        .<Term>map(study -> new Term.OfStudy(line.mention(at, at + 1), study))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Term> topic(Article article, Line line, Match match) {
    Mention mention = line.mention(match.trigger(), match.trigger() + 1);
    return article
        .given(line)
        .<Term>map(topic -> Terms.named(mention, topic))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Term> evidence(Article article, Line line, Match match) {
    String label =
        article.topic(line).map(topic -> "evidence for " + topic.label()).orElse("evidence");
    return List.of(new Term.Local(line.mention(match.trigger(), match.trigger() + 1), label));
  }
}
