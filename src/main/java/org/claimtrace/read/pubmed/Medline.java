package org.claimtrace.read.pubmed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Format;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Flow;

/**
 * MEDLINE text, which PubMed exports: fields of a four-letter tag, wrapped at eighty characters.
 * The text is title and abstract; labels in it, as {@code METHODS:}, stay where they are.
 */
public final class Medline implements Format {
  private static final byte[] START = {'P', 'M', 'I', 'D', '-', ' '};

  @Override
  public Set<String> extensions() {
    return Set.of(".nbib", ".medline", ".txt");
  }

  @Override
  public String mediaType() {
    return "application/nbib";
  }

  @Override
  public boolean recognises(Input input) {
    if (!input.name().toLowerCase(java.util.Locale.ROOT).endsWith(".txt")) {
      return true;
    }
    var bytes = input.bytes();
    int at = 0;
    // a byte order mark and empty lines may come first
    while (at < bytes.remaining() && at < 64 && (bytes.get(at) <= ' ')) {
      at++;
    }
    for (int i = 0; i < START.length; i++) {
      if (at + i >= bytes.remaining() || bytes.get(at + i) != START[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Layout read(Input input) {
    List<MedlineField> fields = MedlineField.of(input);
    long records = fields.stream().filter(field -> field.tag().equals("PMID")).count();
    if (records > 1) {
      throw PubMedXml.severalRecords(input, (int) records);
    }
    Flow flow = new Flow();
    for (MedlineField field : fields) {
      if (field.tag().equals("TI") || field.tag().equals("BTI")) {
        put(flow, BlockKind.TITLE, 1, field.value(), field.line());
      }
    }
    for (MedlineField field : fields) {
      if (field.tag().equals("AB")) {
        put(flow, BlockKind.HEADING, 1, "Abstract", field.line());
        put(flow, BlockKind.PARAGRAPH, 0, field.value(), field.line());
      }
    }
    MedlinePublication publication = new MedlinePublication(fields);
    Optional<String> pmid = publication.ids().pmid();
    return flow.layout(publication.publication(), pmid.map(number -> "pmid-" + number));
  }

  private static void put(Flow flow, BlockKind kind, int level, String words, int line) {
    flow.begin(kind, level, line);
    flow.text(words);
    flow.end();
  }
}
