package org.claimtrace.review.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 (yaml.org) as far as people write it by hand: one document, without anchors, aliases and
 * tags, not nested deeper than any entry is. What else YAML can do is a slip, or made to make
 * programs fail.
 *
 * @param file for messages
 */
record YamlGuard(String file) {
  private static final int DEEPEST = 16;

  /** The document's outermost node; empty if there is nothing but comments. */
  Optional<Node> root(String text) {
    printable(text);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setCodePointLimit(ReviewText.LARGEST)
            .build();
    try {
      plain(new Parse(settings).parseString(text));
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      String cause = String.valueOf(e.getProblem());
      throw broken(e.getProblemMark().or(e::getContextMark), "no YAML: " + cause, e);
    } catch (YamlEngineException e) {
      throw broken(Optional.empty(), "no YAML: " + e.getMessage(), e);
    }
  }

  private void plain(Iterable<Event> events) {
    Deque<Event> open = new ArrayDeque<>();
    int documents = 0;
    for (Event event : events) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        throw broken(event.getStartMark(), "a second document begins", null);
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        throw broken(event.getStartMark(), "anchors (&) and aliases (*) have no use here", null);
      }
      if (tag(event).isPresent()) {
        throw broken(event.getStartMark(), "tags (!) have no use here", null);
      }
      if (event instanceof CollectionStartEvent) {
        open.push(event);
        if (open.size() > DEEPEST) {
          throw broken(event.getStartMark(), "it is nested too deeply", null);
        }
      } else if (event instanceof CollectionEndEvent) {
        open.pop();
      }
    }
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /** The library names no line for characters that YAML does not allow. */
  private void printable(String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean mark = i == 0 && c == 0xFEFF;
      if (!mark && !StreamReader.isPrintable(c)) {
        throw broken(
            file + ":" + line + ":" + column,
            String.format(Locale.ROOT, "a character that YAML does not allow: U+%04X", c),
            null);
      }
      boolean next = c == '\n';
      line += next ? 1 : 0;
      column = next ? 1 : column + 1;
      i += Character.charCount(c);
    }
  }

  private ProblemException broken(Optional<Mark> mark, String cause, @Nullable Throwable origin) {
    return broken(
        mark.map(m -> file + ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1)).orElse(file),
        cause,
        origin);
  }

  private static ProblemException broken(String place, String cause, @Nullable Throwable origin) {
    return new ProblemException(
        new Problem(
            ErrorCode.BROKEN_DATA_FILE,
            place,
            cause,
            "Mend the line; nothing of the file was used or changed."),
        origin);
  }
}
