package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.ArticleId;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.file.ReviewFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on reviewing: its entry is read, its road is walked, and prints what it shows. */
class ReviewDocsTest {
  private static final Path PAGE = Cli.BASE.resolve("docs/review.md");
  private static final Pattern SHOWN =
      Pattern.compile("```console\\n\\$ \\./claimtrace ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path dir;

  @Test
  void theEntryIsAsAFileHasIt() throws IOException {
    Files.writeString(dir.resolve("page.yaml"), "claims:\n" + block("yaml"));
    Entry entry = new ReviewFolder(dir).read(new ArticleId("page")).entries().get(0);
    assertThat(entry.decision()).isEqualTo(Decision.EDIT);
    assertThat(entry.wanted().object()).isEqualTo("anxiety score");
    assertThat(entry.signature().by()).isEqualTo("A. Quell");
  }

  @Test
  void theRoadLeadsWhereThePageSays() throws IOException {
    Files.writeString(dir.resolve("peptide.md"), block("markdown"));
    Matcher shown = SHOWN.matcher(Files.readString(PAGE));
    int walked = 0;
    while (shown.find()) {
      assertThat(run(shown.group(1))).as(shown.group(1)).isEqualTo(shown.group(2));
      if (walked++ == 0) {
        decide();
      }
    }
    assertThat(walked).isGreaterThanOrEqualTo(4);
  }

  private void decide() throws IOException {
    Path file = dir.resolve("decisions/peptide.yaml");
    String text = Files.readString(file);
    for (String word : List.of("accept", "edit\n  edit: {modality: hedged}", "reject")) {
      text = text.replaceFirst("decision: pending", "decision: " + word);
    }
    Files.writeString(file, text);
  }

  private String run(String command) {
    List<Object> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      boolean file = List.of("peptide.md", "decisions", "store").contains(word);
      words.add(file ? dir.resolve(word).toString() : word);
    }
    Cli run = Cli.run(words.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().replace(dir + "/", "");
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
