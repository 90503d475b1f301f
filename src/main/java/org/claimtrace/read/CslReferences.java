package org.claimtrace.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Reference;

/**
 * Curators' references, {@code data/references/*.json}: CSL-JSON 1.0.2, each entry with {@code
 * custom.article} (the article's id) and {@code custom.study} (the key of the study that it answers
 * to, or several).
 */
public final class CslReferences {
  private CslReferences() {}

  /**
   * The references that a curator gives for one article.
   *
   * @param home the folder that holds {@code data}
   * @param article the article's id
   * @return references in order of files and entries; empty if there are none
   * @throws ProblemException as {@link #read(Path)}
   */
  public static List<Reference> read(Path home, ArticleId article) {
    return read(home).getOrDefault(article.value(), List.of());
  }

  /**
   * All curators' references of a home.
   *
   * @param home the folder that holds {@code data}
   * @return by article id; empty if there is no such folder
   * @throws ProblemException BROKEN_DATA_FILE for what is no JSON, BAD_REFERENCES with file and
   *     entry for what is no reference, UNREADABLE
   */
  public static Map<String, List<Reference>> read(Path home) {
    Path folder = home.resolve("data").resolve("references");
    Map<String, List<Reference>> byArticle = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = "data/references/" + file.getFileName();
      JsonNode root = parse(file, name);
      if (!root.isArray()) {
        throw CslEntry.bad(name, "the file is no list of entries", "Begin it with '['.");
      }
      int number = 0;
      for (JsonNode item : root) {
        CslEntry entry = new CslEntry(name + ", entry " + ++number, item);
        byArticle.computeIfAbsent(entry.article(), id -> new ArrayList<>()).add(entry.reference());
      }
    }
    byArticle.forEach((article, references) -> refuseTwins(article, references));
    return byArticle;
  }

  /** Two works under one key would share one IRI. */
  private static void refuseTwins(String article, List<Reference> references) {
    long keys = references.stream().map(Reference::key).distinct().count();
    if (keys < references.size()) {
      throw CslEntry.bad(
          "data/references, article " + article,
          "two entries have the same id",
          "Give each entry of an article an id of its own.");
    }
  }

  private static JsonNode parse(Path file, String name) {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw problem(
          ErrorCode.BROKEN_DATA_FILE,
          name + ":" + line,
          "no JSON: " + broken.getOriginalMessage(),
          "Mend the line and try again.",
          broken);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".json"))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (IOException e) {
      throw unreadable("data/references", e);
    }
  }

  private static ProblemException unreadable(String place, IOException origin) {
    return problem(ErrorCode.UNREADABLE, place, "it cannot be read", "Look at its rights.", origin);
  }

  private static ProblemException problem(
      ErrorCode code, String place, String cause, String remedy, IOException origin) {
    return new ProblemException(new Problem(code, place, cause, remedy), origin);
  }
}
