package org.claimtrace.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.lexicon.LexiconEntry;

/**
 * From the labels of an edit to terms. A label is the person's word; the words of the article that
 * it stands for are those of the sentence that it repeats, else those that stood for the old label.
 *
 * @param words what an edit may use
 * @param found the article
 * @param place the entry's file and line, for messages
 */
record EditedTerms(Terminology words, Extraction found, String place) {
  private static final String STUDY = "study:";
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(?:\\.[0-9]{1,18})?");
  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

  Claim.Statement statement(Claim claim, Wording wanted) {
    PredicateForm form = words.predicates().get(wanted.predicate());
    if (form == null) {
      throw bad("the ontology has no predicate '" + wanted.predicate() + "'");
    }
    Term oldSubject = claim.statement().subject();
    Term subject =
        same(oldSubject, wanted.subject())
            ? oldSubject
            : thing(claim, oldSubject, wanted.subject());
    Term object = object(claim, wanted.object(), form);
    boolean study = subject instanceof Term.OfStudy;
    if (study != form.ofStudy() && !form.name().equals("limitation")) {
      throw bad(form.name() + (study ? " is not told of a study" : " is told of a study only"));
    }
    if (subject.key().equals(object.key())) {
      throw bad("subject and object would be the same: " + subject.label());
    }
    return new Claim.Statement(subject, form.name(), object);
  }

  Optional<Tier> tier(Optional<String> name) {
    name.filter(tier -> !words.tiers().contains(tier))
        .ifPresent(
            tier -> {
              throw bad("there is no tier '" + tier + "'");
            });
    return name.map(Tier::new);
  }

  private Term object(Claim claim, String label, PredicateForm form) {
    Term old = claim.statement().object();
    boolean kept = same(old, label);
    return switch (form.object()) {
      case CONCEPT -> kept && isThing(old) ? old : thing(claim, old, label);
      case TIER ->
          new Term.OfTier(mention(claim, old, label), tier(Optional.of(label)).orElseThrow());
      case LITERAL ->
          kept && old instanceof Term.Literal literal && literal.type() == form.datatype()
              ? old
              : value(claim, old, label, form);
    };
  }

  private static boolean isThing(Term term) {
    return !(term instanceof Term.Literal) && !(term instanceof Term.OfTier);
  }

  private static boolean same(Term term, String label) {
    return Folded.name(term.label()).equals(Folded.name(label));
  }

  private Term value(Claim claim, Term old, String label, PredicateForm form) {
    Pattern pattern =
        switch (form.datatype()) {
          case INTEGER -> INTEGER;
          case DECIMAL -> DECIMAL;
          case G_YEAR -> YEAR;
          case STRING -> null;
        };
    if (pattern != null && !pattern.matcher(label).matches()) {
      throw bad(form.name() + " takes " + kind(form.datatype()) + ", not '" + label + "'");
    }
    return new Term.Literal(mention(claim, old, label), label, form.datatype());
  }

  private static String kind(Datatype type) {
    return type == Datatype.G_YEAR ? "a year" : "a number";
  }

  private Term thing(Claim claim, Term old, String label) {
    Mention mention = mention(claim, old, label);
    if (label.startsWith(STUDY)) {
      return new Term.OfStudy(mention, study(label.substring(STUDY.length())));
    }
    Optional<LexiconEntry> known = words.lexicon().find(label);
    return new Term.Concept(
        mention, known.map(LexiconEntry::label).orElse(label), known.isPresent());
  }

  private Study study(String key) {
    List<Study> named =
        found.studies().stream()
            .filter(study -> study.key().equals(key) || study.localId().equals(key))
            .toList();
    if (named.isEmpty()) {
      throw bad("the article has no study '" + key + "'");
    }
    return named.get(0);
  }

  /** Where the sentence says the label, the quote first; else the words of the old term. */
  private Mention mention(Claim claim, Term old, String label) {
    SourceText text = found.document().text();
    Pattern said =
        Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])"
                + Pattern.quote(label).replace(" ", "\\E\\s+\\Q")
                + "(?![\\p{L}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (Span span : List.of(claim.place().quote().span(), claim.place().sentence().span())) {
      Matcher matcher = said.matcher(text.slice(span));
      if (matcher.find()) {
        int from = text.toUtf16(span.start());
        return Mention.of(text, text.span(from + matcher.start(), from + matcher.end()));
      }
    }
    return old.mention();
  }

  private ProblemException bad(String cause) {
    return new ProblemException(
        ErrorCode.BAD_REVIEW, place, cause, "Correct the entry's edit, or take its decision back.");
  }
}
