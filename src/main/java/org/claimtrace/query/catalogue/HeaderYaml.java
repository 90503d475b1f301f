package org.claimtrace.query.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A header's YAML as nodes that know their line, so that every complaint names one.
 *
 * @param file for messages
 * @param firstLine the file's line, from 1, that the YAML begins in
 */
record HeaderYaml(String file, int firstLine) {
  /**
   * Parses the header.
   *
   * @param yaml its text
   * @return the outermost node
   */
  Node root(String yaml) {
    try {
      return new Compose(LoadSettings.builder().setUseMarks(true).build())
          .composeString(yaml)
          .orElseThrow(() -> bad(1, "the header is empty", null));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      throw bad(line, "the header is no YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw bad(0, "the header is no YAML: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw bad(0, "the header is nested too deeply", e);
    }
  }

  /**
   * A mapping's fields.
   *
   * @param node must be a mapping
   * @param known the keys that it may have, each once
   * @return the values by key
   */
  Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw bad(node, "here must stand key: value");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw bad(
            tuple.getKeyNode(),
            "unknown key '" + key + "'; known are " + String.join(", ", new TreeSet<>(known)));
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "the key '" + key + "' stands twice");
      }
    }
    return fields;
  }

  /**
   * A sequence's items.
   *
   * @param node must be a sequence
   * @return the items
   */
  List<Node> items(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw bad(node, "here must stand a list");
  }

  /**
   * A text, as written: numbers and truth values too.
   *
   * @param node must be a scalar
   * @return its text
   */
  String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw bad(node, "here must stand a text or number");
  }

  /**
   * A complaint.
   *
   * @param node about what
   * @param cause what is wrong
   * @return an exception to throw
   */
  ProblemException bad(Node node, String cause) {
    return bad(node.getStartMark().map(Mark::getLine).orElse(0), cause, null);
  }

  private ProblemException bad(int yamlLine, String cause, @Nullable Throwable origin) {
    return new ProblemException(
        new Problem(
            ErrorCode.BAD_QUERY_HEADER,
            file + ":" + (firstLine + yamlLine),
            cause,
            "Mend the lines that begin with #+; they hold YAML with summary, description,"
                + " parameters, tags, expect."),
        origin);
  }

  /** The line of a name in the header, for complaints about it from elsewhere. */
  static Optional<Integer> lineOf(String text, String name) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#+") && lines.get(i).contains(name)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
