package org.claimtrace.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.source.Given;
import org.claimtrace.read.source.Inputs;
import org.claimtrace.read.source.Opening;
import org.claimtrace.read.source.PackedNames;

/** The hashes of the articles in a folder, packed ones too, by the names that graphs know. */
public final class SourceHashes {
  private final List<Path> files;
  private final Map<String, String> hashes = new HashMap<>();
  private final Set<String> looked = new HashSet<>();
  private boolean unpacked;

  private SourceHashes(List<Path> files) {
    this.files = files;
  }

  /**
   * The articles below a folder; nothing is read until it is asked for.
   *
   * @param folder the folder
   * @return their hashes
   * @throws ProblemException NOT_FOUND, NO_ARTICLES, UNREADABLE
   */
  public static SourceHashes below(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND, folder.toString(), "no such folder", "Check its name.");
    }
    return new SourceHashes(ArticleFiles.find(folder.toString()));
  }

  /**
   * The hash of an article's bytes.
   *
   * @param name as {@link org.claimtrace.model.article.Source} has it
   * @return SHA-256; of several of that name, the first file's in order
   * @throws ProblemException UNREADABLE, BAD_ARCHIVE
   */
  public Optional<String> find(String name) {
    String set = name.replaceFirst("#[0-9]+$", ""); // a record lies in the file of its set
    if (!hashes.containsKey(name) && looked.add(set)) {
      files.stream()
          .filter(file -> file.getFileName().toString().equals(set))
          .findFirst()
          .ifPresent(this::add);
    }
    if (!hashes.containsKey(name) && !unpacked) {
      unpacked = true;
      files.stream().filter(SourceHashes::isPacked).forEach(this::add);
    }
    return Optional.ofNullable(hashes.get(name));
  }

  private static boolean isPacked(Path file) {
    String own = file.getFileName().toString();
    return PackedNames.isArchive(own) || !PackedNames.unpacked(own).equals(own);
  }

  private void add(Path file) {
    String place = file.toString();
    String own = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file);
        Inputs inputs = Opening.open(place, own, in, Formats::packed)) {
      for (Optional<Given> next = inputs.next(); next.isPresent(); next = inputs.next()) {
        if (next.get() instanceof Given.Article article) {
          hashes.putIfAbsent(article.input().name(), article.input().sha256());
        }
      }
    } catch (IOException e) {
      throw new ProblemException(Articles.broken(place, e), e);
    }
  }
}
