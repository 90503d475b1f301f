package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;

/** What a record's subject and object are, and whether its predicate takes them. */
final class ThingCheck {
  private static final String STUDY = "study:";

  private final ProposalCheck check;
  private final Document document;
  private final Passages passages;
  private final StudyBook studies;
  private final LabelCheck labels;

  ThingCheck(ProposalCheck check, Document document, Passages passages, StudyBook studies) {
    this.check = check;
    this.document = document;
    this.passages = passages;
    this.studies = studies;
    this.labels = new LabelCheck(check.knowledge().lexicon(), document);
  }

  /** A study is the subject of what is told of studies; a limitation may be the evidence's too. */
  Term subject(Proposal proposal, PredicateForm form, Sentence sentence, Mention quote) {
    Term term = thing(proposal, "subject", proposal.subject(), sentence, quote);
    boolean study = term instanceof Term.OfStudy;
    if (study != form.ofStudy() && !form.name().equals("limitation")) {
      throw Refusals.refuse(
          proposal.place(),
          form.name()
              + (form.ofStudy() ? " is told of a study" : " is not told of a study")
              + ", not of '"
              + term.label()
              + "'",
          "Correct the subject (study:KEY names a study) or the predicate.");
    }
    return term;
  }

  Term object(Proposal proposal, PredicateForm form, Sentence sentence, Mention quote) {
    if (form.object() == ObjectForm.CONCEPT) {
      return thing(proposal, "object", proposal.object(), sentence, quote);
    }
    Mention mention = mention(proposal, "object", proposal.object(), sentence, quote);
    ProposedThing given = proposal.object();
    Term term =
        form.object() == ObjectForm.TIER
            ? new Term.OfTier(mention, tier(proposal, given.label().orElse(mention.text())))
            : ValueCheck.of(proposal, mention, given, form);
    check.sameIri(proposal, given.iri(), term, document.id());
    refuseLinked(proposal, given);
    return term;
  }

  Tier tier(Proposal proposal, String name) {
    Knowledge knowledge = check.knowledge();
    if (!knowledge.tiers().contains(name)) {
      throw Refusals.refuse(
          proposal.place(),
          "there is no tier '" + name + "'",
          "Take one of " + String.join(", ", knowledge.tiers().stream().sorted().toList()) + ".");
    }
    return new Tier(name);
  }

  private Mention mention(
      Proposal proposal, String what, ProposedThing thing, Sentence sentence, Mention quote) {
    return thing.words().equals(ProposedWords.NONE)
        ? quote
        : passages.anywhere(proposal, what, thing.words(), sentence, quote.span());
  }

  private Term thing(
      Proposal proposal, String what, ProposedThing given, Sentence sentence, Mention quote) {
    Mention mention = mention(proposal, what, given, sentence, quote);
    String label = given.label().orElse(mention.text().replaceAll("\\s+", " "));
    if (label.startsWith(STUDY)) {
      Study study = studies.named(proposal, label.substring(STUDY.length()));
      Term term = new Term.OfStudy(mention, study);
      check.sameIri(proposal, given.iri(), term, document.id());
      refuseLinked(proposal, given);
      return term;
    }
    labels.require(proposal, what, label);
    List<Term> meant = new ArrayList<>(List.of(labels.concept(proposal, mention, label, given)));
    if (given.linked().isEmpty()) {
      meant.add(new Term.Local(mention, label));
    }
    if (given.iri().isPresent()) {
      for (Term term : meant) {
        if (given.iri().equals(check.iris().apply(term, document.id()))) {
          return term;
        }
      }
      check.sameIri(proposal, given.iri(), meant.get(0), document.id());
    }
    return meant.get(0);
  }

  private static void refuseLinked(Proposal proposal, ProposedThing given) {
    if (given.linked().isPresent()) {
      throw Refusals.refuse(
          proposal.place(),
          "only a concept is linked or not, no study, tier or value",
          "Leave 'linked' out.");
    }
  }
}
