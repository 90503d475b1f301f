package org.claimtrace.model.work;

import java.util.Optional;

/**
 * What the record of an article as a published work says, and what follows from it.
 *
 * @param publication the record
 * @param classification design and tier that it tells; empty if it tells neither
 */
public record LibraryRecord(Publication publication, Optional<Classification> classification) {}
