package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.query.output.DisplayWidth;
import org.claimtrace.query.output.PlainText;

/** Text for a terminal: a heading for each article, and what follows it. */
abstract class TextOutput implements ReferenceOutput {
  private final OutputStream out;
  private final int width;
  private boolean begun;

  TextOutput(OutputStream out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public void write(ArticleReferences article) throws IOException {
    String title = article.document().title().map(words -> ": " + words).orElse("");
    String heading = PlainText.of(article.document().id().value() + title);
    String gap = begun ? "\n" : "";
    begun = true;
    String text = gap + DisplayWidth.shorten(heading, width) + "\n\n" + body(article);
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  int width() {
    return width;
  }

  /** What follows the heading, with its line ends. */
  abstract String body(ArticleReferences article);
}
