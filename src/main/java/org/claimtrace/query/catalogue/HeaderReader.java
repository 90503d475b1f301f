package org.claimtrace.query.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrace.query.PrefixTable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a header: YAML 1.2 with the keys of grlc (https://grlc.io) that this house uses: {@code
 * summary} and, if wanted, {@code description}, {@code parameters}, {@code tags}, {@code expect}.
 */
final class HeaderReader {
  private static final Set<String> KEYS =
      Set.of("summary", "description", "parameters", "tags", "expect");
  private static final Set<String> PARAMETER_KEYS =
      Set.of("name", "type", "default", "description");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final HeaderYaml yaml;
  private final PrefixTable prefixes;

  private HeaderReader(HeaderYaml yaml, PrefixTable prefixes) {
    this.yaml = yaml;
    this.prefixes = prefixes;
  }

  /**
   * Reads a file's header.
   *
   * @param file for messages
   * @param text the file's text
   * @param prefixes to try the defaults with
   * @return the header; {@link Header#NONE} if the file has none
   * @throws org.claimtrace.model.ProblemException BAD_QUERY_HEADER with file and line
   */
  static Header read(String file, String text, PrefixTable prefixes) {
    HeaderLines lines = HeaderLines.of(text);
    if (lines.yaml().isBlank()) {
      return Header.NONE;
    }
    HeaderYaml yaml = new HeaderYaml(file, lines.firstLine());
    return new HeaderReader(yaml, prefixes).header(yaml.root(lines.yaml()));
  }

  private Header header(Node root) {
    Map<String, Node> fields = yaml.fields(root, KEYS);
    String summary = scalar(fields, "summary").orElse("").strip();
    if (summary.isEmpty()) {
      throw yaml.bad(root, "the header has no summary");
    }
    return new Header(
        summary,
        scalar(fields, "description").orElse("").strip(),
        parameters(fields),
        items(fields, "tags").stream().map(yaml::scalar).toList(),
        scalar(fields, "expect").map(String::strip));
  }

  private List<Parameter> parameters(Map<String, Node> fields) {
    List<Parameter> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node item : items(fields, "parameters")) {
      Parameter parameter = parameter(item);
      if (!names.add(parameter.name())) {
        throw yaml.bad(item, "two parameters have the name " + parameter.name());
      }
      found.add(parameter);
    }
    return found;
  }

  private Parameter parameter(Node item) {
    Map<String, Node> fields = yaml.fields(item, PARAMETER_KEYS);
    String name = scalar(fields, "name").orElse("");
    if (!NAME.matcher(name).matches()) {
      throw yaml.bad(item, "a parameter's name must be letters, digits and _, not '" + name + "'");
    }
    String label = scalar(fields, "type").orElse("string");
    ParameterType type =
        ParameterType.of(label)
            .orElseThrow(
                () ->
                    yaml.bad(
                        item, "no type '" + label + "'; the types are " + ParameterType.names()));
    Optional<String> byDefault = scalar(fields, "default");
    byDefault
        .filter(text -> Values.read(type, text, prefixes).isEmpty())
        .ifPresent(
            text -> {
              throw yaml.bad(item, "the default '" + text + "' is no " + type.label());
            });
    return new Parameter(name, type, byDefault, scalar(fields, "description").orElse("").strip());
  }

  private Optional<String> scalar(Map<String, Node> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(yaml::scalar);
  }

  private List<Node> items(Map<String, Node> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(yaml::items).orElse(List.of());
  }
}
