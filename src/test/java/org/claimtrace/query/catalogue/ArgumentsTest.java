package org.claimtrace.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.query.Nodes;
import org.claimtrace.query.SafeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final String ID = "https://w3id.org/claimtrace/id/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "string!any <text>!\"any <text>\"",
        "integer!0062!\"62\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "decimal!.5!-",
        "decimal!0.50!\"0.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        "integer!6.2!-",
        "integer!1 } UNION { ?s ?p ?o!-",
        "boolean!true!\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
        "boolean!yes!-",
        "iri!https://example.org/x?a=1#b!<https://example.org/x?a=1#b>",
        "iri!<https://example.org/x>!<https://example.org/x>",
        "iri!ct:compares!<https://w3id.org/claimtrace/ontology#compares>",
        "iri!mailto:a@example.org!<mailto:a@example.org>",
        "iri!no iri!-",
        "iri!plain!-",
        "iri!https://example.org/> ?p ?o . <x!-",
        "iri!https://example.org/a b!-",
        "concept!sleep onset latency!<ID concept/sleep-onset-latency>",
        "concept!Zorvalin!<ID concept/zorvalin>",
        "concept!concept:zorvalin!<ID concept/zorvalin>",
        "concept!ratio: a to b!<ID concept/ratio-a-to-b>",
        "concept!' '!-",
        "tier!clinical!<https://w3id.org/claimtrace/tier/clinical>",
        "tier!tier:clinical!<https://w3id.org/claimtrace/tier/clinical>",
        "tier!Clinical Trial!-",
        "claim!id:claim/ab!<ID claim/ab>",
        "claim!ab!-",
      })
  void readsValuesByType(String type, String text, String term) {
    Optional<String> read =
        Values.read(ParameterType.of(type).orElseThrow(), text, PrefixTables.HOUSE)
            .map(Nodes::ntriples);
    assertThat(read)
        .isEqualTo(term.equals("-") ? Optional.empty() : Optional.of(term.replace("ID ", ID)));
  }

  @Test
  void readsAClaimByItsDigits() {
    assertThat(Values.read(ParameterType.CLAIM, "ab".repeat(32), PrefixTables.HOUSE))
        .hasValueSatisfying(n -> assertThat(n.getURI()).isEqualTo(ID + "claim/" + "ab".repeat(32)));
  }

  private static CatalogueQuery query() {
    return new CatalogueQuery(
        "q",
        "q.rq",
        "s",
        "",
        List.of(
            new Parameter("n", ParameterType.INTEGER, Optional.empty(), ""),
            new Parameter("text", ParameterType.STRING, Optional.of("x"), "")),
        List.of(),
        Optional.empty(),
        SafeQuery.parse("q", "SELECT (?_text AS ?t) { FILTER(?_n > 1) }"));
  }

  @Test
  void fillsInValuesAndDefaults() {
    assertThat(query().with(Map.of("n", "2"), PrefixTables.HOUSE).query().toString())
        .contains("2 > 1")
        .contains("\"x\"");
  }

  @Test
  void saysWhichParameterIsMissingUnknownOrWrong() {
    assertThatThrownBy(() -> query().with(Map.of(), PrefixTables.HOUSE))
        .hasMessageStartingWith("CT043 ")
        .hasMessageContaining("'n' is missing");
    assertThatThrownBy(() -> query().with(Map.of("n", "1", "m", "1"), PrefixTables.HOUSE))
        .hasMessageStartingWith("CT043 ")
        .hasMessageContaining("no parameter 'm'")
        .hasMessageContaining("It has: n, text.");
    assertThatThrownBy(() -> query().with(Map.of("n", "many"), PrefixTables.HOUSE))
        .hasMessageStartingWith("CT043 ")
        .hasMessageContaining("'many' is no integer")
        .hasMessageContaining("a whole number");
  }
}
