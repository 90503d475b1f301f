package org.claimtrace.read.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.format.Input;

/** A field: its tag, its value with the line ends of wrapping made blanks, and its line. */
record MedlineField(String tag, String value, int line) {
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)");

  static List<MedlineField> of(Input input) {
    List<MedlineField> fields = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    String tag = "";
    int from = 1;
    int line = 0;
    for (String row : input.utf8().split("\r\n|[\r\n]", -1)) {
      line++;
      Matcher field = FIELD.matcher(row);
      if (field.matches()) {
        add(tag, value, from, fields);
        tag = field.group(1);
        from = line;
        value.append(field.group(2).strip());
      } else if (row.startsWith("      ") && !tag.isEmpty()) {
        value.append(' ').append(row.strip());
      } else if (!row.isBlank()) {
        throw new ProblemException(
            ErrorCode.BROKEN_MARKUP,
            input.place() + ":" + line,
            "the line is neither a field of MEDLINE text nor the rest of one",
            "Export the record again in PubMed's format.");
      }
    }
    add(tag, value, from, fields);
    return fields;
  }

  private static void add(String tag, StringBuilder value, int line, List<MedlineField> fields) {
    if (!tag.isEmpty() && !value.isEmpty()) {
      fields.add(new MedlineField(tag, value.toString(), line));
    }
    value.setLength(0);
  }
}
