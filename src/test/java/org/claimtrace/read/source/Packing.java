package org.claimtrace.read.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Packs things up for tests, and says in a line each what is found in them. */
public final class Packing {
  private Packing() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  /** As {@code place name: content}, or the code of what is wrong and its place. */
  static List<String> list(String name, byte[] content) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Inputs inputs =
        Opening.open("in/" + name, name, new ByteArrayInputStream(content), Packing::isArticle)) {
      Optional<Given> given = inputs.next();
      while (given.isPresent()) {
        lines.add(line(given.get()));
        given = inputs.next();
      }
    }
    return lines;
  }

  private static String line(Given given) {
    if (given instanceof Given.Article article) {
      return article.input().place()
          + " "
          + article.input().name()
          + ": "
          + article.input().utf8().strip();
    }
    return ((Given.Unreadable) given).problem().line();
  }

  private static boolean isArticle(String name) {
    String plain = PackedNames.unpacked(name);
    return plain.endsWith(".md")
        || plain.endsWith(".xml")
        || plain.endsWith(".txt")
        || PackedNames.isArchive(name);
  }
}
