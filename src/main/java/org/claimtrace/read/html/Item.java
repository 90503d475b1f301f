package org.claimtrace.read.html;

/** An item of a list, whose number stands before its first piece only. */
final class Item {
  private final String number;
  private boolean taken;

  Item(String number) {
    this.number = number;
  }

  boolean isTaken() {
    return taken;
  }

  String take() {
    String given = taken ? "" : number;
    taken = true;
    return given;
  }
}
