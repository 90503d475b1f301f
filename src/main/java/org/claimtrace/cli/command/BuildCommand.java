package org.claimtrace.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.cli.source.ArticleInput;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.BuiltArticles;
import org.claimtrace.cli.source.ClaimsOption;
import org.claimtrace.cli.source.ProposerOptions;
import org.claimtrace.cli.source.ReviewOption;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.write.ClaimJson;
import org.claimtrace.rdf.write.Formats;
import org.claimtrace.store.article.ArticleWriter;
import org.claimtrace.store.article.BuiltArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: articles in, RDF or claim records out. */
@Command(
    name = "build",
    description = "Turns articles into RDF or claim records.",
    footer = {
      "",
      "Examples:",
      "  claimtrace build article.md --out article.nq",
      "  claimtrace build articles/ --format trig --text full",
      "  claimtrace build article.md --claims claims.jsonl --out article.nq",
      "  claimtrace build article.md --proposer openai --model qwen3:8b \\",
      "    --base-url http://localhost:11434/v1 --out article.nq",
      "  claimtrace build article.md --review decisions/ --only accepted",
      "  curl -s https://example.org/a.md | claimtrace build - --id a --format jsonl",
    })
public final class BuildCommand implements Callable<Integer> {
  private static final String JSONL = "jsonl";
  private final Session session;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description =
          "nq (canonical N-Quads, the default), trig, ttl (one article), jsonl (claim records),"
              + " rdf11-nq, jsonld (both without RDF 1.2's triple terms).")
  private String format = "nq";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write here, whole or not at all (default: standard output).")
  private @Nullable Path out;

  @Option(names = "--id", paramLabel = "NAME", description = "The article's id.")
  private @Nullable String id;

  @Mixin private ClaimsOption claims = new ClaimsOption();

  @Mixin private ProposerOptions proposer = new ProposerOptions();

  @Mixin private ReviewOption review = new ReviewOption();

  @Option(
      names = "--text",
      paramLabel = "HOW-MUCH",
      defaultValue = "quotes",
      description = "How much of the text the RDF carries: none, quotes (the default), full.")
  private TextPolicy text = TextPolicy.QUOTES;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile.Body body = body();
    review.open(session);
    claims.open(session, articles);
    proposer.open(session, claims);
    // records that no article took are found out before anything is put in place
    OutputFile.write(
        out,
        session.terminal(),
        stream -> {
          body.write(stream);
          claims.close(session);
        });
    proposer.close();
    return ErrorCode.Exit.FINE;
  }

  private OutputFile.Body body() {
    if (format.equals(JSONL)) {
      return this::claimRecords;
    }
    Formats rdf = rdfFormat();
    return stream -> rdf(rdf, stream);
  }

  private BuiltArticles extractions() throws IOException {
    List<ArticleInput> inputs = ArticleNames.inputs(articles, id);
    for (ArticleInput input : inputs) {
      refuseOverwriting(input);
    }
    return new BuiltArticles(session, inputs);
  }

  /** The article may be the only copy; a slip of the finger must not put its graph in its place. */
  private void refuseOverwriting(ArticleInput input) throws IOException {
    boolean both = out != null && input.file() != null && Files.isRegularFile(out);
    if (both && Files.isSameFile(Objects.requireNonNull(out), input.file())) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--out " + out,
          "this is the article itself, which would be lost",
          "Name another file.");
    }
  }

  private void claimRecords(OutputStream stream) throws IOException {
    BuiltArticles extractions = extractions();
    while (extractions.hasNext()) {
      Workshop workshop = session.workshop();
      String lines = ClaimJson.lines(workshop.standing(extractions.next()), workshop.iris());
      stream.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void rdf(Formats rdf, OutputStream stream) throws IOException {
    Workshop workshop = session.workshop();
    Iterator<BuiltArticle> graphs =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(extractions(), 0), false)
            .map(workshop::graph)
            .iterator();
    new ArticleWriter(rdf, text, Prefixes.read(workshop.home()), workshop.iris())
        .write(rdf == Formats.TTL ? alone(graphs) : graphs, stream);
  }

  private static Iterator<BuiltArticle> alone(Iterator<BuiltArticle> graphs) {
    List<BuiltArticle> first = new ArrayList<>();
    graphs.forEachRemaining(first::add);
    if (first.size() > 1) {
      throw new ProblemException(
          ErrorCode.FORMAT_CANNOT_HOLD,
          "--format ttl",
          "Turtle holds one graph, and there are " + first.size() + " articles",
          "Use --format trig or nq, or name one article.");
    }
    return first.iterator();
  }

  private Formats rdfFormat() {
    return Arrays.stream(Formats.values())
        .filter(known -> known.label().equals(format.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.BAD_USAGE,
                    "--format " + format,
                    "there is no such format",
                    "Articles can be written as "
                        + Stream.concat(
                                Arrays.stream(Formats.values()).map(Formats::label),
                                Stream.of(JSONL))
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
