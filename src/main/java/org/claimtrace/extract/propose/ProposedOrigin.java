package org.claimtrace.extract.propose;

import java.util.Optional;

/** Who found it, how often that one is right, and what it says of its review: never believed. */
record ProposedOrigin(String extractor, Optional<String> band, Optional<String> review) {}
