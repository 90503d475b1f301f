package org.claimtrace.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waiting for Ctrl-C or a polite kill. Java runs its shutdown hooks then and would end with the
 * signal's exit code, while stopping a server is no failure: so the hook lets the command close
 * what it holds and ends the process itself, with 0.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 20;

  private Interruption() {}

  /** Returns when the process is asked to end, or the thread is interrupted. */
  static void await() {
    CountDownLatch asked = new CountDownLatch(1);
    Thread command = Thread.currentThread();
    Thread hook = new Thread(() -> end(asked, command), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      asked.await();
    } catch (InterruptedException e) {
      // The thread's owner wants the command to end, no more: nothing is left to be interrupted.
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  private static void end(CountDownLatch asked, Thread command) {
    asked.countDown();
    try {
      // The command's thread blocks in System.exit once it is done: the process is ending already.
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (command.isAlive() && !isExiting(command) && System.nanoTime() < end) {
        Thread.sleep(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private static boolean isExiting(Thread command) {
    for (StackTraceElement frame : command.getStackTrace()) {
      if (frame.getClassName().equals("java.lang.Shutdown")) {
        return true;
      }
    }
    return false;
  }
}
