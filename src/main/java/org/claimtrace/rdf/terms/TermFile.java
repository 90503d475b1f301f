package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * A file of terms.
 *
 * @param name the file's name, without its folder
 * @param version what the file says of its version; empty if nothing
 * @param licence what the file says of its licence; empty if nothing
 * @param terms the terms, in the file's order
 */
record TermFile(String name, String version, String licence, List<SourceTerm> terms) {
  TermFile {
    terms = List.copyOf(terms);
  }

  /**
   * Reads a file by its ending, {@code .gz} or not.
   *
   * @param file OBO, RDF, or a table
   * @param tables what is known of columns and prefixes
   * @return its terms
   * @throws ProblemException {@link ErrorCode#BAD_TERMS}, {@code BAD_RDF}, {@code BAD_UTF8}, {@code
   *     NOT_FOUND}, {@code UNREADABLE}, {@code UNKNOWN_FORMAT}
   */
  static TermFile read(Path file, ImportTables tables) {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".obo")) {
      return OboTerms.read(file);
    }
    if (RdfFiles.isRdf(name)) {
      return OntologyTerms.read(file, tables);
    }
    if (name.endsWith(".tsv") || name.endsWith(".csv") || name.endsWith(".txt")) {
      return TableTerms.read(file, name.endsWith(".csv") ? ',' : '\t', tables);
    }
    throw new ProblemException(
        ErrorCode.UNKNOWN_FORMAT,
        file.toString(),
        "the file's ending names no form of terms",
        "Use .obo, .owl, .rdf, .ttl, .nt, .jsonld, .tsv or .csv, each with or without .gz.");
  }

  /** The last part of a file's path. */
  static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
