package org.claimtrace.extract.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/**
 * An article whose parts of speech are given by hand, so that a test does not hang on a tagger:
 * {@code The/DT drug/NN lowers/VBZ pain/NN [3]/CITE}. A {@code ~} before a word stands for no
 * space; {@code CITE} makes a citation marker.
 */
public final class Tagged {
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>(List.of(new Section(0, "", 0, 0)));
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<CitationMarker> markers = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<String>> tags = new HashMap<>();

  /** One sentence as the rules see it. */
  public static Line line(String tagged) {
    return new Tagged().paragraph(tagged).lines().get(0);
  }

  /** The article's title. */
  public Tagged title(String tagged) {
    return block(BlockKind.TITLE, tagged);
  }

  /** A new section under the section before the first heading. */
  public Tagged section(String title) {
    return section(title, 0);
  }

  /** A new section under another. */
  public Tagged section(String title, int parent) {
    sections.add(new Section(sections.size(), title, 1, parent));
    return this;
  }

  /** Running text. */
  public Tagged paragraph(String... tagged) {
    return block(BlockKind.PARAGRAPH, tagged);
  }

  /** An item of a list. */
  public Tagged item(String... tagged) {
    return block(BlockKind.LIST_ITEM, tagged);
  }

  /** An entry of the list of references of which only these parts are told. */
  public Tagged work(String pmid, String family, String journal, int year) {
    Work work =
        new Work(
            WorkIds.of(Optional.of(pmid), Optional.empty()),
            List.of(Author.of(family)),
            Optional.empty(),
            Venue.of(Optional.of(journal)),
            OptionalInt.of(year));
    references.add(
        new Reference("entry-" + pmid, List.of(), "entry", work, Optional.empty(), false));
    return this;
  }

  /** An entry with identifiers. */
  public Tagged reference(String key, String pmid, String doi) {
    references.add(
        new Reference(
            key,
            List.of(),
            "entry " + key,
            Work.UNKNOWN.withIds(
                WorkIds.of(
                    Optional.of(pmid).filter(id -> !id.isEmpty()),
                    Optional.of(doi).filter(id -> !id.isEmpty()))),
            Optional.empty(),
            false));
    return this;
  }

  private Tagged block(BlockKind kind, String... tagged) {
    int section = sections.size() - 1;
    int start = text.length();
    for (String sentence : tagged) {
      text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ");
      int from = text.length();
      List<String> own = new ArrayList<>();
      for (String token : sentence.split(" ", -1)) {
        append(token, own, from);
      }
      tags.put(text.substring(from), own);
      sentences.add(
          new Sentence(sentences.size(), span(from, text.length()), blocks.size(), section));
    }
    blocks.add(new Block(blocks.size(), kind, span(start, text.length()), section));
    text.append("\n\n");
    return this;
  }

  private void append(String token, List<String> own, int sentence) {
    int slash = token.lastIndexOf('/');
    boolean joined = token.startsWith("~");
    String word = token.substring(joined ? 1 : 0, slash);
    String tag = token.substring(slash + 1);
    text.append(joined || text.length() == sentence ? "" : " ");
    if (!tag.equals("CITE")) {
      own.add(tag);
      text.append(word);
      return;
    }
    own.addAll(List.of("-LRB-", "CD", "-RRB-"));
    String keys = word.substring(1, word.length() - 1);
    markers.add(
        new CitationMarker(
            new Span(length(), length() + word.length()), List.of(keys.split(",", -1))));
    text.append(word);
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  /** In code points, from UTF-16 indices. */
  private Span span(int from, int to) {
    return new Span(text.codePointCount(0, from), text.codePointCount(0, to));
  }

  /** The article. */
  public Document document() {
    return new Document(
        new ArticleId("test"),
        new Source("test", "text/plain", Sha256.of(text.toString())),
        Optional.empty(),
        SourceText.of(text.toString()),
        sections,
        blocks,
        sentences,
        markers,
        references);
  }

  /** The given tags of a sentence's words. */
  public List<String> tags(List<Word> words) {
    for (Map.Entry<String, List<String>> sentence : tags.entrySet()) {
      List<Word> own = Words.of(sentence.getKey());
      if (own.equals(words)) {
        if (own.size() != sentence.getValue().size()) {
          throw new IllegalArgumentException("a tag for each word: " + sentence.getKey());
        }
        return sentence.getValue();
      }
    }
    throw new IllegalArgumentException("no such sentence: " + words);
  }

  /** All sentences as the rules see them. */
  public List<Line> lines() {
    Lines lines = new Lines(Known.LEXICON, this::tags, Known.LISTS);
    Document document = document();
    return document.sentences().stream().map(sentence -> lines.of(document, sentence)).toList();
  }

  /** The phrases of a line: {@code [noun phrase]} and {@code <verb group>}, in order. */
  public static String chunks(Line line) {
    List<String> chunks = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      line.chunkFrom(i)
          .ifPresent(
              chunk -> {
                String words = line.mention(chunk.from(), chunk.to()).text();
                chunks.add(chunk.isNoun() ? "[" + words + "]" : "<" + words + ">");
              });
    }
    return String.join(" ", chunks);
  }

  /** The words of a chunk. */
  public static String text(Line line, Chunk chunk) {
    return line.mention(chunk.from(), chunk.to()).text();
  }

  /** The chunk of a word, named by its text. */
  public static Chunk chunk(Line line, String word) {
    return line.chunkAt(index(line, word)).orElseThrow();
  }

  /** Where a word first stands. */
  public static int index(Line line, String word) {
    for (int i = 0; i < line.size(); i++) {
      if (line.word(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + word + " in: " + line.text());
  }
}
