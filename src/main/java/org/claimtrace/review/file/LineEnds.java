package org.claimtrace.review.file;

import org.claimtrace.model.SourceText;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where entries end: the library's nodes reach on to the next one, over comments between them. */
final class LineEnds {
  private LineEnds() {}

  /** The UTF-16 index behind the last character that belongs to a node. */
  static int lastEnd(Node node, SourceText text) {
    boolean block = node instanceof CollectionNode<?> c && c.getFlowStyle() != FlowStyle.FLOW;
    if (block && node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
      return Math.max(lastEnd(last.getKeyNode(), text), lastEnd(last.getValueNode(), text));
    }
    if (block && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return lastEnd(list.getValue().get(list.getValue().size() - 1), text);
    }
    return ReviewText.place(node, text).end();
  }

  /** The UTF-16 index behind the line that holds an index, or the text's end. */
  static int behind(String text, int index) {
    if (index > 0 && text.charAt(index - 1) == '\n') {
      return index;
    }
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end + 1;
  }

  /** Comments that are indented deeper than the dashes belong to the entry before. */
  static int behindEntry(String text, int index, int column) {
    int at = behind(text, index);
    while (at < text.length()) {
      int word = at;
      while (word < text.length() && text.charAt(word) == ' ') {
        word++;
      }
      boolean own = word - at > column && word < text.length() && text.charAt(word) == '#';
      if (!own) {
        return at;
      }
      at = behind(text, word);
    }
    return at;
  }
}
