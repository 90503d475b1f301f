package org.claimtrace.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.eval.text.FigureRow;
import org.junit.jupiter.api.Test;

/** Figures as text, as lines with tabs, and as JSON with numbers as numbers. */
class FigureFormTest {
  private record Figure(String name, double value) implements FigureRow {
    @Override
    public List<String> cells() {
      return List.of(name, String.valueOf(value));
    }

    @Override
    public Map<String, Object> asMap() {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("name", name);
      fields.put("value", value);
      return fields;
    }
  }

  @Test
  void writesTheSameFiguresInEachForm() {
    assertThat(written("text")).isEqualTo("Two figures.\nBoth good.\n");
    assertThat(written("tsv")).isEqualTo("name\tvalue\na\t0.5\nb\t1.0\n");
    assertThat(written("json").replaceAll("\\s", ""))
        .isEqualTo("[{\"name\":\"a\",\"value\":0.5},{\"name\":\"b\",\"value\":1.0}]");
    assertThat(written("json")).endsWith("\n");
    assertThat(written("JSON")).isEqualTo(written("json"));
  }

  @Test
  void refusesOtherForms() {
    assertThatThrownBy(() -> FigureForm.of("csv"))
        .hasMessage(
            "CT051 there is no such format (--format csv)."
                + " Figures can be written as text, tsv, json.");
  }

  private static String written(String form) {
    return FigureForm.of(form)
        .write(
            List.of("Two figures.", "Both good."),
            List.of("name", "value"),
            List.of(new Figure("a", 0.5), new Figure("b", 1)));
  }
}
