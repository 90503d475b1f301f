package org.claimtrace.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.terms.ImportOptions;
import org.claimtrace.rdf.terms.LeftOut;
import org.claimtrace.rdf.terms.TermImport;
import org.claimtrace.rdf.terms.TermTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexicon import}: labels of other people's vocabularies. */
@Command(
    name = "import",
    description = {
      "Makes a table of names from OBO, OWL, SKOS, MeSH tables, or CSV and TSV with a header: labels,",
      "exact synonyms, identifiers, kinds. No definitions. The table works when it lies in data/lexicon.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace lexicon import doid.obo --out data/lexicon/doid.tsv",
      "  claimtrace lexicon import own-terms.csv --type Compound --out data/lexicon/own.tsv",
      "  claimtrace lexicon import terms.owl.gz --type Effect --report left-out.tsv > terms.tsv",
    })
public final class LexiconImportCommand implements Callable<Integer> {
  private static final int SHOWN = 5;
  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          ".obo, .owl, .rdf, .ttl, .nt, .jsonld, .tsv, .csv, each also with .gz. Of two terms with"
              + " one identifier the first is taken.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "KIND",
      description =
          "What kind of thing all terms are, as Compound or Condition (default: by the roots that"
              + " data/import/roots.tsv names).")
  private @Nullable String type;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the table goes (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a table of all that was left out, and of ambiguous labels.")
  private @Nullable Path report;

  @Option(
      names = "--longest",
      paramLabel = "N",
      description = "Leave out labels of more than N characters (default: 100).")
  private int longest = 100;

  @Option(
      names = "--lower-case",
      description = "Write labels that only begin with a capital small, as drug names are.")
  private boolean lowerCase;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "Under which licence the labels are used, where the file does not say it.")
  private String licence = "";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public LexiconImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ImportOptions options = new ImportOptions(kind(), longest, lowerCase, licence);
    TermTable table = TermImport.of(files, session.workshop().home(), options);
    byte[] bytes = table.bytes();
    if (report != null) {
      byte[] rows = rows(table).getBytes(StandardCharsets.UTF_8);
      OutputFile.write(report, session.terminal(), stream -> stream.write(rows));
    }
    OutputFile.write(out, session.terminal(), stream -> stream.write(bytes));
    session.note(table.summary());
    ambiguous(table);
    return ErrorCode.Exit.FINE;
  }

  private Optional<String> kind() {
    SortedSet<String> known = session.workshop().kinds();
    if (type != null && !known.contains(type)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--type " + type,
          "there is no such kind",
          "Take one of " + String.join(", ", known) + ".");
    }
    return Optional.ofNullable(type);
  }

  private void ambiguous(TermTable table) {
    List<LeftOut> several =
        table.leftOut().stream().filter(it -> it.reason() == LeftOut.Reason.AMBIGUOUS).toList();
    if (!several.isEmpty()) {
      session.note(
          several.size()
              + " labels name several terms and are linked to none: "
              + several.stream()
                  .limit(SHOWN)
                  .map(it -> "'" + it.label() + "' (" + it.term() + ")")
                  .collect(Collectors.joining(", "))
              + (several.size() > SHOWN ? " … (all with --report FILE)" : ""));
    }
  }

  private static String rows(TermTable table) {
    StringBuilder rows = new StringBuilder("reason\tlabel\tterm\tplace\n");
    for (LeftOut it : table.leftOut()) {
      String reason = it.reason().name().toLowerCase(Locale.ROOT);
      for (String cell : List.of(reason, it.label(), it.term(), it.place())) {
        rows.append(cell.replaceAll("\\p{Cntrl}+", " ")).append('\t');
      }
      rows.setCharAt(rows.length() - 1, '\n');
    }
    return rows.toString();
  }
}
