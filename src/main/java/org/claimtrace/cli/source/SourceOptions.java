package org.claimtrace.cli.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.rdf.Iris;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.Stores;
import org.claimtrace.store.article.ArticleShelf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The one rule for where claims are read from. */
public final class SourceOptions {
  @Option(names = "--store", paramLabel = "DIR", description = "Read from this store.")
  private @Nullable Path store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Read from this SPARQL endpoint, as http://127.0.0.1:3030/claimtrace.")
  private @Nullable String endpoint;

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      description =
          "Read this article (file, folder, glob, or - with --id), built in memory; may be repeated."
              + " Without any source: data/articles.")
  private List<String> articles = new ArrayList<>();

  @Option(names = "--id", paramLabel = "NAME", description = "The article's id.")
  private @Nullable String id;

  @Mixin private ClaimsOption claims = new ClaimsOption();

  /**
   * Opens the source.
   *
   * @param session for the knowledge files and messages
   * @param more articles that stand on the command line without {@code --article}
   * @return the open source
   * @throws ProblemException BAD_USAGE for several sources, or what is wrong with the one
   */
  public Source open(Session session, List<String> more) {
    List<String> named = named(more);
    refuseSeveral(named);
    Iris iris = session.workshop().iris();
    if (store != null) {
      return new Source(Stores.tdb2(store, false), iris);
    }
    if (endpoint != null) {
      return new Source(Stores.remote(endpoint), iris);
    }
    return new Source(inMemory(session, extractions(session, more)), iris);
  }

  /**
   * Reads the articles themselves, for what needs more than a graph.
   *
   * @param session for the knowledge files and messages
   * @param more articles that stand on the command line without {@code --article}
   * @return what was found in each
   * @throws ProblemException what is wrong with an article
   */
  public List<Extraction> extractions(Session session, List<String> more) {
    List<String> named = named(more);
    claims.open(session, named);
    List<Extraction> found = extractions(session, named, id);
    claims.close(session);
    return found;
  }

  /**
   * Reads articles; those of the home folder if none is named.
   *
   * @param session for the knowledge files and messages
   * @param named files, folders, globs, {@code -}
   * @param id what {@code --id} says; null for nothing
   * @return what was found in each
   * @throws ProblemException what is wrong with an article
   */
  public static List<Extraction> extractions(
      Session session, List<String> named, @Nullable String id) {
    List<Extraction> all = new ArrayList<>();
    articles(session, named, id).forEachRemaining(all::add);
    return all;
  }

  /**
   * Reads articles one after another; those of the home folder if none is named.
   *
   * @param session for the knowledge files and messages
   * @param named files, folders, globs, {@code -}
   * @param id what {@code --id} says; null for nothing
   * @return what is found in each, when it is asked for
   * @throws ProblemException what is wrong with the command line
   */
  public static BuiltArticles articles(Session session, List<String> named, @Nullable String id) {
    return new BuiltArticles(session, inputs(session, named, id));
  }

  /**
   * Puts articles and what they share into memory.
   *
   * @param session for the knowledge files
   * @param extractions the articles
   * @return a store in memory
   */
  public static GraphStore inMemory(Session session, List<Extraction> extractions) {
    GraphStore memory = Stores.memory();
    new ArticleShelf(memory, session.workshop().iris())
        .fill(
            extractions.stream().map(session.workshop()::graph).toList(),
            session.workshop().shared());
    return memory;
  }

  /**
   * Whether a store or endpoint is named.
   *
   * @return false if the articles themselves are read
   */
  public boolean isStored() {
    return store != null || endpoint != null;
  }

  private static List<ArticleInput> inputs(
      Session session, List<String> named, @Nullable String id) {
    if (!named.isEmpty()) {
      return ArticleNames.inputs(named, id);
    }
    List<ArticleInput> inputs = ArticleNames.ofHome(session);
    session.note(
        "No --store, --endpoint or article named: reading the "
            + inputs.size()
            + (inputs.size() == 1 ? " article" : " articles")
            + " of data/articles.");
    return inputs;
  }

  private List<String> named(List<String> more) {
    List<String> named = new ArrayList<>(articles);
    named.addAll(more);
    return named;
  }

  private void refuseSeveral(List<String> named) {
    long given =
        List.of(store != null, endpoint != null, !named.isEmpty()).stream()
            .filter(there -> there)
            .count();
    if (given > 1) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          Objects.requireNonNullElse(store == null ? endpoint : store.toString(), ""),
          "claims can be read from one source only: --store, --endpoint, or articles",
          "Leave all but one out.");
    }
    if (claims.isGiven() && isStored()) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--claims",
          "claim records are held against an article, not against a store",
          "Name the article with --article.");
    }
  }
}
