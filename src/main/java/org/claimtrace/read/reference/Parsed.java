package org.claimtrace.read.reference;

import java.util.Optional;
import org.claimtrace.model.work.Work;

/**
 * What was read of a reference's text.
 *
 * @param work what it states
 * @param unread why parts of it could not be read, in words; empty if nothing stayed unread
 */
public record Parsed(Work work, Optional<String> unread) {}
