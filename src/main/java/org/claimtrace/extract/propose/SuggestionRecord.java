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
  private final SubjectName subjects;
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
    this.subjects = new SubjectName(document, lines, phrases);
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
    Span trigger = wording.only(suggestion.trigger(), quote, RefusalReason.TRIGGER_NOT_IN_QUOTE);
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
            : thing(subject.map(this::words), subjects.of(suggestion, phrase, sentence));
    ProposedThing what =
        form.object() == ObjectForm.CONCEPT
            ? thing(Optional.of(words(object)), phrases.object(line, phrase.object(), form))
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
    Rests rests =
        form.ofStudy()
            ? Rests.on(subject.label().orElseThrow().substring("study:".length()))
            : definitions.contains(form.name()) ? Rests.NOTHING : grounds.of(sentence, quote);
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
        stance(suggestion, form, phrase, !rests.studies().isEmpty()),
        rests.tier(),
        rests.tierBasis(),
        rests.studies(),
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

  private String study(Suggestion suggestion, Sentence sentence) {
    Set<String> spoken = grounds.studies(sentence);
    String key = suggestion.study().orElse(spoken.size() == 1 ? spoken.iterator().next() : "");
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
      Span span = wording.first(narrowing.text(), quote, RefusalReason.QUALIFIER_NOT_IN_QUOTE);
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
}
