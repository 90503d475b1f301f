package org.claimtrace.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.article.Source;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;

/** Reads articles. The same bytes and name give the same document. */
public final class Articles {
  /** The name under which standard input is read, as plain text. */
  public static final String STANDARD_INPUT = "-";

  /** Far above any article, far below any heap. */
  private static final long LONGEST = 256L << 20;

  private Articles() {}

  /**
   * The article files that an argument means.
   *
   * @param argument a file, a folder (all files of known formats in it, at any depth), or a glob
   *     pattern as {@code articles/*.md}
   * @return the files, sorted by name; a file that is named outright is not checked further
   * @throws ProblemException NOT_FOUND, NO_ARTICLES, UNREADABLE
   */
  public static List<Path> find(String argument) {
    return ArticleFiles.find(argument);
  }

  /**
   * Reads a file.
   *
   * @param file the file; its name tells the format
   * @param id the article's name; else the file's stem as a slug
   * @return the document, with warnings
   * @throws ProblemException NOT_FOUND, UNREADABLE, BINARY_FILE, UNKNOWN_FORMAT, BAD_UTF8,
   *     EMPTY_ARTICLE
   */
  public static ReadResult read(Path file, Optional<ArticleId> id) {
    Path name = file.getFileName();
    return read(file.toString(), name == null ? "" : name.toString(), bytesOf(file), id);
  }

  /**
   * Reads bytes.
   *
   * @param name a file name, which tells the format, or {@link #STANDARD_INPUT}
   * @param bytes the article
   * @param id the article's name; else the name's stem as a slug
   * @return the document, with warnings
   * @throws ProblemException BINARY_FILE, UNKNOWN_FORMAT, BAD_UTF8, EMPTY_ARTICLE
   */
  public static ReadResult read(String name, byte[] bytes, Optional<ArticleId> id) {
    String place = name.equals(STANDARD_INPUT) ? "standard input" : name;
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return read(place, last.equals(STANDARD_INPUT) ? "stdin.txt" : last, bytes, id);
  }

  private static ReadResult read(String place, String name, byte[] bytes, Optional<ArticleId> id) {
    Input input = new Input(place, name, bytes);
    input.refuseBinary();
    Format format = Formats.of(input);
    Layout layout = format.read(input);
    if (layout.pieces().isEmpty()) {
      throw new ProblemException(
          ErrorCode.EMPTY_ARTICLE,
          place,
          "the article holds no text",
          "Give a file with at least one sentence.");
    }
    Source source = new Source(name, format.mediaType(), Sha256.of(bytes));
    return new Assembly(layout, place)
        .assemble(
            id.or(() -> layout.id().map(ArticleId::new))
                .orElseGet(() -> ArticleId.ofFileName(name)),
            source);
  }

  private static byte[] bytesOf(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LONGEST) {
        throw new ProblemException(
            ErrorCode.UNREADABLE,
            file.toString(),
            "the file is larger than 256 MiB",
            "Cut it into articles.");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw ArticleFiles.notFound(file.toString());
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              Files.isDirectory(file) ? "it is a folder, not a file" : "the file cannot be read",
              "Check the file and its permissions."),
          e);
    }
  }
}
