package org.claimtrace.extract.propose;

import java.util.Optional;

/** A study that the claim rests on. */
record ProposedGrounds(
    Optional<String> key, Optional<String> iri, Optional<String> pmid, String basis) {}
