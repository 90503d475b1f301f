package org.claimtrace.extract.propose;

/** Polarity, modality and role by their names. */
record ProposedStance(String polarity, String modality, String role) {}
