package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.ArticleReferences.Entry;
import org.claimtrace.model.article.Reference;
import org.claimtrace.read.CslWriter;

/** A list of CSL-JSON. Of several articles, an item's id begins with its article's. */
final class CslOutput implements ReferenceOutput {
  private final CslWriter items;
  private final boolean several;

  CslOutput(OutputStream out, boolean several) throws IOException {
    this.items = new CslWriter(out);
    this.several = several;
  }

  @Override
  public void write(ArticleReferences article) throws IOException {
    String prefix = several ? article.document().id().value() + "/" : "";
    for (Entry entry : article.entries()) {
      Reference reference = entry.cited().reference();
      List<String> studies =
          reference.studyKeys().isEmpty()
              ? List.of("[" + reference.key() + "]")
              : reference.studyKeys();
      items.write(
          prefix + reference.key(),
          reference.work().withIds(entry.cited().ids()),
          article.document().id(),
          studies);
    }
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
