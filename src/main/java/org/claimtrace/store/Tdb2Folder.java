package org.claimtrace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * A store's folder: {@code claimtrace.json} (the marker), {@code claimtrace.lock}, {@code tdb2/}
 * (the database). There is room beside them for other files of a store.
 */
final class Tdb2Folder {
  private static final String DATABASE = "tdb2";
  private static final String DRAFT = "tdb2.new";
  // What a process that was killed while it made the store can leave.
  private static final Set<String> BEFORE_MARKER = Set.of(StoreLock.NAME, StoreMarker.DRAFT);

  private Tdb2Folder() {}

  /** Opens the store in a folder; see {@link Stores#tdb2}. */
  static GraphStore open(Path dir, boolean create) {
    try {
      checkFolder(dir, create);
      if (create) {
        Files.createDirectories(dir);
      }
      checkAccess(dir);
      checkOurs(dir, create);
      return locked(dir, StoreLock.take(dir));
    } catch (IOException e) {
      throw Problems.of(
          create ? ErrorCode.STORE_WRITE_FAILED : ErrorCode.STORE_UNREADABLE,
          dir.toString(),
          "the store's folder cannot be used: " + e,
          "Mend its permissions or free space, or name another folder.",
          e);
    }
  }

  private static void checkFolder(Path dir, boolean create) {
    if (!dir.getFileSystem().equals(FileSystems.getDefault())) {
      throw notAStore(dir, "a store cannot lie inside an archive");
    }
    if (Files.exists(dir) ? !Files.isDirectory(dir) : Files.isSymbolicLink(dir)) {
      throw notAStore(dir, "it is no folder");
    }
    if (!create && !Files.exists(dir)) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND,
          dir.toString(),
          "there is no such store",
          "Check the name, or make the store with \"load --store\".");
    }
  }

  private static void checkAccess(Path dir) {
    // TDB2 writes its lock also when it only reads.
    if (!Files.isReadable(dir) || !Files.isWritable(dir)) {
      throw new ProblemException(
          ErrorCode.STORE_UNREADABLE,
          dir.toString(),
          "the folder must be readable and writable for you, also to read the store",
          "Mend its permissions, or copy it to a place of yours.");
    }
  }

  private static void checkOurs(Path dir, boolean create) throws IOException {
    if (StoreMarker.isIn(dir)) {
      StoreMarker.check(dir);
      return;
    }
    List<String> strangers;
    try (Stream<Path> files = Files.list(dir)) {
      strangers =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !BEFORE_MARKER.contains(name))
              .sorted()
              .toList();
    }
    if (!strangers.isEmpty()) {
      throw notAStore(dir, "the folder holds other files, for example " + strangers.get(0));
    }
    if (!create) {
      throw notAStore(dir, "the folder is empty");
    }
  }

  private static ProblemException notAStore(Path dir, String cause) {
    return new ProblemException(
        ErrorCode.NOT_A_STORE,
        dir.toString(),
        "this is no claimtrace store: " + cause,
        "Name the folder of a store; \"load --store\" makes one in a missing or empty folder.");
  }

  private static GraphStore locked(Path dir, StoreLock lock) throws IOException {
    try {
      if (!StoreMarker.isIn(dir)) {
        StoreMarker.write(dir);
      }
      makeDatabase(dir);
      DatasetGraph dataset = connect(dir, dir.resolve(DATABASE));
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new LocalStore(dataset, "TDB2 store " + dir, () -> release(dataset, lock));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Makes an empty database beside its place and moves it there: a kill leaves none or a whole. */
  private static void makeDatabase(Path dir) throws IOException {
    if (Files.exists(dir.resolve(DATABASE))) {
      return;
    }
    Path draft = dir.resolve(DRAFT);
    delete(draft);
    Files.createDirectory(draft);
    TDBInternal.expel(connect(dir, draft), true);
    Files.move(draft, dir.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
  }

  private static DatasetGraph connect(Path dir, Path database) {
    Location location = Location.create(database);
    try {
      DatasetGraph dataset = DatabaseConnection.connectCreate(location).getDatasetGraph();
      // Damage shows when something is read, not when files are opened.
      Txn.executeRead(dataset, () -> Iter.first(dataset.find(), quad -> true));
      return dataset;
    } catch (RuntimeException e) {
      // Damaged files make TDB2 throw whatever comes.
      forget(database);
      throw isLocked(e) ? lockedByOther(dir, e) : damaged(dir, e);
    }
  }

  private static boolean isLocked(RuntimeException e) {
    return e instanceof DBOpEnvException
        && String.valueOf(e.getMessage()).startsWith("Failed to get a lock");
  }

  private static ProblemException lockedByOther(Path dir, RuntimeException origin) {
    return Problems.of(
        ErrorCode.STORE_LOCKED,
        dir.toString(),
        "another program has the database open: " + origin.getMessage(),
        "Wait until it ends, or ask the running server with --endpoint instead.",
        origin);
  }

  private static ProblemException damaged(Path dir, RuntimeException origin) {
    return Problems.of(
        ErrorCode.STORE_UNREADABLE,
        dir.toString(),
        "the database cannot be opened: " + origin,
        "Load the articles into a new store folder; this one is damaged.",
        origin);
  }

  /** Clears what a failed opening left in TDB2's caches: its locks are this process's, for good. */
  private static void forget(Path database) {
    Location container = Location.create(database);
    DatabaseConnection.internalExpel(container, true);
    ProcessFileLock.release(DatabaseConnection.lockForLocation(container));
    try (DirectoryStream<Path> versions = Files.newDirectoryStream(database, "Data-*")) {
      for (Path data : versions) {
        Location storage = Location.create(data);
        StoreConnection.internalExpel(storage, true);
        ProcessFileLock.release(StoreConnection.lockForLocation(storage));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void release(DatasetGraph dataset, StoreLock lock) {
    try (lock) {
      // By force: a query that was left behind at its deadline may still hold a transaction.
      TDBInternal.expel(dataset, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(tree)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
