package org.claimtrace.cli.session;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program reads and talks. Always UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out for results; buffered
 * @param err for everything else
 * @param environment the process's variables
 * @param interactive whether a person looks on
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive) {
  private static final int WIDTH = 100;
  private static final int LEAST = 40;

  /** Copies the map; marks failures of {@code out}. */
  public Terminal {
    environment = Map.copyOf(environment);
    out = out instanceof Stdout ? out : new Stdout(out);
  }

  /**
   * This process's own.
   *
   * @return the terminal
   */
  public static Terminal ofProcess() {
    return new Terminal(
        // buffered: reading all of a pipe at once would ask the bare stream for its position
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        hasConsole());
  }

  /** From Java 22 on there is always a console, which then must be asked (JEP 8295803). */
  @SuppressWarnings("SystemConsoleNull") // the check for null serves Java 17 to 21
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * Prints a result.
   *
   * @param text with its line ends
   */
  public void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets buffered results out. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many columns of characters there are.
   *
   * @return what {@code COLUMNS} says, at least 40; else 100
   */
  public int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[0-9]{1,4}") ? Math.max(LEAST, Integer.parseInt(columns)) : WIDTH;
  }

  /**
   * Whether to use colours (see no-color.org).
   *
   * @return true on a terminal that can, unless {@code NO_COLOR} is set
   */
  public boolean colour() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
