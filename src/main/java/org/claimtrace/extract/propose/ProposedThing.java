package org.claimtrace.extract.propose;

import java.util.Optional;

/** A subject or object. */
record ProposedThing(
    ProposedWords words, Optional<String> label, Optional<String> iri, Optional<Boolean> linked) {}
