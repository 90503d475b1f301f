package org.claimtrace.extract.syntax.train;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * The CRAFT treebank as an archive of CoNLL-X files, and how it is split. The split is by article,
 * so that no article's vocabulary is on both sides.
 */
final class Treebank {
  private static final int BLOCK = 512;
  private static final int HELD_OUT = 10;
  private static final long SPLIT_SEED = 20121017;

  private final List<GoldArticle> articles;

  private Treebank(List<GoldArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  /** Reads all files of a .tar.gz that end in .conll, sorted by name. */
  static Treebank read(Path tarGz) throws IOException {
    List<GoldArticle> found = new ArrayList<>();
    try (DataInputStream tar = open(tarGz)) {
      byte[] header = tar.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        String name = field(header, 0, 100);
        int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
        byte[] content = tar.readNBytes(size);
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (name.endsWith(".conll") && header[156] != '5') {
          String stem = name.substring(name.lastIndexOf('/') + 1, name.length() - 6);
          String text = new String(content, StandardCharsets.UTF_8);
          found.add(new GoldArticle(stem, Conll.read(text.lines().toList())));
        }
        header = tar.readNBytes(BLOCK);
      }
    }
    found.sort(Comparator.comparing(GoldArticle::name));
    return new Treebank(found);
  }

  private static DataInputStream open(Path tarGz) throws IOException {
    InputStream file = Files.newInputStream(tarGz);
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16)));
  }

  private static String field(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.US_ASCII);
  }

  /** The articles that no training sees: drawn with a fixed seed. */
  List<GoldArticle> heldOut() {
    return drawn().subList(0, HELD_OUT).stream()
        .sorted(Comparator.comparing(GoldArticle::name))
        .toList();
  }

  /** The other articles. */
  List<GoldArticle> training() {
    return drawn().subList(HELD_OUT, articles.size()).stream()
        .sorted(Comparator.comparing(GoldArticle::name))
        .toList();
  }

  private List<GoldArticle> drawn() {
    List<GoldArticle> drawn = new ArrayList<>(articles);
    Collections.shuffle(drawn, new Random(SPLIT_SEED));
    return drawn;
  }

  /** The articles' sentences, one after the other. */
  static List<GoldSentence> sentences(List<GoldArticle> articles) {
    return articles.stream().flatMap(article -> article.sentences().stream()).toList();
  }
}
