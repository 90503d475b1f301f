/**
 * Which sentences of an article lean on which of its references, and how each reference was
 * resolved: pure functions over what was found in the article. It stands beside extraction, because
 * claims' evidence lines are leanings too, and uses {@code model} only.
 */
@NullMarked
package org.claimtrace.extract.reference;

import org.jspecify.annotations.NullMarked;
