package org.claimtrace.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
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
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/** A tiny article about a substance that does not exist, with an astral and a combining letter. */
public final class Zorvalin {
  /** The article's id. */
  public static final ArticleId ID = new ArticleId("zorvalin");

  /** What built its graph. */
  public static final BuildInfo BUILD = new BuildInfo("0.0.0", "ab".repeat(32));

  private static final String[] LINES = {
    "𝒵orvalin at a glance",
    "Zorvalin is an analogue of brontin.",
    "A 2011 trial compared zorvalin with medroxin in 84 adults [1].",
    "It may reduce cafe\u0301 jitters after \"two weeks\".",
    "The trial 🐭 did not improve sleep.",
    "Ask before you start.",
    "[1] Quell A. A trial of zorvalin. Ann Inv Med 2011.",
  };

  /** The source's bytes. */
  public static final byte[] BYTES =
      (String.join("\n", LINES) + "\n").getBytes(StandardCharsets.UTF_8);

  private static final SourceText TEXT = SourceText.of(String.join("\n", LINES) + "\n");

  /** The trial, identified by PMID and DOI. */
  public static final Study TRIAL =
      new Study(
          "2011-1",
          "2011",
          "2011 trial (medroxin)",
          List.of(
              new Study.Identity("pmid", "99000001", Basis.MARKER, "1"),
              new Study.Identity("doi", "10.5555/zorv.(1)<2>", Basis.CURATED, "quell2011")));

  private Zorvalin() {}

  /** The extraction of the article. */
  public static Extraction extraction() {
    Document document = document();
    return new Extraction(
        document, List.of(TRIAL), references(), claims(document), silents(document));
  }

  /** The extraction with a changed list of claims. */
  public static Extraction with(List<Claim> claims) {
    Extraction all = extraction();
    return new Extraction(all.document(), all.studies(), all.references(), claims, all.silents());
  }

  /** Its references: the article's own and a curator's for the same work. */
  public static List<Reference> references() {
    return List.of(
        new Reference(
            "1",
            List.of(),
            LINES[6],
            new Work(
                WorkIds.of(Optional.of("99000001"), Optional.of("10.5555/ZORV.(1)<2>")),
                List.of(Author.of("Quell")),
                Optional.of("A trial of zorvalin"),
                Venue.of(Optional.of("Annals of Invented Medicine")),
                OptionalInt.of(2011)),
            Optional.empty(),
            false),
        new Reference(
            "quell2011",
            List.of("2011"),
            "",
            new Work(
                WorkIds.of(Optional.empty(), Optional.of("10.5555/zorv.(1)<2>")),
                List.of(Author.of("Quell"), Author.of("Abel")),
                Optional.of("A trial of zorvalin, as its curator writes it"),
                Venue.NONE,
                OptionalInt.empty()),
            Optional.empty(),
            true));
  }

  private static Document document() {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < LINES.length; i++) {
      Span span = at(LINES[i], LINES[i]).span();
      BlockKind kind =
          i == 0 ? BlockKind.TITLE : i == 6 ? BlockKind.REFERENCE : BlockKind.PARAGRAPH;
      int section = i == 0 ? 0 : 1;
      blocks.add(new Block(i, kind, span, section));
      sentences.add(new Sentence(i, span, i, section));
    }
    return new Document(
        ID,
        new Source("zorvalin.md", "text/markdown", Sha256.of(BYTES)),
        Optional.of(LINES[0]),
        TEXT,
        List.of(new Section(0, LINES[0], 0, 0), new Section(1, "What it is", 1, 1)),
        blocks,
        sentences,
        List.of(new CitationMarker(at(LINES[2], "[1]").span(), List.of("1"))),
        List.of(references().get(0)));
  }

  private static List<Claim> claims(Document document) {
    Term zorvalin = concept(LINES[1], "Zorvalin", "zorvalin", true);
    Term trial = new Term.OfStudy(at(LINES[2], "A 2011 trial"), TRIAL);
    EvidenceLine same = new EvidenceLine(TRIAL, Basis.SAME_SENTENCE);
    Qualifier weeks =
        new Qualifier("duration", at(LINES[3], "two weeks"), "two weeks", Datatype.STRING);
    Tier clinical = new Tier("clinical");
    return List.of(
        claim(
            document,
            1,
            zorvalin,
            "analogueOf",
            "analogue",
            concept(LINES[1], "brontin", "brontin", true),
            new Claim.Stance(Polarity.AFFIRMED, Modality.ASSERTED, Role.DEFINITION),
            List.of(),
            grounds("background", "definition")),
        claim(
            document,
            2,
            trial,
            "compares",
            "compared",
            concept(LINES[2], "medroxin", "medroxin", false),
            new Claim.Stance(Polarity.AFFIRMED, Modality.REPORTED, Role.METHOD),
            List.of(),
            grounds("clinical", "population", same)),
        claim(
            document,
            2,
            trial,
            "sampleSize",
            "adults",
            new Term.Literal(at(LINES[2], "84 adults"), "84", Datatype.INTEGER),
            new Claim.Stance(Polarity.AFFIRMED, Modality.REPORTED, Role.METHOD),
            List.of(),
            grounds("clinical", "population", same)),
        claim(
            document,
            2,
            trial,
            "tier",
            "trial",
            new Term.OfTier(at(LINES[2], "trial"), clinical),
            new Claim.Stance(Polarity.AFFIRMED, Modality.ASSERTED, Role.METHOD),
            List.of(),
            grounds("clinical", "population", same)),
        claim(
            document,
            3,
            concept(LINES[3], "It", "zorvalin", true),
            "decreases",
            "reduce",
            concept(LINES[3], "cafe\u0301 jitters", "cafe\u0301 jitters", false),
            new Claim.Stance(Polarity.AFFIRMED, Modality.HEDGED, Role.FINDING),
            List.of(weeks),
            grounds(
                "clinical", "previous sentence", new EvidenceLine(TRIAL, Basis.PREVIOUS_SENTENCE))),
        claim(
            document,
            4,
            new Term.Local(at(LINES[4], "The trial"), "the trial"),
            "increases",
            "improve",
            concept(LINES[4], "sleep", "sleep", true),
            new Claim.Stance(Polarity.NEGATED, Modality.REPORTED, Role.FINDING),
            List.of(),
            new Claim.Grounds(Optional.empty(), "", List.of())));
  }

  private static List<Silent> silents(Document document) {
    return List.of(
        new Silent(document.sentences().get(0), Silent.Reason.NOT_RUNNING_TEXT),
        new Silent(document.sentences().get(5), Silent.Reason.ORGANISATIONAL),
        new Silent(document.sentences().get(6), Silent.Reason.NOT_RUNNING_TEXT));
  }

  private static Claim.Grounds grounds(String tier, String basis, EvidenceLine... lines) {
    return new Claim.Grounds(Optional.of(new Tier(tier)), basis, List.of(lines));
  }

  private static Claim claim(
      Document document,
      int sentence,
      Term subject,
      String predicate,
      String trigger,
      Term object,
      Claim.Stance stance,
      List<Qualifier> qualifiers,
      Claim.Grounds grounds) {
    Mention word = at(LINES[sentence], trigger);
    Span quote = word.span().cover(object.mention().span());
    return new Claim(
        new Claim.Place(ID, document.sentences().get(sentence), Mention.of(TEXT, quote), word, 0),
        new Claim.Statement(subject, predicate, object),
        stance,
        qualifiers,
        grounds,
        new Claim.Origin("rule/" + predicate, Band.HIGH, ReviewStatus.PENDING));
  }

  private static Term concept(String line, String words, String label, boolean linked) {
    return new Term.Concept(at(line, words), label, linked);
  }

  private static Mention at(String line, String words) {
    int from = TEXT.value().indexOf(words, TEXT.value().indexOf(line));
    return Mention.of(TEXT, TEXT.span(from, from + words.length()));
  }
}
