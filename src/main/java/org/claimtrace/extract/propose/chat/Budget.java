package org.claimtrace.extract.propose.chat;

/** How many calls may still be made; every attempt is one. */
public final class Budget {
  private final int most;
  private int made;

  /**
   * A budget.
   *
   * @param most calls, 0 or more
   */
  public Budget(int most) {
    this.most = most;
  }

  boolean take() {
    if (made >= most) {
      return false;
    }
    made++;
    return true;
  }

  /**
   * How many calls were made.
   *
   * @return the number
   */
  public int made() {
    return made;
  }
}
