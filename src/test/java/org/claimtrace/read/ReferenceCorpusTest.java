package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.claimtrace.eval.reference.Field;
import org.claimtrace.eval.reference.ReferenceScores;
import org.claimtrace.eval.reference.Style;
import org.claimtrace.model.work.Work;
import org.claimtrace.read.reference.ReferenceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Works of real articles' markup, written out in three styles and read again. The rules were made
 * on the 100 articles and on the half of the 700 whose name has an even hash; the other half was
 * only counted.
 */
@Tag("slow")
class ReferenceCorpusTest {
  private static final Pattern DOI = Pattern.compile("doi:\\s?(\\S+?)\\.?(?:\\s|$)");
  private static final Path SCALE = Path.of("corpus", "scale", "jats-ccby-scale.tar.gz");

  @Test
  void readsTheHundred() throws IOException {
    holds("the 100", Path.of("corpus", "ei", "jats-ccby-dev.tar.gz"), name -> true);
  }

  @Test
  void readsTheHalfThatRulesWereMadeOn() throws IOException {
    holds("700, even", SCALE, name -> name.hashCode() % 2 == 0);
  }

  @Test
  void readsTheHalfThatWasHeldBack() throws IOException {
    holds("700, odd (held back)", SCALE, name -> name.hashCode() % 2 != 0);
  }

  private static void holds(String label, Path archive, Predicate<String> part) throws IOException {
    ReferenceScores scores =
        new ReferenceScores(text -> ReferenceText.read(text, List.of()).work());
    JatsWorks.of(Shared.folder().resolve(archive))
        .forEach(
            (name, works) -> {
              if (part.test(name)) {
                works.forEach(scores::add);
              }
            });
    System.out.println(label + "\n" + scores.table());

    for (Style style : Style.values()) {
      assertThat(scores.count(style, Field.YEAR).all()).isGreaterThan(1000);
      assertThat(scores.count(style, Field.YEAR).share()).as("year").isGreaterThanOrEqualTo(0.99);
      assertThat(scores.count(style, Field.FIRST_AUTHOR).share())
          .as("first author")
          .isGreaterThanOrEqualTo(0.97);
      assertThat(scores.count(style, Field.TITLE).share()).as("title").isGreaterThanOrEqualTo(0.9);
      assertThat(scores.count(style, Field.DOI).share()).as("doi").isEqualTo(1);
      assertThat(scores.count(style, Field.PMID).share()).as("pmid").isEqualTo(1);
    }
  }

  @Test
  void readsRealStrings() throws IOException {
    List<String> strings = strings();
    assertThat(strings).hasSize(8189);
    int parts = 0;
    int several = 0;
    for (String string : strings) {
      Work work = ReferenceText.read(string, List.of()).work();
      // the file's own form: one PMID with its label; the first DOI that is not in a title
      assertThat(work.ids().pmid()).as(string).isEqualTo(first("PMID: (\\d+)", string));
      // without those of titles in brackets; who states two different ones states neither
      String own = string.replaceAll("\\[[^\\]]*doi:[^\\]]*\\]", "");
      List<String> dois =
          DOI.matcher(own)
              .results()
              .map(doi -> doi.group(1).toLowerCase(Locale.ROOT))
              .distinct()
              .toList();
      several += dois.size() > 1 ? 1 : 0;
      assertThat(work.ids().doi())
          .as(string)
          .isEqualTo(dois.size() == 1 ? Optional.of(dois.get(0)) : Optional.empty());
      boolean whole =
          work.year().isPresent()
              && !work.authors().isEmpty()
              && work.title().isPresent()
              && work.venue().journal().isPresent();
      parts += whole ? 1 : 0;
    }
    System.out.println("whole: " + parts + " of " + strings.size());
    assertThat(parts).isGreaterThan(8000);
    assertThat(several).isLessThanOrEqualTo(1);
  }

  @Test
  void readsStringsInLinearTime() throws IOException {
    List<String> strings = strings();
    List<String> half = strings.subList(0, strings.size() / 2);
    time(strings);
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < 4 && ratio > 2.6; i++) {
      double once = Math.min(time(half), time(half));
      ratio = Math.min(ratio, Math.min(time(strings), time(strings)) / once);
    }
    System.out.println("time for twice as many: " + ratio);
    assertThat(ratio).isLessThan(2.6);
  }

  /** Entries are numbered, parted by blank lines, and wrapped, also behind hyphens. */
  private static List<String> strings() throws IOException {
    Path file = Shared.folder().resolve("corpus/citations/zheln-8189-citation-strings.txt.gz");
    try (GZIPInputStream gzip = new GZIPInputStream(Files.newInputStream(file))) {
      String text = new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
      List<String> strings = new ArrayList<>();
      for (String entry : text.split("\\R\\s*\\R", -1)) {
        String line = entry.replaceAll("-\\R", "-").replaceAll("/\\R", "/").replaceAll("\\R", " ");
        if (!line.isBlank()) {
          strings.add(line.strip().replaceFirst("^\\d+: ", ""));
        }
      }
      return strings;
    }
  }

  private static Optional<String> first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static double time(List<String> strings) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    strings.forEach(string -> ReferenceText.read(string, List.of()));
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
