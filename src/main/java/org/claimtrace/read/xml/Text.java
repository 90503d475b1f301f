package org.claimtrace.read.xml;

/** Characters, entities resolved; white space only is a single blank. */
public final class Text implements Node {
  private final Characters source;
  private final int from;
  private final int to;

  Text(Characters source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
  }

  /**
   * The characters.
   *
   * @return at least one, white space as in the source
   */
  public String value() {
    return source.slice(from, to);
  }

  /**
   * Whether there is nothing to read in it.
   *
   * @return true if all of it is white space
   */
  public boolean isBlank() {
    return source.isBlank(from, to);
  }

  void write(Flow flow) {
    source.write(from, to, flow);
  }
}
