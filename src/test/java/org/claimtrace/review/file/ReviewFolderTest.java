package org.claimtrace.review.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Made;
import org.claimtrace.review.Made.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are replaced whole, and never over somebody else's edit. */
class ReviewFolderTest {
  private static final int MANY = 12;
  private static final List<String> TEXT =
      IntStream.range(0, MANY).mapToObj(i -> "Glenvar eases ache" + i + ".").toList();

  @TempDir Path dir;

  private static Extraction found(int... sentences) {
    return Made.article(
        TEXT,
        IntStream.of(sentences)
            .mapToObj(i -> Said.of(i, "Glenvar", "decreases", "ache" + i))
            .toList());
  }

  @Test
  void theFolderIsMadeAndAnUnchangedFileIsNotTouched() throws IOException {
    ReviewFolder folder = new ReviewFolder(dir.resolve("new/folder"));
    assertThat(folder.read(Made.ID).entries()).isEmpty();
    ReviewFolder.Update first = folder.update(found(0, 1));
    assertThat(first.written()).isTrue();
    assertThat(first.added()).isEqualTo(2);
    FileTime old = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(first.file(), old);
    assertThat(folder.update(found(0, 1)).written()).isFalse();
    assertThat(Files.getLastModifiedTime(first.file())).isEqualTo(old);
    try (Stream<Path> files = Files.list(dir.resolve("new/folder"))) {
      assertThat(files).containsExactly(first.file());
    }
  }

  @Test
  void rightsAndLinksStay() throws IOException {
    Path real = dir.resolve("elsewhere.yaml");
    Files.writeString(real, "claims:\n");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(dir.resolve("glenvar.yaml"), real);
    new ReviewFolder(dir).update(found(0));
    assertThat(dir.resolve("glenvar.yaml")).isSymbolicLink();
    assertThat(Files.readString(real)).contains("ache0");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void anEditMadeMeanwhileIsNotOverwritten() throws IOException {
    Path file = dir.resolve("glenvar.yaml");
    byte[] read = "claims:\n".getBytes(StandardCharsets.UTF_8);
    byte[] edited = "claims:\n# mine\n".getBytes(StandardCharsets.UTF_8);
    Files.write(file, edited);
    SafeFile safe = new SafeFile(file);
    assertThat(safe.replace(Optional.of(read), new byte[] {'x'})).isFalse();
    assertThat(safe.replace(Optional.empty(), new byte[] {'x'})).isFalse();
    assertThat(Files.readAllBytes(file)).isEqualTo(edited);
    assertThat(safe.replace(Optional.of(edited), new byte[] {'x'})).isTrue();
    assertThat(Files.readAllBytes(file)).containsExactly('x');
  }

  @Test
  void anotherOnesDraftIsWaitedForAndAnAbandonedOneCleared() throws IOException {
    Path draft = Files.writeString(dir.resolve(".glenvar.yaml.draft"), "other");
    SafeFile safe = new SafeFile(dir.resolve("glenvar.yaml"));
    assertThat(safe.replace(Optional.empty(), new byte[0])).isFalse();
    assertThat(draft).hasContent("other");
    assertThatThrownBy(() -> new ReviewFolder(dir).update(found(0)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.REVIEW_CHANGED));
    Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minusSeconds(600)));
    new ReviewFolder(dir).update(found(0));
    assertThat(draft).doesNotExist();
    assertThat(dir.resolve("glenvar.yaml")).exists();
  }

  @Test
  void aFolderThatCannotBeMadeIsAnError() throws IOException {
    Path file = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("nowhere"));
    assertThatThrownBy(() -> new ReviewFolder(file).update(found(0)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.CANNOT_WRITE));
  }

  /**
   * Programs add claims while people decide; every claim and every decision is there at the end.
   */
  @Test
  void manyAtOnceLoseNothing() throws Exception {
    Path file = new ReviewFolder(dir).update(found(0, 1)).file();
    List<Future<?>> tasks = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    for (int i = 2; i < MANY; i++) {
      int own = i;
      tasks.add(threads.submit(() -> new ReviewFolder(dir).update(found(0, 1, own))));
    }
    tasks.add(threads.submit(() -> decide(file)));
    for (Future<?> task : tasks) {
      task.get();
    }
    threads.shutdown();
    List<Entry> entries = new ReviewFolder(dir).read(Made.ID).entries();
    assertThat(entries).hasSize(MANY);
    assertThat(entries.get(0).decision()).isEqualTo(Decision.ACCEPT);
    assertThat(entries.get(1).decision()).isEqualTo(Decision.ACCEPT);
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).containsExactly(file);
    }
  }

  /** A careful editor: saves only over what it has read, as editors that warn do. */
  private static Object decide(Path file) throws IOException {
    while (true) {
      byte[] read = Files.readAllBytes(file);
      String text = new String(read, StandardCharsets.UTF_8);
      int second = text.indexOf("- claim", text.indexOf("- claim") + 1);
      int end = text.indexOf("- claim", second + 1);
      String own = end < 0 ? text : text.substring(0, end);
      String decided =
          own.replace("decision: pending", "decision: accept") + text.substring(own.length());
      byte[] bytes = decided.getBytes(StandardCharsets.UTF_8);
      if (new SafeFile(file).replace(Optional.of(read), bytes)) {
        return decided;
      }
    }
  }
}
