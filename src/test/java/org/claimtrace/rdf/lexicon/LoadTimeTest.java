package org.claimtrace.rdf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand imported labels cost a fresh start less than three seconds of computing. */
@Tag("slow")
class LoadTimeTest {
  @TempDir Path folder;

  @Test
  void aHundredThousandLabelsLoadInAFreshJvm() throws IOException, InterruptedException {
    StringBuilder rows = new StringBuilder(LabelTable.HEADER + "\n");
    for (int i = 0; i < 50_000; i++) {
      String name = "zorva" + Integer.toString(i * 7919 % 50_000, 26) + "lin";
      rows.append(name + " acetate\tCompound\tX:" + i + "\t" + name + " syndrome of naps\n");
    }
    Path table = Files.writeString(folder.resolve("table.tsv"), rows);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Load.class.getName(),
                table.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
    System.out.println("lexicon: " + said.strip());
    String[] figures = said.strip().split(" ", -1);
    assertThat(figures[0]).isEqualTo("100000");
    assertThat(Double.parseDouble(figures[2])).isLessThan(3);
  }

  /** What the child does: reads, and finds one name. */
  static final class Load {
    private Load() {}

    public static void main(String[] args) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Lexicon lexicon =
          Lexicon.of(List.of(), LabelTable.read(Path.of(args[0]), Set.of("Compound")).entries());
      boolean found = lexicon.longest(Words.of("zorva0lin acetate"), 0).isPresent();
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      System.out.println(lexicon.size() + " labels " + (end - start) / 1e9 + " s");
      System.exit(found ? 0 : 1);
    }
  }
}
