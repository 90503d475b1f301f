package org.claimtrace.query.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.PrefixTable;

/** Fills in a query's parameters. */
final class Arguments {
  private Arguments() {}

  /**
   * Reads what was given, and the defaults of what was not.
   *
   * @param query whose parameters
   * @param given texts by parameter name
   * @param prefixes for CURIEs
   * @return a term for every parameter
   * @throws ProblemException BAD_PARAMETER: unknown, missing, or of the wrong type
   */
  static Map<Var, Node> read(
      CatalogueQuery query, Map<String, String> given, PrefixTable prefixes) {
    refuseUnknown(query, given);
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      values.put(Var.alloc(parameter.variable()), value(query, parameter, given, prefixes));
    }
    return values;
  }

  private static void refuseUnknown(CatalogueQuery query, Map<String, String> given) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    given.keySet().stream()
        .sorted()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw bad(
                  query,
                  "no parameter '" + name + "'",
                  known.isEmpty()
                      ? "The query has none."
                      : "It has: " + String.join(", ", known) + ".");
            });
  }

  private static Node value(
      CatalogueQuery query, Parameter parameter, Map<String, String> given, PrefixTable prefixes) {
    String text = given.getOrDefault(parameter.name(), parameter.byDefault().orElse(null));
    String form = "It must be " + parameter.type().form() + ".";
    if (text == null) {
      throw bad(
          query,
          "the parameter '" + parameter.name() + "' is missing",
          "Give it with -p " + parameter.name() + "=… " + form);
    }
    return Values.read(parameter.type(), text, prefixes)
        .orElseThrow(
            () ->
                bad(
                    query,
                    "'" + text + "' is no " + parameter.type().label() + " for " + parameter.name(),
                    form));
  }

  private static ProblemException bad(CatalogueQuery query, String cause, String remedy) {
    String signature =
        query.parameters().stream()
            .map(p -> p.name() + ": " + p.type().label())
            .collect(Collectors.joining(", "));
    return new ProblemException(
        ErrorCode.BAD_PARAMETER, query.name() + "(" + signature + ")", cause, remedy);
  }
}
