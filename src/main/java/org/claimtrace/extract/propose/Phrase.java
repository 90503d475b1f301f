package org.claimtrace.extract.propose;

import org.claimtrace.extract.line.Line;

/** The parts of a suggestion in its line. */
record Phrase(Line line, WordRange quote, WordRange subject, WordRange trigger, WordRange object) {}
