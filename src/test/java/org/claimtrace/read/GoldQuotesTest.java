package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;

/** Every quote that people marked in real articles lies inside one sentence. */
class GoldQuotesTest {
  @Test
  void everyQuoteOfThePlainTextArticleIsInsideOneSentence() throws IOException {
    Path shared = Shared.folder();
    Document document = read(shared.resolve("articles/selank.txt"));

    assertThat(misses(document, quotes(shared, "selank"))).isEmpty();
  }

  @Test
  void nearlyEveryQuoteOfTheMarkdownArticlesIsInsideOneSentence() throws IOException {
    Path shared = Shared.folder();
    List<Path> files = Articles.find(shared.resolve("gold/articles") + "/*.md");
    int all = 0;
    List<String> misses = new ArrayList<>();
    for (Path file : files) {
      Document document = read(file);
      List<String> quotes = quotes(shared, document.id().value());
      all += quotes.size();
      misses.addAll(misses(document, quotes));
    }

    assertThat(all).isGreaterThan(500);
    assertThat(misses.size() * 100.0 / all).as("percent of %s: %s", all, misses).isLessThan(1);
  }

  private static Document read(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    return Articles.read(file, Optional.of(new org.claimtrace.model.ArticleId(stem))).document();
  }

  private static List<String> quotes(Path shared, String article) throws IOException {
    List<String> quotes = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared.resolve("gold"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          String[] cells = line.split("\t", -1);
          if (cells[0].equals(article)) {
            quotes.add(cells[1].replaceFirst("#\\d+$", ""));
          }
        }
      }
    }
    return quotes;
  }

  private static List<String> misses(Document document, List<String> quotes) {
    assertThat(quotes).isNotEmpty();
    List<String> sentences = document.sentences().stream().map(document::textOf).toList();
    return quotes.stream()
        .filter(quote -> sentences.stream().noneMatch(sentence -> sentence.contains(quote)))
        .map(quote -> document.id() + ": " + quote)
        .toList();
  }
}
