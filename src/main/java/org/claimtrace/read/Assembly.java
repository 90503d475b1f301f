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
import org.claimtrace.model.article.Run;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.model.article.SourceMap;
import org.claimtrace.model.article.TableRow;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.citation.Marker;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Origin;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.sentence.Sentences;
import org.claimtrace.read.text.Range;

/** Makes a document of a laid-out text, the same way for every format. */
final class Assembly {
  private final Layout layout;
  private final List<Piece> pieces;
  private final String place;
  private final SourceText text;
  private final Outline outline = new Outline();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<CitationMarker> markers = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  Assembly(Layout read, String place) {
    this.pieces = ReferenceLists.mark(read);
    this.layout = BareLinks.raise(read, pieces);
    this.place = place;
    this.text = SourceText.of(layout.text());
  }

  ReadResult assemble(ArticleId id, Source source) {
    Bibliography bibliography = new Bibliography(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      addBlock(pieces.get(i), bibliography.key(i));
    }
    addSentences();
    Citations citations = new Citations(layout, pieces, bibliography, references);
    for (int i = 0; i < pieces.size(); i++) {
      addMarkers(i, pieces.get(i), citations, bibliography);
    }
    references.addAll(citations.linkedWorks());
    warnings.addAll(new ReferenceWarnings(place, pieces, bibliography).of(markers));
    warnings.addAll(layout.warnings());
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
            references,
            layout.rows().stream().map(this::row).toList(),
            layout.publication(),
            layout.origin().map(this::map).orElse(SourceMap.NONE));
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
      references.add(
          piece
              .work()
              .map(work -> Entry.given(key, words, piece.links(), work))
              .orElseGet(() -> Entry.read(key, words, piece.links())));
    }
    blocks.add(new Block(blocks.size(), piece.kind(), span(piece.range()), outline.current()));
  }

  private void addSentences() {
    Sentences splitter = new Sentences();
    for (Block block : blocks) {
      Range range = pieces.get(block.index()).range();
      List<Range> cut =
          switch (block.kind()) {
            case TITLE, HEADING, REFERENCE, TABLE_ROW -> List.of(range);
            case PARAGRAPH, LIST_ITEM, CAPTION, FOOTNOTE -> splitter.split(layout.text(), range);
          };
      for (Range sentence : cut) {
        sentences.add(
            new Sentence(sentences.size(), span(sentence), block.index(), block.section()));
      }
    }
  }

  private void addMarkers(int index, Piece piece, Citations citations, Bibliography bibliography) {
    for (Marker marker : citations.in(index)) {
      markers.add(new CitationMarker(span(marker.range()), marker.keys()));
      marker.keys().stream()
          .filter(key -> !bibliography.isEmpty() && !citations.answers(key))
          .forEach(key -> warnings.add(unanswered(key, piece)));
    }
  }

  private TableRow row(Row row) {
    List<TableRow.Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    new TableRow.Cell(
                        span(cell.range()), cell.headers().stream().map(this::span).toList()))
            .toList();
    return new TableRow(row.piece(), cells);
  }

  private SourceMap map(Origin origin) {
    SourceText source = SourceText.of(origin.source());
    List<Run> runs = new ArrayList<>();
    for (Origin.Run run : origin.runs()) {
      Span here = text.span(run.text(), run.text() + run.length());
      int there = source.span(run.source(), run.source()).start();
      runs.add(new Run(here.start(), there, here.end() - here.start()));
    }
    return new SourceMap(runs);
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
