package org.claimtrace.query.catalogue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.SafeQuery;

/** Reads one {@code .rq} file. */
final class QueryFile {
  private QueryFile() {}

  /**
   * Reads a file.
   *
   * @param name what the query is called
   * @param file where it is
   * @param prefixes to try the defaults of parameters with
   * @return the query
   * @throws ProblemException NOT_FOUND, UNREADABLE, BAD_UTF8, BAD_QUERY_HEADER, BAD_QUERY,
   *     UPDATE_REFUSED or REMOTE_REFUSED
   */
  static CatalogueQuery read(String name, Path file, PrefixTable prefixes) {
    String text = text(file);
    Header header = HeaderReader.read(file.toString(), text, prefixes);
    SafeQuery query = SafeQuery.parse(file.toString(), text);
    refuseIdleParameters(file, header, text);
    return new CatalogueQuery(
        name,
        file.toString(),
        header.summary(),
        header.description(),
        header.parameters(),
        header.tags(),
        header.expect(),
        new SafeQuery(name, query.query()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw problem(ErrorCode.NOT_FOUND, file, "there is no such file", "Check its name.", e);
    } catch (CharacterCodingException e) {
      throw problem(ErrorCode.BAD_UTF8, file, "the file is no UTF-8", "Save it as UTF-8.", e);
    } catch (IOException e) {
      throw problem(
          ErrorCode.UNREADABLE,
          file,
          "the file cannot be read",
          "Check what it is and its rights.",
          e);
    }
  }

  /** A parameter that the query does not use would be taken, checked, and do nothing. */
  private static void refuseIdleParameters(Path file, Header header, String text) {
    Set<String> used = SafeQuery.variables(text);
    header.parameters().stream()
        .filter(parameter -> !used.contains(parameter.variable()))
        .map(Parameter::name)
        .findFirst()
        .ifPresent(
            name -> {
              throw new ProblemException(
                  ErrorCode.BAD_QUERY_HEADER,
                  file + ":" + HeaderYaml.lineOf(text, name).orElse(1),
                  "the query does not use its parameter " + name,
                  "Write it in the query as ?_" + name + ", or take it out of the header.");
            });
  }

  private static ProblemException problem(
      ErrorCode code, Path file, String cause, String remedy, IOException origin) {
    return new ProblemException(new Problem(code, file.toString(), cause, remedy), origin);
  }
}
