import java.nio.charset.StandardCharsets;

/** Stands in the jar's place, so that the launcher's tests see exactly what reaches the program. */
public final class Echo {
  private Echo() {}

  /**
   * Prints what arrived.
   *
   * @param args {@code --exit N} ends with N, {@code --property NAME} prints one, {@code --pid} the
   *     process, {@code --cat} copies the input; anything else is printed, an argument per bracket
   */
  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder();
    String first = args.length == 0 ? "" : args[0];
    switch (first) {
      case "--exit" -> System.exit(Integer.parseInt(args[1]));
      case "--property" -> out.append(System.getProperty(args[1])).append('\n');
      case "--pid" -> out.append(ProcessHandle.current().pid()).append('\n');
      case "--cat" -> System.in.transferTo(System.out);
      default -> {
        for (String arg : args) {
          out.append('[').append(arg).append(']');
        }
      }
    }
    System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
