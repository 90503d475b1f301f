package org.claimtrace.model.work;

import java.util.Optional;

/**
 * A note that ties a work to another: a retraction, a correction, a comment.
 *
 * @param kind as its source names it: {@code RetractionIn}, {@code ErratumFor}, {@code CommentOn}
 * @param text where the other is found, as given
 * @param pmid the other work's number
 */
public record Notice(String kind, String text, Optional<String> pmid) {}
