package org.claimtrace.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimtrace.extract.Explainer;
import org.claimtrace.extract.Extractor;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.RuleExamples;
import org.claimtrace.extract.metadata.DesignTable;
import org.claimtrace.extract.propose.ProposalCheck;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.role.PartModelFile;
import org.claimtrace.extract.role.Parts;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.extract.syntax.Tagger;
import org.claimtrace.extract.syntax.TrainedGrammar;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.model.work.Publication;
import org.claimtrace.query.catalogue.Catalogue;
import org.claimtrace.rdf.BuildInfo;
import org.claimtrace.rdf.ClaimPredicate;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.TierTerm;
import org.claimtrace.rdf.Vocabulary;
import org.claimtrace.rdf.check.Shapes;
import org.claimtrace.rdf.lexicon.ImportedIds;
import org.claimtrace.rdf.lexicon.SkosLexicon;
import org.claimtrace.rdf.write.ClaimJson;
import org.claimtrace.read.CslReferences;
import org.claimtrace.review.Reviewed;
import org.claimtrace.review.Terminology;
import org.claimtrace.review.file.ReviewFolder;
import org.claimtrace.store.article.BuiltArticle;
import org.claimtrace.store.article.GraphCheck;
import org.claimtrace.store.article.SharedGraphs;

/** All that is known of a home, each part read when it is first needed. */
public final class Workshop {
  private final Path home;
  private final Iris iris = Iris.standard();
  private final Lazy<Vocabulary> vocabulary;
  private final Lazy<Knowledge> knowledge;
  private final Lazy<Grammar> grammar;
  private final Lazy<Parts> parts;
  private final Lazy<Extractor> extractor;
  private final Lazy<DesignTable> designs;
  private final Lazy<Map<String, List<Reference>>> references;
  private final Lazy<BuildInfo> build;
  private final Lazy<Catalogue> catalogue;
  private final Lazy<SharedGraphs> shared;
  private final Lazy<ImportedIds> ids;
  private UnaryOperator<Extraction> revision = UnaryOperator.identity();
  private Path reviews;
  private boolean onlyAccepted;

  /**
   * Opens a home; nothing is read yet.
   *
   * @param home the folder that holds ontology, data and queries
   */
  public Workshop(Path home) {
    this.home = home;
    this.vocabulary = new Lazy<>(() -> Vocabulary.read(home));
    this.knowledge = new Lazy<>(this::readKnowledge);
    this.grammar = new Lazy<>(this::readGrammar);
    this.parts = new Lazy<>(() -> model(models().resolve("part.bin"), PartModelFile::read));
    this.extractor = new Lazy<>(this::makeExtractor);
    this.designs = new Lazy<>(() -> DesignTable.read(home, tiers()));
    this.references = new Lazy<>(() -> CslReferences.read(home));
    this.reviews = home.resolve("data").resolve("review");
    this.build = new Lazy<>(() -> BuildInfo.of(Version.number(), home, reviews));
    this.catalogue = new Lazy<>(() -> Catalogue.of(home));
    this.shared = new Lazy<>(() -> SharedGraphs.read(home, vocabulary.get(), iris));
    this.ids = new Lazy<>(() -> ImportedIds.read(home));
  }

  /**
   * Where the knowledge files are.
   *
   * @return a folder, maybe inside the jar
   */
  public Path home() {
    return home;
  }

  /**
   * The names of things.
   *
   * @return IRIs of the house's base
   */
  public Iris iris() {
    return iris;
  }

  /**
   * The questions.
   *
   * @return the catalogue of {@code queries}
   */
  public Catalogue catalogue() {
    return catalogue.get();
  }

  /**
   * Ontology and lexicon as graphs.
   *
   * @return what stores hold beside articles
   */
  public SharedGraphs shared() {
    return shared.get();
  }

  /**
   * The kinds of concept that the ontology has.
   *
   * @return local names of its classes, sorted
   */
  public SortedSet<String> kinds() {
    return vocabulary.get().semanticTypes();
  }

  /**
   * What graphs are checked by.
   *
   * @return vocabulary and shapes
   */
  public GraphCheck check() {
    return new GraphCheck(vocabulary.get(), Shapes.read(home));
  }

  /**
   * Finds an article's claims.
   *
   * @param document the article
   * @return what was found, with the curators' references
   */
  public Extraction extract(Document document) {
    List<Reference> curated = references.get().getOrDefault(document.id().value(), List.of());
    return revision.apply(extractor.get().extract(document, curated));
  }

  /**
   * The references of an article, and which sentences lean on them.
   *
   * @param found what was found in the article
   * @return its references
   */
  public ArticleReferences references(Extraction found) {
    return ArticleReferences.of(
        found, sentence -> extractor.get().headingTier(found.document(), sentence));
  }

  /**
   * Lets others have a say in what was found, from here on.
   *
   * @param change from what was found in an article to what stands in its place
   */
  public void revise(UnaryOperator<Extraction> change) {
    revision = change;
  }

  /**
   * Where curators' decisions are, from here on.
   *
   * @param folder of their files; need not be there
   * @param only whether nothing but what they accepted is to be built
   */
  public void reviewBy(Path folder, boolean only) {
    reviews = folder;
    onlyAccepted = only;
  }

  /**
   * The curators' files.
   *
   * @return {@code data/review} of the home, unless another folder was named
   */
  public ReviewFolder reviews() {
    return new ReviewFolder(reviews);
  }

  /**
   * An article with its curators' decisions.
   *
   * @param found what was found in it
   * @return the claims that stand, each with its status
   * @throws ProblemException BAD_REVIEW and what else is wrong with the curators' file
   */
  public Reviewed reviewed(Extraction found) {
    Terminology words =
        new Terminology(
            knowledge.get().predicates(), knowledge.get().tiers(), knowledge.get().lexicon());
    return Reviewed.of(found, reviews().read(found.document().id()), words);
  }

  /**
   * What of an article is built.
   *
   * @param found what was found in it
   * @return the claims that stand; only the accepted ones if nothing else is wanted
   * @throws ProblemException as {@link #reviewed}
   */
  public Extraction standing(Extraction found) {
    Reviewed reviewed = reviewed(found);
    return onlyAccepted ? reviewed.onlyAccepted() : reviewed.extraction();
  }

  /**
   * What claims that were made elsewhere are held against.
   *
   * @return the checks
   */
  public ProposalCheck proposalCheck() {
    return new ProposalCheck(
        knowledge.get(), (term, article) -> ClaimJson.iri(term, article, iris));
  }

  /**
   * Makes an article's graph, of what its curators let stand.
   *
   * @param found what was found in it
   * @return the graph with its name
   */
  public BuiltArticle graph(Extraction found) {
    Extraction extraction = standing(found);
    Publication publication = extraction.document().publication();
    LibraryRecord record = new LibraryRecord(publication, designs.get().of(publication));
    BuiltArticle article = BuiltArticle.of(extraction, record, iris, build.get());
    ids.get().describe(article.graph(), extraction, knowledge.get().lexicon(), iris);
    return article;
  }

  /**
   * Lexicon, rules, cues.
   *
   * @return what the extractor knows
   */
  public Knowledge knowledge() {
    return knowledge.get();
  }

  /**
   * Tells why sentences yield what they yield.
   *
   * @return of the home's rules as they are: a rule that fails its own examples is explained too
   */
  public Explainer explainer() {
    return new Explainer(
        knowledge.get(), new Extractor(knowledge.get(), grammar.get(), parts.get()));
  }

  /**
   * Parts of speech and what hangs on what.
   *
   * @return the grammar of {@code data/models}
   */
  public Grammar grammar() {
    return grammar.get();
  }

  /**
   * What the sentences of an abstract are there for, where no heading tells.
   *
   * @return the model of {@code data/models}
   */
  public Parts parts() {
    return parts.get();
  }

  private Knowledge readKnowledge() {
    Vocabulary words = vocabulary.get();
    List<PredicateForm> forms = words.predicates().stream().map(Workshop::form).toList();
    return Knowledge.read(home, SkosLexicon.read(home), forms, tiers());
  }

  /**
   * The closed list of predicates.
   *
   * @return their names
   */
  public Set<String> predicateNames() {
    return vocabulary.get().predicates().stream()
        .map(ClaimPredicate::name)
        .collect(Collectors.toSet());
  }

  /**
   * The closed list of predicates as a language model is told it.
   *
   * @return a line for each: name, what it takes, what it means, an example
   */
  public List<String> predicateLines() {
    return vocabulary.get().predicates().stream()
        .map(
            p ->
                "- "
                    + p.name()
                    + (p.domain().equals("Study") ? " (of a study)" : "")
                    + ": "
                    + p.definition()
                    + " Example: "
                    + p.example())
        .toList();
  }

  private Set<String> tiers() {
    return vocabulary.get().tiers().stream().map(TierTerm::name).collect(Collectors.toSet());
  }

  /** Rules that differ from the ones that the program was tested with must keep their examples. */
  private Extractor makeExtractor() {
    Knowledge known = knowledge.get();
    Set<String> changed = ShippedKnowledge.changedRules(home);
    List<Rule> unproven =
        known.rules().stream()
            .filter(rule -> changed.contains(rule.place().replaceFirst(",.*", "")))
            .toList();
    if (!unproven.isEmpty()) {
      new RuleExamples(known, grammar.get()).require(unproven);
    }
    return new Extractor(known, grammar.get(), parts.get());
  }

  private static PredicateForm form(ClaimPredicate predicate) {
    return new PredicateForm(
        predicate.name(),
        predicate.domain().equals("Study"),
        PredicateForm.ObjectForm.valueOf(predicate.kind().name()),
        predicate.datatype().orElse(Datatype.STRING));
  }

  private Grammar readGrammar() {
    return new TrainedGrammar(
        model(models().resolve("pos.bin"), Tagger::load),
        model(models().resolve("dep.bin"), DependencyParser::load));
  }

  private Path models() {
    return home.resolve("data").resolve("models");
  }

  /** Reads a model from a stream. */
  private interface ModelReader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T model(Path file, ModelReader<T> reader) {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_KNOWLEDGE,
              file.toString(),
              "the model cannot be read",
              "Restore the file, or give another home with --home."),
          e);
    }
  }
}
