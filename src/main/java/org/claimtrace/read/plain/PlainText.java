package org.claimtrace.read.plain;

import java.util.List;
import java.util.Set;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;

/** Plain text: the document's text is the decoded text as it is, line ends included. */
public final class PlainText implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of(".txt");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Layout read(Input input) {
    String text = input.utf8();
    List<Line> lines = Lines.of(text);
    return new Layout(text, new PlainPieces(Chunk.all(lines)).pieces());
  }
}
