package org.claimtrace.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.claimtrace.query.Zorvalin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file under {@code queries/} must keep. */
class CatalogueRulesTest {
  static Stream<CatalogueQuery> all() {
    return Zorvalin.catalogue().all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellsWhatItAsks(CatalogueQuery query) {
    assertThat(query.summary()).isNotEmpty().hasSizeLessThan(90).doesNotContain("\n");
    assertThat(query.description()).isNotEmpty();
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.parameters()).allSatisfy(p -> assertThat(p.description()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersInAnOrder(CatalogueQuery query) {
    Query parsed = query.unbound().query();
    assertThat(parsed.isSelectType()).isTrue();
    assertThat(parsed.hasOrderBy()).isTrue();
    assertThat(parsed.isQueryResultStar()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void usesThePrefixesOfTheHouse(CatalogueQuery query) {
    assertThat(PrefixTables.HOUSE.all())
        .containsAllEntriesOf(query.unbound().query().getPrefixMapping().getNsPrefixMap());
  }

  /** A triple term is no index in today's stores; the plain properties are. */
  @ParameterizedTest
  @MethodSource("all")
  void asksNoTripleTerm(CatalogueQuery query) {
    assertThat(query.unbound().query().toString()).doesNotContain("<<").doesNotContain("reifies");
  }
}
