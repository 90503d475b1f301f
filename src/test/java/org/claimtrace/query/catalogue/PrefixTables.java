package org.claimtrace.query.catalogue;

import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Zorvalin;

/** The project's own prefixes. */
final class PrefixTables {
  static final PrefixTable HOUSE = PrefixTable.read(Zorvalin.home());

  private PrefixTables() {}
}
