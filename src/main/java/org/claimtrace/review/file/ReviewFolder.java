package org.claimtrace.review.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.Review;
import org.claimtrace.review.Standing;

/**
 * The folder of the curators' files, one for each article.
 *
 * @param folder need not be there
 */
public record ReviewFolder(Path folder) {
  /**
   * What an update did.
   *
   * @param file the article's file
   * @param added how many claims were new to it
   * @param standings how the entries stand that were there before
   * @param written whether a byte of the file has changed
   */
  public record Update(Path file, int added, List<Standing> standings, boolean written) {
    /** Copies the list. */
    public Update {
      standings = List.copyOf(standings);
    }
  }

  /**
   * Where an article's file is or will be.
   *
   * @param article the article
   * @return {@code ID.yaml} in the folder
   */
  public Path file(ArticleId article) {
    return folder.resolve(article.value() + ".yaml");
  }

  /**
   * Reads an article's file.
   *
   * @param article the article
   * @return what people said; nothing if there is no file
   * @throws ProblemException BROKEN_DATA_FILE, BAD_REVIEW, DUPLICATE_REVIEW, BAD_UTF8, UNREADABLE
   */
  public Review read(ArticleId article) {
    Path file = file(article);
    return bytes(file)
        .map(bytes -> parse(file, article, bytes).review())
        .orElseGet(() -> Review.none(article));
  }

  /**
   * Brings an article's file up to date, or makes it. A file that others change meanwhile is read
   * again, so that no edit of theirs is lost.
   *
   * @param found what is found in the article
   * @return what has changed
   * @throws ProblemException as {@link #read}, CANNOT_WRITE, REVIEW_CHANGED
   */
  public Update update(Extraction found) {
    ArticleId article = found.document().id();
    Path file = file(article);
    SafeFile safe = new SafeFile(file);
    for (int attempt = 0; attempt < SafeFile.ATTEMPTS; attempt++) {
      Optional<byte[]> bytes = bytes(file);
      ReviewText before = parse(file, article, bytes.orElse(new byte[0]));
      Updated after = ReviewUpdate.of(found, before);
      boolean same = bytes.isPresent() && after.text().equals(before.text());
      if (same || safe.replace(bytes, after.text().getBytes(StandardCharsets.UTF_8))) {
        return new Update(file, after.added(), after.standings(), !same);
      }
    }
    throw safe.changing();
  }

  private static ReviewText parse(Path file, ArticleId article, byte[] bytes) {
    return ReviewReader.read(file.toString(), article, decode(file, bytes));
  }

  /** The file's bytes; empty if it is not there. */
  static Optional<byte[]> bytes(Path file) {
    try {
      if (Files.exists(file) && Files.size(file) > ReviewText.LARGEST) {
        throw new ProblemException(
            ErrorCode.BAD_REVIEW,
            file.toString(),
            "the file is larger than " + (ReviewText.LARGEST >> 20) + " MiB",
            "Give the file that \"claimtrace review update\" has written.");
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              "the file cannot be read",
              "Check what it is, and its rights."),
          e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new ProblemException(
          ErrorCode.BAD_UTF8,
          file + ", byte " + in.position(),
          "a byte that is no UTF-8",
          "Save the file as UTF-8.");
    }
    return out.flip().toString();
  }
}
