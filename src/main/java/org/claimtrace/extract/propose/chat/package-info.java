/**
 * Questions to a language model over HTTP, in the form that OpenAI-compatible servers share ({@code
 * /chat/completions}): patience, a budget, and a cache of answers. The key goes to the server that
 * was named and nowhere else. May use {@code model}.
 */
@NullMarked
package org.claimtrace.extract.propose.chat;

import org.jspecify.annotations.NullMarked;
