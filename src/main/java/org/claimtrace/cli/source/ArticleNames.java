package org.claimtrace.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.Articles;
import org.jspecify.annotations.Nullable;

/** From the words of a command line to articles. */
public final class ArticleNames {
  private ArticleNames() {}

  /**
   * The articles that words name.
   *
   * @param names files, folders, globs, or {@code -}
   * @param id what {@code --id} says; null for nothing
   * @return the articles in order of the words, then of their names
   * @throws ProblemException NOT_FOUND, NO_ARTICLES, BAD_USAGE for an id that cannot be meant,
   *     BAD_ARTICLE_ID
   */
  public static List<ArticleInput> inputs(List<String> names, @Nullable String id) {
    Optional<ArticleId> named = Optional.ofNullable(id).map(ArticleId::new);
    List<ArticleInput> inputs = new ArrayList<>();
    for (String name : names) {
      if (name.equals(Articles.STANDARD_INPUT)) {
        inputs.add(new ArticleInput(name, null, named));
      } else {
        for (Path file : Articles.find(name)) {
          inputs.add(new ArticleInput(file.toString(), file, named));
        }
      }
    }
    if (named.isPresent() && inputs.size() > 1) {
      throw ArticleInput.idForSeveral();
    }
    return inputs;
  }

  /**
   * The articles of the home folder, which may lie inside the jar.
   *
   * @param session whose home
   * @return those of {@code data/articles}, in order of their names
   * @throws ProblemException NO_ARTICLES
   */
  public static List<ArticleInput> ofHome(Session session) {
    Path folder = session.workshop().home().resolve("data").resolve("articles");
    if (!Files.isDirectory(folder)) {
      throw none(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<ArticleInput> inputs =
          files
              .filter(file -> Files.isRegularFile(file) && !isHidden(file))
              .sorted((a, b) -> a.toString().compareTo(b.toString()))
              .map(file -> new ArticleInput(file.toString(), file, Optional.empty()))
              .toList();
      if (inputs.isEmpty()) {
        throw none(folder);
      }
      return inputs;
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE, folder.toString(), "it cannot be read", "Check its rights."),
          e);
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static ProblemException none(Path folder) {
    return new ProblemException(
        ErrorCode.NO_ARTICLES, folder.toString(), "no article found there", "Name an article.");
  }
}
