package org.claimtrace.extract.propose;

/** A qualifier. */
record ProposedQualifier(String key, ProposedWords words) {}
