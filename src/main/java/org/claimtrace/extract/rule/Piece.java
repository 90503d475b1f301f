package org.claimtrace.extract.rule;

/**
 * What fills a slot: words of a line, perhaps with a head that several share ("antiasthenic" and
 * "mild stimulant" of "antiasthenic and mild stimulant effects").
 *
 * @param from its first word
 * @param to the first word behind
 * @param headFrom the first word of the shared head; {@code headTo} if there is none
 * @param headTo the first word behind the shared head
 */
public record Piece(int from, int to, int headFrom, int headTo) {
  /**
   * Words with no head elsewhere.
   *
   * @param from the first word
   * @param to the first word behind
   * @return the piece
   */
  public static Piece of(int from, int to) {
    return new Piece(from, to, to, to);
  }

  /**
   * Whether its head stands apart.
   *
   * @return true if so
   */
  public boolean hasSharedHead() {
    return headFrom < headTo;
  }
}
