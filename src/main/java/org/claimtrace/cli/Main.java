package org.claimtrace.cli;

/** The program's door. */
public final class Main {
  private Main() {}

  /**
   * Runs one command.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.out.println("claimtrace");
  }
}
