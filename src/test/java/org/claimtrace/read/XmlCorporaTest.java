package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All of the real XML is read, and no reference loses its PMID. */
@Tag("slow")
class XmlCorporaTest {
  @Test
  void everyJournalArticleIsReadAndNoPmidIsLost() {
    Path corpus = Shared.folder().resolve("corpus");
    int[] counts = new int[2];
    int articles = 0;
    for (String archive : List.of("ei/jats-ccby-dev.tar.gz", "scale/jats-ccby-scale.tar.gz")) {
      articles +=
          each(
              corpus.resolve(archive),
              document -> {
                List<String> stated = PmidsOfXml.of(corpus.resolve(archive), document.source());
                List<String> carried =
                    document.references().stream()
                        .map(Reference::pmid)
                        .flatMap(Optional::stream)
                        .toList();
                counts[0] += stated.size();
                counts[1] += (int) stated.stream().filter(carried::contains).count();
              });
    }
    System.out.printf("PMIDs in reference lists: %d, carried: %d%n", counts[0], counts[1]);

    assertThat(articles).isEqualTo(800);
    assertThat(counts[0]).isGreaterThan(20_000);
    assertThat(counts[1]).isEqualTo(counts[0]);
  }

  @Test
  void everyOtherFileIsRead() {
    Path corpus = Shared.folder().resolve("corpus");

    assertThat(each(corpus.resolve("elife/elife-jats-with-digests-16.tar.gz"), d -> {}))
        .isEqualTo(16);
    assertThat(each(corpus.resolve("scale/medquad-nih-638.tar.gz"), d -> {})).isEqualTo(638);
    assertThat(each(corpus.resolve("pubmed/nlm-pubmedsample-2019.xml.gz"), this::isRecord))
        .isEqualTo(176);
    assertThat(each(corpus.resolve("pubmed/nlm-medsamp2014.xml.gz"), this::isRecord))
        .isEqualTo(161);
  }

  private void isRecord(Document document) {
    assertThat(document.id().value()).isEqualTo("pmid-" + pmid(document));
    assertThat(document.publication().work().venue().journal()).isPresent();
    assertThat(document.publication().types()).isNotEmpty();
  }

  private static String pmid(Document document) {
    return document.publication().work().ids().pmid().orElseThrow();
  }

  /** Reads all of an archive or set; counts, and fails on the first that cannot be read. */
  private static int each(Path file, Consumer<Document> check) {
    List<String> failures = new ArrayList<>();
    int read = 0;
    try (ArticleStream stream = Articles.open(file, Optional.empty())) {
      for (Optional<ReadOutcome> next = stream.next(); next.isPresent(); next = stream.next()) {
        if (next.get() instanceof ReadOutcome.Failed failed) {
          failures.add(failed.exception().problem().line());
        } else if (next.get() instanceof ReadOutcome.Done done
            && !done.result().document().source().name().endsWith(".txt")) {
          check.accept(done.result().document());
          read++;
        }
      }
    }
    assertThat(failures).isEmpty();
    return read;
  }
}
