package org.claimtrace.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.citation.Marker;
import org.claimtrace.read.citation.Markers;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.sentence.Sentences;
import org.claimtrace.read.text.Range;

/** Makes a document of a laid-out text, the same way for every format. */
final class Assembly {
  private final Layout layout;
  private final String place;
  private final SourceText text;
  private final Outline outline = new Outline();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<CitationMarker> markers = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  Assembly(Layout layout, String place) {
    this.layout = layout;
    this.place = place;
    this.text = SourceText.of(layout.text());
  }

  ReadResult assemble(ArticleId id, Source source) {
    List<Piece> pieces = ReferenceLists.mark(layout);
    Bibliography bibliography = new Bibliography(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      addBlock(pieces.get(i), bibliography.key(i));
    }
    addSentences(pieces);
    addMarkers(pieces, bibliography);
    Optional<String> title = Optional.of(outline.sections().get(0).title());
    Document document =
        new Document(
            id,
            source,
            title.filter(words -> !words.isEmpty()),
            text,
            outline.sections(),
            blocks,
            sentences,
            markers,
            references);
    return new ReadResult(document, warnings);
  }

  private void addBlock(Piece piece, String key) {
    String words = piece.range().in(layout.text());
    String line = words.replaceAll("\\s+", " ");
    if (piece.kind() == BlockKind.TITLE) {
      outline.title(line);
    } else if (piece.kind() == BlockKind.HEADING) {
      outline.heading(line, piece.level());
    } else if (piece.kind() == BlockKind.REFERENCE) {
      references.add(Entry.read(key, words, piece.links()));
    }
    blocks.add(new Block(blocks.size(), piece.kind(), span(piece.range()), outline.current()));
  }

  private void addSentences(List<Piece> pieces) {
    Sentences splitter = new Sentences();
    for (Block block : blocks) {
      Range range = pieces.get(block.index()).range();
      List<Range> cut =
          switch (block.kind()) {
            case TITLE, HEADING, REFERENCE -> List.of(range);
            case PARAGRAPH, LIST_ITEM -> splitter.split(layout.text(), range);
          };
      for (Range sentence : cut) {
        sentences.add(
            new Sentence(sentences.size(), span(sentence), block.index(), block.section()));
      }
    }
  }

  private void addMarkers(List<Piece> pieces, Bibliography bibliography) {
    Markers finder = new Markers(bibliography.known());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == BlockKind.REFERENCE) {
        continue;
      }
      for (Marker marker : finder.in(layout.text(), piece.range())) {
        List<String> keys = bibliography.keys(i, marker.keys());
        markers.add(new CitationMarker(span(marker.range()), keys));
        keys.stream()
            .filter(key -> !bibliography.isEmpty() && !bibliography.known().contains(key))
            .forEach(key -> warnings.add(unanswered(key, piece)));
      }
    }
  }

  private Problem unanswered(String key, Piece piece) {
    return new Problem(
        ErrorCode.CITATION_WITHOUT_REFERENCE,
        place + ":" + piece.line(),
        "citation [" + key + "] has no entry in the reference list",
        "Add it there or under data/references, or correct the number.");
  }

  private Span span(Range range) {
    return text.span(range.from(), range.to());
  }
}
