package org.claimtrace.extract.propose.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is asked.
 *
 * @param base the address before {@code /chat/completions}; http or https, without name or password
 * @param model the model's name there
 * @param key the key, if the server wants one; never shown
 * @param timeout how long one answer may take, from the question to its last byte
 */
public record ChatServer(URI base, String model, Optional<String> key, Duration timeout) {
  /** Refuses addresses that are none. */
  public ChatServer {
    boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
    if (!http || base.getHost() == null || base.getUserInfo() != null) {
      throw new IllegalArgumentException("no address of a server");
    }
  }

  URI questions() {
    return URI.create(base.toString().replaceFirst("/+$", "") + "/chat/completions");
  }

  /** Everything but the key. */
  @Override
  public String toString() {
    return model + " at " + base;
  }
}
