package org.claimtrace.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** Finds article files below folders and by glob patterns. */
final class ArticleFiles {
  private ArticleFiles() {}

  static List<Path> find(String argument) {
    if (argument.isEmpty()) {
      // Path.of("") is the current folder; an empty word is most often a variable that is not set.
      throw notFound("''");
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return below(path, argument, file -> true);
      }
      if (Files.exists(path)) {
        return List.of(path);
      }
    } catch (InvalidPathException notEvenAPath) {
      if (!isGlob(argument)) {
        throw notFound(argument);
      }
    }
    if (!isGlob(argument)) {
      throw notFound(argument);
    }
    return matching(argument);
  }

  static ProblemException notFound(String place) {
    return new ProblemException(
        ErrorCode.NOT_FOUND, place, "no such file or folder", "Check the name.");
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Walks only the folder before the first wildcard. */
  private static List<Path> matching(String argument) {
    int wild = 0;
    while ("*?[{\\".indexOf(argument.charAt(wild)) < 0) {
      wild++;
    }
    String folder = argument.substring(0, argument.lastIndexOf('/', wild) + 1);
    Path base = Path.of(folder.isEmpty() ? "." : folder);
    if (!Files.isDirectory(base)) {
      throw notFound(argument);
    }
    PathMatcher matcher;
    try {
      matcher = base.getFileSystem().getPathMatcher("glob:" + argument.substring(folder.length()));
    } catch (PatternSyntaxException broken) {
      throw notFound(argument);
    }
    List<Path> found = below(base, argument, file -> matcher.matches(base.relativize(file)));
    // a pattern without a folder answers with names without one
    return folder.isEmpty() ? found.stream().map(base::relativize).toList() : found;
  }

  private static List<Path> below(Path folder, String argument, Predicate<Path> wanted) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, wanted, found));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              e.getMessage() == null ? argument : e.getMessage(),
              "a folder cannot be read",
              "Check its permissions."),
          e);
    }
    if (found.isEmpty()) {
      throw new ProblemException(
          ErrorCode.NO_ARTICLES,
          argument,
          "no article found there",
          "Articles are files ending in " + Formats.extensions() + ".");
    }
    found.sort(Comparator.comparing(Path::toString));
    return List.copyOf(found);
  }

  /** Skips what is hidden, and links that lead back up. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<Path> wanted;
    private final List<Path> found;

    Visitor(Path root, Predicate<Path> wanted, List<Path> found) {
      this.root = root;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean regular = attributes.isRegularFile() && !isHidden(file);
      if (regular && Formats.packed(file.getFileName().toString()) && wanted.test(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
