package org.claimtrace.cli.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.claimtrace.cli.session.Session;
import org.claimtrace.eval.input.Compared;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.Split;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that take gold apart, article by article. */
final class PartOptions {
  private static final String BY_ARTICLE = "by-article";

  @Option(
      names = "--split",
      paramLabel = "HOW",
      description = "by-article: figures for each part of the split.")
  private @Nullable String split;

  @Option(
      names = "--split-file",
      paramLabel = "FILE",
      description = "Which article is in which part (default: data/gold/split.tsv).")
  private @Nullable Path file;

  @Option(
      names = "--part",
      paramLabel = "NAME",
      description = "Only the articles of this part of the split, as tune.")
  private @Nullable String part;

  /** Refuses what makes no sense, before articles are read. */
  void check() {
    if (split != null && !split.equals(BY_ARTICLE)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--split " + split,
          "gold can be split by article only",
          "Write --split by-article.");
    }
    if (file != null && split == null && part == null) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--split-file",
          "nothing is to be split",
          "Add --split by-article, or --part and a part's name.");
    }
  }

  /** Whether figures of several parts are shown. */
  boolean apart() {
    return split != null && part == null;
  }

  /** Which of gold's articles count. */
  Predicate<GoldClaim> wanted(Session session) {
    if (part == null) {
      return claim -> true;
    }
    Split read = read(session);
    if (!read.parts().contains(part)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--part " + part,
          "the split has no such part",
          "It has " + String.join(", ", read.parts()) + ".");
    }
    return claim -> read.partOf(claim.article()).equals(part);
  }

  /** What is compared, part by part; one nameless part if nothing is to be told apart. */
  Map<String, Compared> of(Session session, Compared all) {
    Map<String, Compared> parts = new LinkedHashMap<>();
    if (!apart()) {
      parts.put("", all);
      return parts;
    }
    Split read = read(session);
    for (String name : read.parts()) {
      Compared some = all.only(article -> read.partOf(article).equals(name));
      if (!some.gold().isEmpty()) {
        parts.put(name, some);
      }
    }
    return parts;
  }

  private Split read(Session session) {
    return Split.read(
        file != null
            ? file
            : session.workshop().home().resolve("data").resolve("gold").resolve("split.tsv"));
  }
}
