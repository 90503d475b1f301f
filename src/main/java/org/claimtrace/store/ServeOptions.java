package org.claimtrace.store;

import java.time.Duration;

/**
 * How a store is served.
 *
 * @param host the address to listen on; {@code 127.0.0.1} keeps it on this machine
 * @param port the TCP port; 0 takes a free one
 * @param name the dataset's name, one path segment of the URL
 * @param deadline how long a query may run
 * @param writable whether the Graph Store Protocol may write; updates are off in any case
 */
public record ServeOptions(
    String host, int port, String name, Duration deadline, boolean writable) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException for a port outside 0–65535, a name that is no path segment, or
   *     a deadline that is not positive
   */
  public ServeOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("no port: " + port);
    }
    if (!name.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("no path segment: " + name);
    }
    if (deadline.isZero() || deadline.isNegative()) {
      throw new IllegalArgumentException("no deadline: " + deadline);
    }
  }

  /**
   * For reading, on this machine only, 30 s a query, under the name {@code claimtrace}.
   *
   * @param port the TCP port; 0 takes a free one
   * @return the options
   */
  public static ServeOptions readOnly(int port) {
    return new ServeOptions("127.0.0.1", port, "claimtrace", Duration.ofSeconds(30), false);
  }

  /**
   * The same, for writing too.
   *
   * @return a changed copy
   */
  public ServeOptions andWritable() {
    return new ServeOptions(host, port, name, deadline, true);
  }

  /**
   * The same, listening elsewhere.
   *
   * @param address the address, for example {@code 0.0.0.0} for all of this machine's
   * @return a changed copy
   */
  public ServeOptions on(String address) {
    return new ServeOptions(address, port, name, deadline, writable);
  }

  /**
   * The same with another deadline.
   *
   * @param perQuery how long a query may run
   * @return a changed copy
   */
  public ServeOptions within(Duration perQuery) {
    return new ServeOptions(host, port, name, perQuery, writable);
  }
}
