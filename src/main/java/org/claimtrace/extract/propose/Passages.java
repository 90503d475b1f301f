package org.claimtrace.extract.propose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Mention;

/** Whether a record's words stand in the article where the record says. Offsets: code points. */
final class Passages {
  private final Document document;
  private final Map<Span, Sentence> sentences = new HashMap<>();

  Passages(Document document) {
    this.document = document;
    document.sentences().forEach(sentence -> sentences.put(sentence.span(), sentence));
  }

  /**
   * The sentence that a record names: one of the article's, of running text, with the same text.
   */
  Sentence sentence(Proposal proposal) {
    ProposedWords words = proposal.sentence();
    requireText(proposal, "sentence", words);
    Span span = span(proposal, "sentence", words);
    verbatim(proposal, "sentence", words, span);
    Sentence sentence = sentences.get(span);
    if (sentence == null) {
      throw Refusals.refuse(
          proposal.place(),
          "no sentence of the article is at " + told(span),
          "Take the sentences as \"build --format jsonl\" tells them.");
    }
    BlockKind kind = document.blocks().get(sentence.block()).kind();
    if (kind == BlockKind.TITLE || kind == BlockKind.HEADING || kind == BlockKind.REFERENCE) {
      throw Refusals.refuse(
          proposal.place(),
          "titles, headings and entries of the reference list make no claims",
          "Leave the record out.");
    }
    String section = document.sections().get(sentence.section()).title();
    if (proposal.section().isPresent() && !proposal.section().get().equals(section)) {
      throw Refusals.refuse(
          proposal.place(),
          "the sentence is not in the section '" + proposal.section().get() + "'",
          "It is in '" + section + "'; correct it or leave it out.");
    }
    return sentence;
  }

  /** A quote must be told in words, so that offsets that have slipped are seen. */
  Mention quote(Proposal proposal, Sentence sentence) {
    requireText(proposal, "quote", proposal.quote());
    return within(proposal, "quote", proposal.quote(), sentence, sentence.span());
  }

  private static void requireText(Proposal proposal, String what, ProposedWords words) {
    if (words.text().isEmpty()) {
      throw Refusals.refuse(
          proposal.place(), "the record has no " + what + ".text", "Add it to the record.");
    }
  }

  /**
   * Words that must stand in a sentence; without offsets, where they occur once in {@code near}.
   */
  Mention within(
      Proposal proposal, String what, ProposedWords words, Sentence sentence, Span near) {
    Mention mention = anywhere(proposal, what, words, sentence, near);
    if (!sentence.span().contains(mention.span())) {
      throw Refusals.refuse(
          proposal.place(),
          "the " + what + " at " + told(mention.span()) + " is not in its sentence",
          "Correct its offsets.");
    }
    return mention;
  }

  /** Words that may stand anywhere, as an antecedent does. */
  Mention anywhere(
      Proposal proposal, String what, ProposedWords words, Sentence sentence, Span near) {
    if (words.start().isEmpty() && words.end().isEmpty() && words.text().isPresent()) {
      String text = words.text().get();
      return once(text, near)
          .or(() -> once(text, sentence.span()))
          .orElseThrow(
              () ->
                  Refusals.refuse(
                      proposal.place(),
                      "the " + what + " '" + text + "' does not occur exactly once in its sentence",
                      "Correct it, or give its start and end."));
    }
    Span span = span(proposal, what, words);
    verbatim(proposal, what, words, span);
    return Mention.of(document.text(), span);
  }

  private Optional<Mention> once(String text, Span span) {
    String passage = document.text().slice(span);
    int at = text.isBlank() ? -1 : passage.indexOf(text);
    if (at < 0 || passage.indexOf(text, at + 1) >= 0) {
      return Optional.empty();
    }
    int start = span.start() + passage.codePointCount(0, at);
    int end = start + text.codePointCount(0, text.length());
    return Optional.of(Mention.of(document.text(), new Span(start, end)));
  }

  private Span span(Proposal proposal, String what, ProposedWords words) {
    if (words.start().isEmpty() || words.end().isEmpty()) {
      throw Refusals.refuse(
          proposal.place(), "the " + what + " has no start or no end", "Give both, or its text.");
    }
    int start = words.start().getAsInt();
    int end = words.end().getAsInt();
    if (start >= end || end > document.text().length()) {
      throw Refusals.refuse(
          proposal.place(),
          "the " + what + " cannot be at " + start + "-" + end,
          "The article has " + document.text().length() + " code points.");
    }
    return new Span(start, end);
  }

  private void verbatim(Proposal proposal, String what, ProposedWords words, Span span) {
    if (words.text().isPresent() && !words.text().get().equals(document.text().slice(span))) {
      throw Refusals.refuse(
          proposal.place(),
          "the " + what + " is not in the article at " + told(span),
          "Copy it character by character; offsets count code points.");
    }
  }

  private static String told(Span span) {
    return span.start() + "-" + span.end();
  }
}
