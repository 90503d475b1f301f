package org.claimtrace.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.query.catalogue.Catalogue;
import org.claimtrace.query.catalogue.CatalogueQuery;
import org.claimtrace.query.catalogue.Parameter;

/** The catalogue as text. */
final class CatalogueText {
  private CatalogueText() {}

  /** Names with summaries; parameters that must be given stand behind the name. */
  static String list(Catalogue catalogue) {
    List<CatalogueQuery> queries = catalogue.all();
    int widest = queries.stream().mapToInt(query -> head(query).length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (CatalogueQuery query : queries) {
      String head = head(query);
      lines.append(head).append(" ".repeat(widest - head.length() + 2));
      lines.append(query.summary()).append('\n');
    }
    return lines.toString();
  }

  private static String head(CatalogueQuery query) {
    StringBuilder head = new StringBuilder(query.name());
    for (Parameter parameter : query.parameters()) {
      if (parameter.byDefault().isEmpty()) {
        head.append(" -p ").append(parameter.name()).append("=…");
      }
    }
    return head.toString();
  }

  /** The file as it is: its header tells the parameters. */
  static String show(Path home, CatalogueQuery query) {
    Path inCatalogue = home.resolve("queries").resolve(query.name() + ".rq");
    try {
      return Files.readString(
          Files.isRegularFile(inCatalogue) ? inCatalogue : Path.of(query.place()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
