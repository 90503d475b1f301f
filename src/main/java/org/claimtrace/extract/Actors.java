package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Term;

/**
 * Who or what brings an effect about: never a group of people, but what they were given; never a
 * study, but what it tried.
 */
final class Actors {
  private final WordLists lists;
  private final Terms terms;

  Actors(WordLists lists, Terms terms) {
    this.lists = lists;
    this.terms = terms;
  }

  /** The agents of a frame: what its slot holds, or what the study that is spoken of tried. */
  List<Term> of(Article article, Line line, Match match, PredicateForm form) {
    List<Piece> pieces = match.slots().getOrDefault("agent", List.of());
    List<Term> found = new ArrayList<>();
    for (Piece piece : pieces) {
      found.addAll(actor(article, line, piece, form));
    }
    if (!found.isEmpty()) {
      return found;
    }
    boolean ownResult = article.study(line).isPresent() && isPast(line);
    return ownResult ? tried(article, line, match.trigger()) : List.of();
  }

  /** What the agent is held against: what the slot names, or what the study compared with. */
  List<Term> rivals(Article article, Line line, Match match, PredicateForm form) {
    List<Term> found = new ArrayList<>();
    for (Piece piece : match.slots().getOrDefault("rival", List.of())) {
      String head = line.word(head(line, piece)).norm();
      boolean group = lists.has("people", head) || lists.has("treatments", head);
      if (group && isBare(line, piece)) {
        found.addAll(compared(article, line, piece));
      } else {
        found.addAll(actor(article, line, piece, form));
      }
    }
    return found;
  }

  private static List<Term> compared(Article article, Line line, Piece piece) {
    Mention mention = line.mention(piece.from(), piece.to());
    return first(article.arms(line).comparators()).stream()
        .<Term>map(topic -> Terms.named(mention, topic))
        .toList();
  }

  private static boolean isPast(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.tag(i).equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  private List<Term> actor(Article article, Line line, Piece piece, PredicateForm form) {
    String head = line.word(head(line, piece)).norm();
    boolean treated = lists.has("cultures", head) && isGiven(line, head(line, piece));
    if (treated || lists.has("people", head) || lists.has("groups", line.lower(piece.from()))) {
      return given(article, line, piece, form);
    }
    boolean number =
        line.tag(piece.to() - 1).equals("CD") || line.lower(piece.to() - 1).equals("%");
    boolean told = lists.has("studyHeads", head) || lists.has("changeHeads", head);
    told |= lists.has("units", head);
    if (lists.has("bystanders", head) || told || number) {
      return List.of();
    }
    if (lists.has("treatments", head) && isBare(line, piece)) {
      return arms(article, line, piece);
    }
    return terms.thing(line, piece, form.name(), article).map(List::of).orElse(List.of());
  }

  /** The noun before the first preposition. */
  private static int head(Line line, Piece piece) {
    if (piece.hasSharedHead() && !line.tag(piece.headFrom()).equals("IN")) {
      return head(line, Piece.of(piece.headFrom(), piece.headTo()));
    }
    for (int i = piece.from() + 1; i < piece.to(); i++) {
      if (line.tag(i).equals("IN") || line.tag(i).equals("TO")) {
        return i - 1;
      }
    }
    return piece.to() - 1;
  }

  private boolean isBare(Line line, Piece piece) {
    for (int i = piece.from(); i < head(line, piece); i++) {
      if (!lists.has("fillers", line.lower(i))
          && !lists.has("groupWords", line.lower(i))
          && line.word(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** "cells treated with X". */
  private boolean isGiven(Line line, int head) {
    return lists.has("giving", line.lower(head + 1));
  }

  /** "the placebo group": placebo; "patients who received X": X; "the treatment group": its arm. */
  private List<Term> given(Article article, Line line, Piece piece, PredicateForm form) {
    int head = head(line, piece);
    for (int i = head + 1; i < Math.min(line.size(), head + 5); i++) {
      if (lists.has("giving", line.lower(i))) {
        int at = i + 1;
        while (line.tag(at).equals("IN")
            || line.tag(at).equals("TO")
            || line.tag(at).equals("DT")) {
          at++;
        }
        Optional<Chunk> phrase = line.chunkAt(at).filter(Chunk::isNoun);
        if (phrase.isPresent()) {
          Piece given = Piece.of(at, phrase.get().to());
          return actor(article, line, given, form);
        }
      }
    }
    if (!isBare(line, piece)) {
      Piece name = Piece.of(piece.from(), head);
      String last = line.word(head - 1).norm();
      if (lists.has("people", last) || lists.has("treatments", last)) {
        return arms(article, line, piece);
      }
      return line.tag(head - 1).startsWith("NN")
          ? terms.thing(line, name, form.name(), article).map(List::of).orElse(List.of())
          : List.of();
    }
    return lists.has("groups", line.word(head).norm()) ? arms(article, line, piece) : List.of();
  }

  /** "both treatments": both arms; "the control group": the comparator; else what was tried. */
  private static List<Term> arms(Article article, Line line, Piece piece) {
    int from = line.chunkAt(piece.from()).map(Chunk::from).orElse(piece.from());
    boolean both = false;
    boolean control = false;
    for (int i = from; i < piece.to(); i++) {
      both |= line.lower(i).matches("both|all|two|three|either|each");
      control |= line.lower(i).matches("control|controls|comparison");
    }
    Mention mention = line.mention(piece.from(), piece.to());
    List<Topic> meant = new ArrayList<>();
    if (!control) {
      meant.addAll(
          both ? article.arms(line).interventions() : first(article.arms(line).interventions()));
    }
    if (control || both) {
      meant.addAll(
          both ? article.arms(line).comparators() : first(article.arms(line).comparators()));
    }
    if (meant.isEmpty() && !control) {
      article.given(line).ifPresent(meant::add);
    }
    return meant.stream().<Term>map(topic -> Terms.named(mention, topic)).toList();
  }

  private static List<Topic> first(List<Topic> topics) {
    return topics.isEmpty() ? topics : topics.subList(0, 1);
  }

  private static List<Term> tried(Article article, Line line, int trigger) {
    Mention mention = line.mention(trigger, trigger + 1);
    return first(article.arms(line).interventions()).stream()
        .<Term>map(topic -> Terms.named(mention, topic))
        .toList();
  }
}
