package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrace.store.Graphs.EX;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.claimtrace.model.ErrorCode;
import org.junit.jupiter.api.Test;

class Tdb2StoreTest extends GraphStoreContract {
  @Override
  GraphStore open(Path folder) {
    return Stores.tdb2(folder.resolve("store"), true);
  }

  @Test
  void aStoreOpensAgainInTheSameProcess() {
    Graph graph = Graphs.large("g", 1, 100);
    store().put(EX + "g", graph);
    store().close();
    for (boolean create : List.of(false, true, false)) {
      try (GraphStore again = Stores.tdb2(dir.resolve("store"), create)) {
        assertThat(Graphs.checksum(again.get(EX + "g").orElseThrow()))
            .isEqualTo(Graphs.checksum(graph));
      }
    }
  }

  @Test
  void aMissingFolderIsNotFound() {
    Path missing = dir.resolve("missing");
    assertProblem(ErrorCode.NOT_FOUND, () -> Stores.tdb2(missing, false));
    assertThat(missing).doesNotExist();
  }

  @Test
  void foldersOfOthersAreRefusedAndLeftAlone() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("folder"));
    assertProblem(ErrorCode.NOT_A_STORE, () -> Stores.tdb2(folder, false));
    assertThat(folder).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("thesis.txt"), "mine");
    for (boolean create : List.of(false, true)) {
      assertProblem(ErrorCode.NOT_A_STORE, () -> Stores.tdb2(folder, create));
      assertProblem(ErrorCode.NOT_A_STORE, () -> Stores.tdb2(file, create));
    }
    assertThat(folder).isDirectoryContaining("glob:**thesis.txt");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anotherProgramsMarkerIsRefused() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("folder"));
    Path marker = folder.resolve(StoreMarker.NAME);
    Files.writeString(marker, "{\"kind\": \"something else\"}");
    assertProblem(ErrorCode.NOT_A_STORE, () -> Stores.tdb2(folder, true));
    Files.writeString(marker, "{\"kind\": \"claimtrace store\", \"format\": 99}");
    assertProblem(ErrorCode.STORE_UNREADABLE, () -> Stores.tdb2(folder, true));
    Files.writeString(marker, "{");
    assertProblem(ErrorCode.STORE_UNREADABLE, () -> Stores.tdb2(folder, true));
  }

  @Test
  void aFolderInsideAnArchiveIsRefused() throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(dir.resolve("a.zip"), Map.of("create", "true"))) {
      assertProblem(ErrorCode.NOT_A_STORE, () -> Stores.tdb2(zip.getPath("/store"), true));
    }
  }

  @Test
  void anEmptyFolderBecomesAStoreAndOneLeftHalfMadeIsMended() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("folder"));
    // What kills between the first steps leave.
    Files.writeString(folder.resolve(StoreLock.NAME), "1");
    Files.writeString(folder.resolve(StoreMarker.DRAFT), "{\"ki");
    Stores.tdb2(folder, true).close();
    Path other = Files.createDirectory(dir.resolve("other"));
    Files.copy(folder.resolve(StoreMarker.NAME), other.resolve(StoreMarker.NAME));
    Files.createDirectories(other.resolve("tdb2.new/Data-0001"));
    try (GraphStore store = Stores.tdb2(other, false)) {
      assertThat(store.graphs()).isEmpty();
    }
    assertThat(other.resolve("tdb2.new")).doesNotExist();
  }

  @Test
  void aStoreIsOpenOnce() {
    assertProblem(ErrorCode.STORE_LOCKED, () -> Stores.tdb2(dir.resolve("store"), false));
    store().put(EX + "g", Graphs.large("g", 1, 10));
    assertThat(store().graphs()).hasSize(1);
  }

  @Test
  void aStoreOfAnotherProcessIsToldInOneLine() throws Exception {
    Path folder = dir.resolve("held");
    try (Child child = Child.start("hold", folder)) {
      assertThat(child.line()).isEqualTo("open");
      assertProblem(ErrorCode.STORE_LOCKED, () -> Stores.tdb2(folder, false));
      assertProblem(ErrorCode.STORE_LOCKED, () -> Stores.tdb2(folder, true));
    }
    Stores.tdb2(folder, false).close();
  }

  @Test
  void aDatabaseOpenInAnotherProgramIsToldInOneLine() throws Exception {
    store().close();
    Path folder = dir.resolve("store");
    try (Child child = Child.start("hold-raw", folder.resolve("tdb2"))) {
      assertThat(child.line()).isEqualTo("open");
      assertProblem(ErrorCode.STORE_LOCKED, () -> Stores.tdb2(folder, false));
    }
    Stores.tdb2(folder, false).close();
  }

  @Test
  void aDamagedDatabaseIsToldInOneLine() throws IOException {
    store().put(EX + "g", Graphs.large("g", 1, 2_000));
    store().close();
    try (Stream<Path> files = Files.walk(dir.resolve("store/tdb2"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*[.](bpt|dat|idn)")).toList()) {
        Files.writeString(file, "not a B+tree");
      }
    }
    assertProblem(ErrorCode.STORE_UNREADABLE, () -> Stores.tdb2(dir.resolve("store"), false));
    assertProblem(ErrorCode.STORE_UNREADABLE, () -> Stores.tdb2(dir.resolve("store"), false));
  }
}
