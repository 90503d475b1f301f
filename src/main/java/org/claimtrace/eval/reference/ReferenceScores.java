package org.claimtrace.eval.reference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrace.model.work.Work;

/** How many fields of known works are right after writing and reading them, by style. */
public final class ReferenceScores {
  private final Function<String, Work> reader;
  private final Map<Style, Map<Field, Count>> counts = new EnumMap<>(Style.class);
  private int works;

  /**
   * Nothing counted yet.
   *
   * @param reader reads a reference's text
   */
  public ReferenceScores(Function<String, Work> reader) {
    this.reader = reader;
  }

  /**
   * How many were right.
   *
   * @param right so many
   * @param all of so many that have the field
   */
  public record Count(int right, int all) {
    /** Nothing yet. */
    static final Count NONE = new Count(0, 0);

    /**
     * The part that is right.
     *
     * @return 0 to 1; 1 of none
     */
    public double share() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  /**
   * Counts a work in every style. A field that it lacks is not counted; a work without authors,
   * title and journal is no reference that anyone would write.
   *
   * @param work what markup says
   */
  public void add(Work work) {
    if (work.authors().isEmpty() && work.title().isEmpty() && work.venue().journal().isEmpty()) {
      return;
    }
    works++;
    for (Style style : Style.values()) {
      Work read = reader.apply(style.write(work));
      Map<Field, Count> row = counts.computeIfAbsent(style, s -> new EnumMap<>(Field.class));
      for (Field field : Field.values()) {
        Optional<String> wanted = field.of(work);
        if (wanted.isPresent()) {
          Count before = row.getOrDefault(field, Count.NONE);
          int right = field.of(read).equals(wanted) ? 1 : 0;
          row.put(field, new Count(before.right() + right, before.all() + 1));
        }
      }
    }
  }

  /**
   * What was counted.
   *
   * @param style a style
   * @param field a field
   * @return right of all
   */
  public Count count(Style style, Field field) {
    return counts.getOrDefault(style, Map.of()).getOrDefault(field, Count.NONE);
  }

  /**
   * How many works were counted.
   *
   * @return the number
   */
  public int works() {
    return works;
  }

  /**
   * The table of fields and styles.
   *
   * @return lines, each ended
   */
  public String table() {
    StringBuilder table = new StringBuilder("field".concat(" ".repeat(9)));
    for (Style style : Style.values()) {
      table.append(String.format(Locale.ROOT, "%24s", style.label()));
    }
    table.append('\n');
    for (Field field : Field.values()) {
      table.append(String.format(Locale.ROOT, "%-14s", field.label()));
      for (Style style : Style.values()) {
        Count count = count(style, field);
        String cell =
            String.format(
                Locale.ROOT, "%d/%d %6.2f%%", count.right(), count.all(), 100 * count.share());
        table.append(String.format(Locale.ROOT, "%24s", cell));
      }
      table.append('\n');
    }
    return table.append(works).append(" works\n").toString();
  }
}
