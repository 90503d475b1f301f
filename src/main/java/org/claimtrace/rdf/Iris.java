package org.claimtrace.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;

/**
 * The IRIs of everything that claimtrace names. Parts that come from data are percent-encoded as
 * UTF-8 (RFC 3986, section 2), so that any key, DOI or name is safe in them.
 *
 * @param base what every IRI begins with; ends in {@code /} or {@code #}
 */
public record Iris(String base) {
  /** Where the data of the house lives. */
  public static final String DEFAULT_BASE = "https://w3id.org/claimtrace/id/";

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+[/#]");

  /** Refuses a base that is no beginning of an IRI. */
  public Iris {
    if (!FORM.matcher(base).matches()) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "base '" + base + "'",
          "an IRI base is absolute and ends in '/' or '#'",
          "Give one like " + DEFAULT_BASE + ".");
    }
  }

  /**
   * IRIs under {@link #DEFAULT_BASE}.
   *
   * @return the default
   */
  public static Iris standard() {
    return new Iris(DEFAULT_BASE);
  }

  /**
   * The base that an article's IRI was made with.
   *
   * @param article an IRI as {@link #article} makes it
   * @return the IRIs of the same base, empty if it has another form
   */
  public static Optional<Iris> ofArticle(Node article) {
    int at = article.isURI() ? article.getURI().lastIndexOf("article/") : -1;
    return at > 0 && FORM.matcher(article.getURI().substring(0, at)).matches()
        ? Optional.of(new Iris(article.getURI().substring(0, at)))
        : Optional.empty();
  }

  /**
   * An article, and its named graph.
   *
   * @param id the article
   * @return {@code article/ID}
   */
  public Node article(ArticleId id) {
    return node("article/" + id);
  }

  /**
   * A section.
   *
   * @param id the article
   * @param index the section's place
   * @return {@code article/ID/section/INDEX}
   */
  public Node section(ArticleId id, int index) {
    return node("article/" + id + "/section/" + index);
  }

  /**
   * A passage or mention, in the form of RFC 5147.
   *
   * @param id the article
   * @param span its place, in code points
   * @return {@code article/ID#char=START,END}
   */
  public Node passage(ArticleId id, Span span) {
    return node("article/" + id + "#char=" + span.start() + "," + span.end());
  }

  /**
   * A passage's selector.
   *
   * @param id the article
   * @param span its place, in code points
   * @return {@code article/ID/selector/START-END}
   */
  public Node selector(ArticleId id, Span span) {
    return node("article/" + id + "/selector/" + span.start() + "-" + span.end());
  }

  /**
   * An article's study.
   *
   * @param id the article
   * @param localId the study's name in it
   * @return {@code article/ID/study/LOCAL}
   */
  public Node study(ArticleId id, String localId) {
    return node("article/" + id + "/study/" + Percent.encode(localId));
  }

  /**
   * A statement that an article's study is a published work.
   *
   * @param id the article
   * @param localId the study's name in it
   * @param number from 1
   * @return {@code article/ID/study/LOCAL/identification/NUMBER}
   */
  public Node identification(ArticleId id, String localId, int number) {
    return node(
        "article/" + id + "/study/" + Percent.encode(localId) + "/identification/" + number);
  }

  /**
   * An entry of an article's references.
   *
   * @param id the article
   * @param key the article's name for it
   * @return {@code article/ID/reference/KEY}
   */
  public Node reference(ArticleId id, String key) {
    return node("article/" + id + "/reference/" + Percent.encode(key));
  }

  /**
   * A thing of one article only.
   *
   * @param id the article
   * @param slug the thing's name in it
   * @return {@code article/ID/thing/SLUG}
   */
  public Node thing(ArticleId id, String slug) {
    return node("article/" + id + "/thing/" + Percent.encode(slug));
  }

  /**
   * A concept.
   *
   * @param slug of its label
   * @return {@code concept/SLUG}
   */
  public Node concept(String slug) {
    return node("concept/" + Percent.encode(slug));
  }

  /**
   * A claim.
   *
   * @param claim the claim
   * @return {@code claim/HASH}
   */
  public Node claim(Claim claim) {
    return claim(claim.id());
  }

  /**
   * A claim.
   *
   * @param claimId 64 hexadecimal digits
   * @return {@code claim/HASH}
   */
  public Node claim(String claimId) {
    return node("claim/" + claimId);
  }

  /**
   * A claim's qualifier.
   *
   * @param claimId the claim
   * @param number from 1
   * @return {@code claim/HASH/qualifier/NUMBER}
   */
  public Node qualifier(String claimId, int number) {
    return node("claim/" + claimId + "/qualifier/" + number);
  }

  /**
   * A claim's evidence line.
   *
   * @param claimId the claim
   * @param number from 1
   * @return {@code claim/HASH/evidence/NUMBER}
   */
  public Node evidence(String claimId, int number) {
    return node("claim/" + claimId + "/evidence/" + number);
  }

  /**
   * A proposition.
   *
   * @param propositionId 64 hexadecimal digits
   * @return {@code proposition/HASH}
   */
  public Node proposition(String propositionId) {
    return node("proposition/" + propositionId);
  }

  /**
   * A published work, shared by all articles.
   *
   * @param scheme {@code pmid} or {@code doi}
   * @param value the identifier; a DOI is folded to lower case, as DOIs compare
   * @return {@code study/SCHEME-VALUE}
   */
  public Node work(String scheme, String value) {
    return node("study/" + Percent.encode(scheme) + "-" + Percent.encode(Percent.lower(value)));
  }

  /**
   * What finds claims.
   *
   * @param extractor as {@code rule/compare-with}
   * @return the base and the extractor, each part encoded
   */
  public Node extractor(String extractor) {
    return node(Percent.encodePath(extractor));
  }

  /**
   * A build.
   *
   * @param build version and knowledge
   * @return {@code build/VERSION-HASH16}
   */
  public Node build(BuildInfo build) {
    return node(
        "build/"
            + Percent.encode(build.toolVersion())
            + "-"
            + build.knowledgeSha256().substring(0, 16));
  }

  /**
   * A graph that belongs to no article.
   *
   * @param name {@code ontology}, {@code lexicon}, {@code mappings}, {@code references}, {@code
   *     derived}
   * @return {@code graph/NAME}
   */
  public Node graph(String name) {
    return node("graph/" + Percent.encode(name));
  }

  /**
   * A tier of evidence; it belongs to the vocabulary, so it has no base.
   *
   * @param tier which
   * @return its IRI in the scheme of tiers
   */
  public static Node tier(Tier tier) {
    return NodeFactory.createURI(Ct.TIER_NS + tier.name());
  }

  /**
   * A claim's subject or object.
   *
   * @param term what the claim speaks of
   * @param article in which it does
   * @return an IRI, or a literal for a value
   * @throws IllegalArgumentException if a value is none of its type
   */
  public Node term(Term term, ArticleId article) {
    return TermNode.of(term, article, this);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}
