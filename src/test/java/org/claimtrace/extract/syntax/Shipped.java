package org.claimtrace.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** The models that lie in the project. */
public final class Shipped {
  private static final Path MODELS =
      Path.of(System.getProperty("claimtrace.basedir", "."), "data", "models");

  private Shipped() {}

  /** The bytes of a model file. */
  public static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(MODELS.resolve(name));
  }

  /** The shipped tagger. */
  public static Tagger tagger() {
    try (InputStream in = Files.newInputStream(MODELS.resolve("pos.bin"))) {
      return Tagger.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped parser. */
  public static DependencyParser parser() {
    try (InputStream in = Files.newInputStream(MODELS.resolve("dep.bin"))) {
      return DependencyParser.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An own text of so many sentences. */
  static List<List<Word>> sentences(int count) {
    List<List<Word>> own =
        List.of(
            Words.of("The extract lowered blood sugar in 40 rats, but it did not reduce weight."),
            Words.of("If you take blood thinners, ask your doctor before you use this herb."),
            Words.of("Patients who received zinc had fewer colds (p<0.05) than the others."));
    return java.util.stream.IntStream.range(0, count).mapToObj(i -> own.get(i % 3)).toList();
  }

  /**
   * How many times longer one work takes than another: the least processor time of many runs in
   * turn, so that other programs on the machine and the compiler's warming up do not count.
   */
  static double ratio(Runnable longer, Runnable shorter) {
    long most = Long.MAX_VALUE;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      most = Math.min(most, time(longer));
      least = Math.min(least, time(shorter));
    }
    return (double) most / least;
  }

  private static long time(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return threads.getCurrentThreadCpuTime() - start;
  }
}
