package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.Claim.Origin;
import org.claimtrace.model.claim.Claim.Place;
import org.claimtrace.model.claim.Claim.Stance;
import org.claimtrace.model.claim.Claim.Statement;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Tier;
import org.jspecify.annotations.Nullable;

/** Holds records against one article, and makes claims of those that hold. */
final class ArticleCheck {
  private final ProposalCheck check;
  private final Extraction found;
  private final Passages passages;
  private final StudyBook studies;
  private final ThingCheck things;

  ArticleCheck(ProposalCheck check, Extraction found) {
    this.check = check;
    this.found = found;
    this.passages = new Passages(found.document());
    this.studies = new StudyBook(check, found);
    this.things = new ThingCheck(check, found.document(), passages, studies);
  }

  /** The article with other claims; every sentence is in a claim or silent. */
  Extraction with(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(
        Comparator.comparingInt((Claim claim) -> claim.place().sentence().index())
            .thenComparing(claim -> claim.place().quote().span()));
    Set<Integer> claimed = new HashSet<>();
    claims.forEach(claim -> claimed.add(claim.place().sentence().index()));
    Map<Integer, Silent> before = new HashMap<>();
    found.silents().forEach(silent -> before.put(silent.sentence().index(), silent));
    List<Silent> silents = new ArrayList<>();
    for (Sentence sentence : found.document().sentences()) {
      if (!claimed.contains(sentence.index())) {
        silents.add(
            before.getOrDefault(
                sentence.index(), new Silent(sentence, Silent.Reason.NOT_PROPOSED)));
      }
    }
    return new Extraction(found.document(), studies.all(), found.references(), ordered, silents);
  }

  /** The claim of a record that holds. */
  Claim claim(Proposal proposal) {
    Document document = found.document();
    Sentence sentence = passages.sentence(proposal);
    Mention quote = passages.quote(proposal, sentence);
    Mention trigger =
        proposal.trigger().equals(ProposedWords.NONE)
            ? quote
            : passages.within(proposal, "trigger", proposal.trigger(), sentence, quote.span());
    PredicateForm form = form(proposal);
    Statement statement =
        new Statement(
            things.subject(proposal, form, sentence, quote),
            form.name(),
            things.object(proposal, form, sentence, quote));
    if (statement.subject().key().equals(statement.object().key())) {
      throw Refusals.refuse(
          proposal.place(),
          "subject and object are the same: " + statement.subject().label(),
          "Correct one of the two.");
    }
    List<Qualifier> qualifiers = new ArrayList<>();
    for (ProposedQualifier narrowing : proposal.qualifiers()) {
      qualifiers.add(qualifier(proposal, narrowing, sentence, quote));
    }
    Claim claim =
        new Claim(
            new Place(document.id(), sentence, quote, trigger, proposal.occurrence()),
            statement,
            stance(proposal),
            qualifiers,
            grounds(proposal, sentence),
            origin(proposal));
    sameId(proposal, claim);
    return claim;
  }

  private static void sameId(Proposal proposal, Claim claim) {
    if (proposal.id().isPresent() && !proposal.id().get().equals(claim.id())) {
      throw Refusals.refuse(
          proposal.place(),
          "the id is not that of its fields, which is " + claim.id(),
          "Correct it or leave it out.");
    }
  }

  private PredicateForm form(Proposal proposal) {
    @Nullable PredicateForm form = check.knowledge().predicates().get(proposal.predicate());
    if (form == null) {
      throw Refusals.refuse(
          proposal.place(),
          "the ontology has no predicate '" + proposal.predicate() + "'",
          "Take one of its list; leave the claim out if none fits.");
    }
    return form;
  }

  private Qualifier qualifier(
      Proposal proposal, ProposedQualifier narrowing, Sentence sentence, Mention quote) {
    Mention mention =
        passages.within(proposal, "qualifier", narrowing.words(), sentence, quote.span());
    String key = KnownWords.name(proposal.place(), "qualifier's key", narrowing.key());
    return new Qualifier(key, mention, mention.text().replaceAll("\\s+", " "), Datatype.STRING);
  }

  private static Stance stance(Proposal proposal) {
    String place = proposal.place();
    return new Stance(
        KnownWords.of(place, "polarity", proposal.stance().polarity(), Polarity.class),
        KnownWords.of(place, "modality", proposal.stance().modality(), Modality.class),
        KnownWords.of(place, "role", proposal.stance().role(), Role.class));
  }

  private Grounds grounds(Proposal proposal, Sentence sentence) {
    Optional<Tier> tier = proposal.tier().map(name -> things.tier(proposal, name));
    String basis = proposal.tierBasis().orElse("");
    if (tier.isPresent() == basis.isBlank()) {
      throw Refusals.refuse(
          proposal.place(),
          tier.isPresent() ? "the record does not say how its tier is known" : "there is no tier",
          "Give tier and tierBasis, or none of them.");
    }
    List<EvidenceLine> evidence = studies.evidence(proposal, sentence);
    return new Grounds(tier, KnownWords.line(proposal.place(), "tierBasis", basis), evidence);
  }

  /** Only a curator's own file says that a claim was reviewed; what a record says is not taken. */
  private static Origin origin(Proposal proposal) {
    String place = proposal.place();
    ProposedOrigin origin = proposal.origin();
    origin.review().ifPresent(word -> KnownWords.of(place, "review", word, ReviewStatus.class));
    return new Origin(
        KnownWords.extractor(place, origin.extractor()),
        KnownWords.of(place, "band", origin.band().orElse("unmeasured"), Band.class),
        ReviewStatus.PENDING);
  }
}
