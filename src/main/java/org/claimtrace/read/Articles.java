package org.claimtrace.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Source;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.source.Broken;
import org.claimtrace.read.source.Opening;

/** Reads articles. The same bytes and name give the same document. */
public final class Articles {
  /** The word that means standard input. */
  public static final String STANDARD_INPUT = "-";

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
   * Opens a file: an article, a compressed one, an archive, a set of records.
   *
   * @param file the file; its name and beginning tell what it is
   * @param id the article's name; else what the article says, or the file's stem as a slug
   * @return its articles, unread
   * @throws ProblemException NOT_FOUND, UNREADABLE
   */
  public static ArticleStream open(Path file, Optional<ArticleId> id) {
    String place = file.toString();
    InputStream in = opened(file);
    try {
      String name = file.getFileName().toString();
      return new ArticleStream(place, Opening.open(place, name, in, Formats::packed), id);
    } catch (IOException e) {
      closeQuietly(in, e);
      throw new ProblemException(broken(place, e), e);
    }
  }

  /**
   * Opens a stream, whose beginning tells what it is.
   *
   * @param place what messages call it
   * @param in the bytes; closed by the result
   * @param id the article's name
   * @return its articles, unread
   * @throws ProblemException UNREADABLE
   */
  public static ArticleStream open(String place, InputStream in, Optional<ArticleId> id) {
    try {
      return new ArticleStream(
          place, Opening.open(place, Opening.UNNAMED, in, Formats::packed), id);
    } catch (IOException e) {
      throw new ProblemException(broken(place, e), e);
    }
  }

  /**
   * Reads a file that is one article.
   *
   * @param file the file; its name tells the format
   * @param id the article's name; else what the article says, or the file's stem as a slug
   * @return the document, with warnings
   * @throws ProblemException NOT_FOUND, UNREADABLE, BINARY_FILE, UNKNOWN_FORMAT, BAD_UTF8,
   *     EMPTY_ARTICLE; the problem of the first if it holds several
   */
  public static ReadResult read(Path file, Optional<ArticleId> id) {
    try (ArticleStream stream = open(file, id)) {
      ReadOutcome first = stream.next().orElseThrow();
      if (first instanceof ReadOutcome.Done done) {
        return done.result();
      }
      throw ((ReadOutcome.Failed) first).exception();
    }
  }

  /**
   * Reads bytes.
   *
   * @param name a file name, which tells the format
   * @param bytes the article
   * @param id the article's name; else the name's stem as a slug
   * @return the document, with warnings
   * @throws ProblemException BINARY_FILE, UNKNOWN_FORMAT, BAD_UTF8, EMPTY_ARTICLE
   */
  public static ReadResult read(String name, byte[] bytes, Optional<ArticleId> id) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return read(new Input(name, last, bytes), id);
  }

  static ReadResult read(Input input, Optional<ArticleId> id) {
    input.refuseBinary();
    Format format = Formats.of(input);
    Layout layout = format.read(input);
    if (layout.pieces().isEmpty()) {
      throw new ProblemException(
          ErrorCode.EMPTY_ARTICLE,
          input.place(),
          "the article holds no text",
          "Give a file with at least one sentence.");
    }
    Source source = new Source(input.name(), format.mediaType(), input.sha256());
    return new Assembly(layout, input.place())
        .assemble(
            id.or(() -> layout.id().map(ArticleId::new)).orElseGet(() -> ofName(input)), source);
  }

  private static ArticleId ofName(Input input) {
    if (Opening.isUnnamed(input.name())) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          input.place(),
          "the article has no name, neither a file's nor one of its own",
          "Give it one with --id NAME.");
    }
    // a record that names itself by nothing has its number in the set
    String name = input.name().replaceFirst("(\\.[^.#]*)#([0-9]+)$", "-$2$1");
    return ArticleId.ofFileName(name.replace('/', '-'));
  }

  static Problem broken(String place, IOException e) {
    boolean packed = Formats.isPacked(place);
    return new Problem(
        packed ? ErrorCode.BAD_ARCHIVE : ErrorCode.UNREADABLE,
        place,
        (packed ? "the packed file is damaged: " : "the file cannot be read: ") + Broken.why(e),
        packed ? "Fetch it again." : "Check the file and its permissions.");
  }

  private static InputStream opened(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a folder, not a file");
      }
      return Files.newInputStream(file);
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

  private static void closeQuietly(InputStream in, IOException because) {
    try {
      in.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
