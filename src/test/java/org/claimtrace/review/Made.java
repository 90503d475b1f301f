package org.claimtrace.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/** Made-up articles with made-up claims: what an extractor would have found, rules apart. */
public final class Made {
  /** The article's id. */
  public static final ArticleId ID = new ArticleId("glenvar");

  /** A study that the article tells of. */
  public static final Study TRIAL =
      new Study(
          "2011-1",
          "2011",
          "2011 trial",
          List.of(new Study.Identity("pmid", "99000001", Basis.MARKER, "1")));

  /** The words that edits may use. */
  public static final Terminology WORDS =
      new Terminology(
          forms(
              new PredicateForm("decreases", false, ObjectForm.CONCEPT, Datatype.STRING),
              new PredicateForm("increases", false, ObjectForm.CONCEPT, Datatype.STRING),
              new PredicateForm("associatedWith", false, ObjectForm.CONCEPT, Datatype.STRING),
              new PredicateForm("compares", true, ObjectForm.CONCEPT, Datatype.STRING),
              new PredicateForm("sampleSize", true, ObjectForm.LITERAL, Datatype.INTEGER),
              new PredicateForm("year", true, ObjectForm.LITERAL, Datatype.G_YEAR),
              new PredicateForm("tier", true, ObjectForm.TIER, Datatype.STRING)),
          Set.of("clinical", "preclinical", "mechanism"),
          Lexicon.of(
              List.of(
                  new LexiconEntry(
                      "anxiety",
                      List.of("anxiety", "nervousness"),
                      Set.of("Condition"),
                      List.of()))));

  private Made() {}

  /**
   * What is found in a sentence.
   *
   * @param sentence its index
   * @param subject words of the sentence
   * @param predicate a predicate
   * @param object words of the sentence
   */
  public record Said(
      int sentence,
      String subject,
      String predicate,
      String object,
      Polarity polarity,
      Modality modality,
      Optional<String> tier,
      boolean wide) {
    /** Affirmed and asserted, the quote from subject to object. */
    public static Said of(int sentence, String subject, String predicate, String object) {
      return new Said(
          sentence,
          subject,
          predicate,
          object,
          Polarity.AFFIRMED,
          Modality.ASSERTED,
          Optional.of("clinical"),
          false);
    }

    public Said with(Polarity other) {
      return new Said(sentence, subject, predicate, object, other, modality, tier, wide);
    }

    public Said with(Modality other) {
      return new Said(sentence, subject, predicate, object, polarity, other, tier, wide);
    }

    public Said withTier(String other) {
      return new Said(
          sentence,
          subject,
          predicate,
          object,
          polarity,
          modality,
          Optional.ofNullable(other),
          wide);
    }

    /** The quote is the whole sentence. */
    public Said quotingAll() {
      return new Said(sentence, subject, predicate, object, polarity, modality, tier, true);
    }
  }

  /** An article of these sentences, and the claims in it; other sentences are silent. */
  public static Extraction article(List<String> sentences, List<Said> said) {
    Document document = document(sentences);
    List<Claim> claims = said.stream().map(s -> claim(document, s)).toList();
    Set<Integer> claimed = said.stream().map(Said::sentence).collect(Collectors.toSet());
    List<Silent> silents =
        document.sentences().stream()
            .filter(s -> !claimed.contains(s.index()))
            .map(s -> new Silent(s, Silent.Reason.NO_TRIGGER))
            .toList();
    return new Extraction(document, List.of(TRIAL), List.of(), claims, silents);
  }

  private static Document document(List<String> sentences) {
    SourceText text = SourceText.of(String.join("\n", sentences) + "\n");
    List<Sentence> all = new ArrayList<>();
    int from = 0;
    for (String sentence : sentences) {
      Span span = text.span(from, from + sentence.length());
      all.add(new Sentence(all.size(), span, 0, 0));
      from += sentence.length() + 1;
    }
    Span whole = new Span(0, text.length() - 1);
    String hash = Sha256.of(text.value().getBytes(StandardCharsets.UTF_8));
    return new Document(
        ID,
        new Source("glenvar.txt", "text/plain", hash),
        Optional.empty(),
        text,
        List.of(new Section(0, "", 0, 0)),
        List.of(new Block(0, BlockKind.PARAGRAPH, whole, 0)),
        all,
        List.of(),
        List.of());
  }

  private static Claim claim(Document document, Said said) {
    Sentence sentence = document.sentences().get(said.sentence());
    boolean study = said.subject().contains("trial");
    Mention subject = at(document, sentence, said.subject());
    Mention object = at(document, sentence, said.object());
    Span quote = said.wide() ? sentence.span() : subject.span().cover(object.span());
    return new Claim(
        new Claim.Place(
            ID,
            sentence,
            Mention.of(document.text(), quote),
            Mention.of(document.text(), quote),
            0),
        new Claim.Statement(
            study
                ? new Term.OfStudy(subject, TRIAL)
                : new Term.Concept(subject, said.subject(), false),
            said.predicate(),
            said.predicate().equals("sampleSize")
                ? new Term.Literal(object, said.object(), Datatype.INTEGER)
                : new Term.Concept(object, said.object(), false)),
        new Claim.Stance(said.polarity(), said.modality(), Role.FINDING),
        List.of(),
        new Claim.Grounds(
            said.tier().map(Tier::new),
            said.tier().isPresent() ? "section heading" : "",
            study ? List.of(new EvidenceLine(TRIAL, Basis.SAME_SENTENCE)) : List.of()),
        new Claim.Origin("rule/made-up", Band.UNMEASURED, ReviewStatus.PENDING));
  }

  private static Mention at(Document document, Sentence sentence, String words) {
    int start = document.text().toUtf16(sentence.span().start());
    int from = document.text().value().indexOf(words, start);
    return Mention.of(document.text(), document.text().span(from, from + words.length()));
  }

  private static Map<String, PredicateForm> forms(PredicateForm... forms) {
    Map<String, PredicateForm> byName = new TreeMap<>();
    for (PredicateForm form : forms) {
      byName.put(form.name(), form);
    }
    return byName;
  }
}
