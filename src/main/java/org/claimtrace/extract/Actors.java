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
  private final ArmMentions mentions;

  Actors(WordLists lists, Terms terms) {
    this.lists = lists;
    this.terms = terms;
    this.mentions = new ArmMentions(lists);
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
    if (pieces.stream().anyMatch(piece -> isGroup(line, piece))) {
      return List.of();
    }
    if (!pieces.stream().allMatch(piece -> isTeller(line, piece))) {
      return List.of();
    }
    int first = line.lower(1).equals(",") && line.tag(0).equals("RB") ? 2 : 0;
    if (isShortNamed(line, first)) {
      return shortNamed(article, line, first);
    }
    boolean ownResult =
        article.study(line).isPresent() && isPast(line) && !namesOther(article, line);
    return ownResult ? tried(article, line, match.trigger()) : List.of();
  }

  /** "XY showed …": whoever XY is, it is not for the article's first treatment to answer. */
  private static boolean isShortNamed(Line line, int at) {
    return at < line.size()
        && line.word(at).text().matches("\\p{Lu}[\\p{Lu}\\d]+")
        && line.chunkFrom(at).filter(chunk -> chunk.isNoun() && chunk.to() == at + 1).isPresent()
        && line.chunkAt(at + 1).filter(Chunk::isVerb).isPresent();
  }

  /** The arm that a sentence's opening short name stands for. */
  private List<Term> shortNamed(Article article, Line line, int at) {
    return mentions
        .meant(article.arms(line), article.premises().names(), line.lower(at), article::fullName)
        .<Term>map(arm -> Terms.named(line.mention(at, at + 1), arm))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * Whether a phrase names no doer of its own: "the trial", "patients", "changes"; but "patients
   * with A" differ by A, and a name that means nothing here is no reason to blame another.
   */
  private boolean isTeller(Line line, Piece piece) {
    int head = head(line, piece);
    String noun = line.word(head).norm();
    if (lists.has("people", noun)) {
      return isBare(line, piece) && !line.lower(head + 1).matches("with|without|who|whose|having");
    }
    return lists.has("bystanders", noun)
        || lists.has("studyHeads", noun)
        || lists.has("changeHeads", noun)
        || lists.has("treatments", noun)
        || lists.has("units", noun)
        || isNumber(line, piece);
  }

  private static boolean isNumber(Line line, Piece piece) {
    return java.util.stream.IntStream.range(piece.from(), piece.to())
        .allMatch(i -> line.tag(i).equals("CD") || !line.word(i).isWord());
  }

  /** Whether a phrase speaks of one group: what the group got is the agent, or nothing is. */
  private boolean isGroup(Line line, Piece piece) {
    return label(line, piece).isPresent()
        || group(line, piece) >= 0 && !mentions.names(line, group(line, piece)).isEmpty();
  }

  /** The word "group" of "the A group", "patients in the A group"; -1 if there is none. */
  private int group(Line line, Piece piece) {
    int head = head(line, piece);
    if (lists.has("groups", line.word(head).norm())) {
      return head;
    }
    if (!lists.has("people", line.word(head).norm())) {
      return -1;
    }
    for (int i = head + 2; i < Math.min(line.size(), head + 7); i++) {
      if (lists.has("groups", line.word(i).norm())) {
        return line.lower(head + 1).matches("in|of|from|within") ? i : -1;
      }
    }
    return -1;
  }

  /** What the article says that the group of a phrase got. */
  private List<Term> ofGroup(Article article, Line line, Piece piece) {
    int group = group(line, piece);
    List<Term> found = new ArrayList<>();
    for (String name : group < 0 ? List.<String>of() : mentions.names(line, group)) {
      mentions
          .meant(article.arms(line), article.premises().names(), name, article::fullName)
          .filter(arm -> !lists.has("controlWords", arm.label()))
          .ifPresent(arm -> found.add(Terms.named(line.mention(piece.from(), piece.to()), arm)));
    }
    return found;
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
    Optional<String> label = label(line, piece);
    if (label.isPresent()) {
      Topic arm = article.premises().names().get(label.get());
      Mention mention = line.mention(piece.from(), piece.to());
      return arm == null ? List.of() : List.of(Terms.named(mention, arm));
    }
    String head = line.word(head(line, piece)).norm();
    boolean treated = lists.has("cultures", head) && isGiven(line, head(line, piece));
    if (treated || lists.has("people", head) || lists.has("groups", line.lower(piece.from()))) {
      return given(article, line, piece, form);
    }
    boolean number = isNumber(line, piece) || line.lower(piece.to() - 1).equals("%");
    boolean told = lists.has("studyHeads", head) || lists.has("changeHeads", head);
    // "omega-3": what ends a known name counts nothing
    told |= lists.has("units", head) && !endsName(line, piece);
    if (lists.has("bystanders", head) || told || number) {
      return List.of();
    }
    if (lists.has("treatments", head) && isBare(line, piece)) {
      return isMeant(line, piece) ? arms(article, line, piece) : List.of();
    }
    return terms.thing(line, piece, form.name(), article).map(List::of).orElse(List.of());
  }

  private boolean endsName(Line line, Piece piece) {
    return line.hitTo(head(line, piece) + 1, piece.from()).isPresent();
  }

  /** "the treatment", "both treatments", "treatment"; but "treatments that …" are any. */
  private static boolean isMeant(Line line, Piece piece) {
    int from = line.chunkAt(piece.from()).map(Chunk::from).orElse(piece.from());
    boolean plural = line.tag(head(line, piece)).equals("NNS");
    return !plural || line.tag(from).matches("DT|PDT|CD|PRP.*") || from < piece.from();
  }

  /** "group A" anywhere in a phrase; what the article does not explain stands for nothing. */
  private Optional<String> label(Line line, Piece piece) {
    for (int i = piece.from(); i < Math.min(piece.to() + 1, line.size()); i++) {
      if (i > 0
          && lists.has("groups", line.word(i - 1).norm())
          && ArmMentions.isLabel(line.word(i).text())) {
        return Optional.of("group " + line.lower(i));
      }
    }
    return Optional.empty();
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
    List<Term> known = ofGroup(article, line, piece);
    if (!known.isEmpty()) {
      return known;
    }
    int head = head(line, piece);
    if (lists.has("controlWords", line.lower(Math.max(0, head - 1)))) {
      return List.of();
    }
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
    Optional<Topic> near =
        line.lower(from).equals("this") ? article.antecedent(line, from) : Optional.empty();
    if (near.isPresent()) {
      return List.of(Terms.named(line.mention(piece.from(), piece.to()), near.get()));
    }
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

  /** Whether a sentence names another drug than the one tried: then that one may have done it. */
  private static boolean namesOther(Article article, Line line) {
    List<Topic> arms = new ArrayList<>(article.arms(line).interventions());
    arms.addAll(article.arms(line).comparators());
    for (int i = 0; i < line.size(); i++) {
      boolean drug =
          line.hitFrom(i).filter(hit -> hit.entry().types().contains("Compound")).isPresent();
      String label = drug ? line.hitFrom(i).orElseThrow().entry().label() : "";
      if (drug && arms.stream().noneMatch(arm -> arm.label().contains(label))) {
        return true;
      }
    }
    return false;
  }

  private static List<Term> tried(Article article, Line line, int trigger) {
    Mention mention = line.mention(trigger, trigger + 1);
    return first(article.arms(line).interventions()).stream()
        .<Term>map(topic -> Terms.named(mention, topic))
        .toList();
  }
}
