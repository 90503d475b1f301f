package org.claimtrace.rdf.file;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** Which RDF syntax a file's name tells of. */
final class FileLang {
  private FileLang() {}

  static Optional<Lang> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "ttl" -> Optional.of(Lang.TURTLE);
      case "nt" -> Optional.of(Lang.NTRIPLES);
      case "nq" -> Optional.of(Lang.NQUADS);
      case "trig" -> Optional.of(Lang.TRIG);
      case "rdf", "owl" -> Optional.of(Lang.RDFXML);
      case "jsonld" -> Optional.of(Lang.JSONLD);
      default -> Optional.empty();
    };
  }
}
