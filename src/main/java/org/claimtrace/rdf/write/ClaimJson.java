package org.claimtrace.rdf.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.rdf.CamelCase;
import org.claimtrace.rdf.Iris;
import org.jspecify.annotations.Nullable;

/**
 * The claim record: one JSON object on one line for each claim, keys always in the same order, what
 * is not known {@code null}. Offsets are code points of the article's text. (RFC 8259; JSON Lines.)
 */
public final class ClaimJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ClaimJson() {}

  /**
   * All claims of an article.
   *
   * @param extraction what was found in it
   * @param iris names things
   * @return one line for each claim, each ended by {@code \n}, in the extraction's order
   */
  public static String lines(Extraction extraction, Iris iris) {
    StringBuilder lines = new StringBuilder();
    for (Claim claim : extraction.claims()) {
      lines.append(line(claim, extraction.document(), iris)).append('\n');
    }
    return lines.toString();
  }

  /**
   * One claim.
   *
   * @param claim the claim
   * @param document the article that makes it
   * @param iris names things
   * @return a JSON object without line ends
   */
  public static String line(Claim claim, Document document, Iris iris) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, claim, document, iris);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * The IRI that a record gives for a subject or object.
   *
   * @param term what the claim speaks of
   * @param article in which it does
   * @param iris names things
   * @return the IRI; empty for a value
   */
  public static Optional<String> iri(Term term, ArticleId article, Iris iris) {
    return Optional.of(iris.term(term, article)).filter(Node::isURI).map(Node::getURI);
  }

  private static void write(JsonGenerator json, Claim claim, Document document, Iris iris)
      throws IOException {
    Claim.Place place = claim.place();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("article", place.article().value());
    json.writeStringField("section", document.sections().get(place.sentence().section()).title());
    json.writeObjectFieldStart("sentence");
    json.writeNumberField("start", place.sentence().span().start());
    json.writeNumberField("end", place.sentence().span().end());
    json.writeStringField("text", document.textOf(place.sentence()));
    json.writeEndObject();
    mention(json, "quote", place.quote());
    term(json, "subject", claim.statement().subject(), place.article(), iris);
    json.writeStringField("predicate", claim.statement().predicate());
    mention(json, "trigger", place.trigger());
    term(json, "object", claim.statement().object(), place.article(), iris);
    qualifiers(json, claim.qualifiers());
    json.writeStringField("polarity", CamelCase.lower(claim.stance().polarity()));
    json.writeStringField("modality", CamelCase.lower(claim.stance().modality()));
    json.writeStringField("role", CamelCase.lower(claim.stance().role()));
    string(json, "tier", claim.grounds().tier().map(tier -> tier.name()).orElse(null));
    string(json, "tierBasis", claim.grounds().tierBasis());
    studies(json, claim.grounds().evidence(), place.article(), iris);
    json.writeStringField("extractor", claim.origin().extractor());
    json.writeStringField("band", CamelCase.lower(claim.origin().band()));
    json.writeStringField("review", CamelCase.lower(claim.origin().review()));
    json.writeNumberField("occurrence", place.occurrence());
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, String name, Mention mention) throws IOException {
    json.writeObjectFieldStart(name);
    words(json, mention);
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, Mention mention) throws IOException {
    json.writeStringField("text", mention.text());
    json.writeNumberField("start", mention.span().start());
    json.writeNumberField("end", mention.span().end());
  }

  private static void term(JsonGenerator json, String name, Term term, ArticleId article, Iris iris)
      throws IOException {
    json.writeObjectFieldStart(name);
    words(json, term.mention());
    json.writeStringField("label", term.label());
    string(json, "iri", iri(term, article, iris).orElse(null));
    if (term instanceof Term.Concept concept) {
      json.writeBooleanField("linked", concept.linked());
    }
    json.writeEndObject();
  }

  private static void qualifiers(JsonGenerator json, List<Qualifier> qualifiers)
      throws IOException {
    json.writeArrayFieldStart("qualifiers");
    for (Qualifier qualifier : qualifiers) {
      json.writeStartObject();
      json.writeStringField("key", qualifier.key());
      words(json, qualifier.mention());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void studies(
      JsonGenerator json, List<EvidenceLine> lines, ArticleId article, Iris iris)
      throws IOException {
    json.writeArrayFieldStart("studies");
    for (EvidenceLine line : lines) {
      for (@Nullable String pmid : pmids(line.study())) {
        json.writeStartObject();
        json.writeStringField("key", line.study().key());
        json.writeStringField("iri", iris.study(article, line.study().localId()).getURI());
        string(json, "pmid", pmid);
        json.writeStringField("basis", CamelCase.lower(line.basis()));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** The study's PMIDs; a single null if it has none, so that it still has its entry. */
  private static List<@Nullable String> pmids(Study study) {
    List<@Nullable String> pmids = new ArrayList<>();
    for (Study.Identity identity : study.identities()) {
      if (identity.scheme().equals("pmid") && !pmids.contains(identity.value())) {
        pmids.add(identity.value());
      }
    }
    if (pmids.isEmpty()) {
      pmids.add(null);
    }
    return pmids;
  }

  private static void string(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value == null || value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
