package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;
import org.jspecify.annotations.Nullable;

/** Makes a claim record of a suggestion: every word at its place, or it does not pass. */
final class SuggestionRecord {
  private static final String PLACE = "proposal";

  private final Knowledge knowledge;
  private final Lines lines;
  private final Document document;
  private final String extractor;
  private final Wording wording;
  private final SuggestedGrounds grounds;
  private final StanceCheck stances;
  private final TriggerCheck triggers;
  private final PhraseCheck phrases;
  private final Set<String> definitions;

  SuggestionRecord(Knowledge knowledge, Lines lines, Extraction found, String extractor) {
    this.knowledge = knowledge;
    this.lines = lines;
    this.document = found.document();
    this.extractor = extractor;
    this.wording = new Wording(document);
    this.grounds = new SuggestedGrounds(found);
    this.stances = new StanceCheck(knowledge);
    this.triggers = new TriggerCheck(knowledge);
    this.phrases = new PhraseCheck(knowledge);
    this.definitions = Set.copyOf(knowledge.cues("roles").getOrDefault("definition", List.of()));
  }

  List<Claim> ruled(Sentence sentence) {
    return grounds.claims(sentence);
  }

  Proposal of(Suggestion suggestion) {
    @Nullable PredicateForm form = knowledge.predicates().get(suggestion.predicate());
    if (form == null) {
      throw new UnfitException(RefusalReason.UNKNOWN_PREDICATE, suggestion.predicate());
    }
    Wording.Place place = wording.place(suggestion);
    Sentence sentence = place.sentence();
    Span quote = place.quote();
    Line line = lines.of(document, sentence);
    Span trigger =
        wording.only(suggestion.trigger(), quote, RefusalReason.TRIGGER_NOT_IN_QUOTE);
    Span object = wording.first(suggestion.object(), quote, RefusalReason.OBJECT_NOT_IN_QUOTE);
    Optional<Span> subject = subject(suggestion, form, quote);
    Phrase phrase =
        new Phrase(
            line,
            WordRange.of(line, quote),
            WordRange.of(line, subject.orElse(quote)),
            WordRange.of(line, trigger),
            WordRange.of(line, object));
    triggers.require(phrase, form);
    ProposedThing of =
        form.ofStudy()
            ? thing(subject.map(this::words), study(suggestion, sentence))
            : thing(subject.map(this::words), label(suggestion, phrase, sentence));
    ProposedThing what =
        form.object() == ObjectForm.CONCEPT
            ? thing(
                Optional.of(words(object)), phrases.object(line, phrase.object(), form.name()))
            : new ProposedThing(
                words(object), Optional.empty(), Optional.empty(), Optional.empty());
    return record(suggestion, form, phrase, quote, sentence, of, words(trigger), what);
  }

  private Proposal record(
      Suggestion suggestion,
      PredicateForm form,
      Phrase phrase,
      Span quote,
      Sentence sentence,
      ProposedThing subject,
      ProposedWords trigger,
      ProposedThing object) {
    Grounds resting = new Grounds(Optional.empty(), "", List.of());
    List<ProposedGrounds> rests = List.of();
    if (form.ofStudy()) {
      String key = subject.label().orElseThrow().substring("study:".length());
      rests = List.of(grounds(key, "sameSentence"));
    } else if (!definitions.contains(form.name())) {
      rests = grounds.markers(sentence, quote);
      resting = grounds.ofRules(sentence).orElse(resting);
      if (rests.isEmpty()) {
        rests =
            resting.evidence().stream()
                .map(e -> grounds(e.study().key(), KnownWords.camel(e.basis())))
                .toList();
      } else {
        resting = new Grounds(Optional.empty(), "", List.of());
      }
    }
    return new Proposal(
        PLACE,
        document.id().value(),
        Optional.empty(),
        Optional.empty(),
        words(sentence.span()),
        words(quote),
        subject,
        form.name(),
        trigger,
        object,
        qualifiers(suggestion, quote),
        stance(suggestion, form, phrase, !rests.isEmpty()),
        resting.tier().map(tier -> tier.name()),
        Optional.of(resting.tierBasis()).filter(basis -> !basis.isEmpty()),
        rests,
        new ProposedOrigin(extractor, Optional.empty(), Optional.empty()),
        0);
  }

  private ProposedStance stance(
      Suggestion suggestion, PredicateForm form, Phrase phrase, boolean rested) {
    Polarity polarity =
        stances.polarity(
            phrase, KnownWords.of(PLACE, "polarity", suggestion.polarity(), Polarity.class));
    Modality modality =
        stances.modality(
            phrase,
            form,
            rested,
            KnownWords.of(PLACE, "modality", suggestion.modality(), Modality.class));
    return new ProposedStance(
        KnownWords.camel(polarity),
        KnownWords.camel(modality),
        KnownWords.camel(stances.role(form, modality, rested)));
  }

  private Optional<Span> subject(Suggestion suggestion, PredicateForm form, Span quote) {
    if (form.ofStudy()) {
      List<Span> all = Folded.of(document.text(), quote).all(suggestion.subject());
      return all.stream().findFirst();
    }
    return Optional.of(
        wording.first(suggestion.subject(), quote, RefusalReason.SUBJECT_NOT_IN_QUOTE));
  }

  /** The name of the subject, or of what it stands for: in this sentence, or the one before. */
  private String label(Suggestion suggestion, Phrase phrase, Sentence sentence) {
    Line line = phrase.line();
    String predicate = suggestion.predicate();
    if (!phrases.isAnaphor(line, phrase.subject())) {
      return phrases.subject(line, phrase.subject(), predicate);
    }
    String name = suggestion.antecedent().orElse("");
    int before = line.span(phrase.subject().from(), phrase.subject().to()).start();
    for (Span span : Folded.of(document.text(), sentence.span()).all(name)) {
      if (span.end() <= before) {
        return antecedent(line, span, predicate);
      }
    }
    Optional<Sentence> previous =
        sentence.index() == 0
            ? Optional.empty()
            : Optional.of(document.sentences().get(sentence.index() - 1))
                .filter(other -> other.block() == sentence.block());
    List<Span> there =
        previous.map(other -> Folded.of(document.text(), other.span()).all(name)).orElse(List.of());
    if (there.isEmpty()) {
      throw new UnfitException(
          RefusalReason.UNRESOLVED,
          "'" + suggestion.subject() + "' stands for '" + name + "', which is not right before it");
    }
    return antecedent(lines.of(document, previous.orElseThrow()), there.get(0), predicate);
  }

  private String antecedent(Line line, Span span, String predicate) {
    WordRange words = WordRange.of(line, span);
    if (phrases.isAnaphor(line, words)) {
      throw new UnfitException(RefusalReason.UNRESOLVED, "the antecedent is a pronoun too");
    }
    return phrases.subject(line, words, predicate);
  }

  private String study(Suggestion suggestion, Sentence sentence) {
    Set<String> spoken = grounds.studies(sentence);
    String key =
        suggestion.study().orElse(spoken.size() == 1 ? spoken.iterator().next() : "");
    String bare = key.startsWith("study:") ? key.substring("study:".length()) : key;
    if (!spoken.contains(bare)) {
      throw new UnfitException(
          RefusalReason.STUDY_NOT_IN_SENTENCE, "the sentence does not speak of '" + bare + "'");
    }
    return "study:" + bare;
  }

  private List<ProposedQualifier> qualifiers(Suggestion suggestion, Span quote) {
    List<ProposedQualifier> all = new ArrayList<>();
    for (Suggestion.Narrowing narrowing : suggestion.qualifiers()) {
      Span span =
          wording.first(narrowing.text(), quote, RefusalReason.QUALIFIER_NOT_IN_QUOTE);
      all.add(new ProposedQualifier(narrowing.key(), words(span)));
    }
    all.sort(Comparator.comparingInt(q -> q.words().start().orElseThrow()));
    return all;
  }

  private ProposedWords words(Span span) {
    return new ProposedWords(
        Optional.of(document.text().slice(span)),
        OptionalInt.of(span.start()),
        OptionalInt.of(span.end()));
  }

  private static ProposedThing thing(Optional<ProposedWords> words, String label) {
    return new ProposedThing(
        words.orElse(ProposedWords.NONE), Optional.of(label), Optional.empty(), Optional.empty());
  }

  private static ProposedGrounds grounds(String key, String basis) {
    return new ProposedGrounds(Optional.of(key), Optional.empty(), Optional.empty(), basis);
  }
}
