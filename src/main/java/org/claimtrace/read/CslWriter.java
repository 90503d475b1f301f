package org.claimtrace.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Work;

/**
 * Works as CSL-JSON 1.0.2, in the form that {@link CslReferences} reads: an export can be put under
 * {@code data/references} as it is. What is not known is left out.
 */
public final class CslWriter implements Closeable {
  private final JsonGenerator json;

  /**
   * Begins a list.
   *
   * @param out takes UTF-8; is flushed at the end, not closed
   * @throws IOException if writing fails
   */
  public CslWriter(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartArray();
  }

  /**
   * Writes an item.
   *
   * @param id the item's name in the list
   * @param work what is known of the work
   * @param article the article that refers to it
   * @param studies the keys of the article's studies that it answers to, at least one
   * @throws IOException if writing fails
   */
  public void write(String id, Work work, ArticleId article, List<String> studies)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", type(work));
    text("title", work.title());
    authors(work.authors());
    text("container-title", work.venue().journal());
    if (work.year().isPresent()) {
      issued(work.year().getAsInt());
    }
    text("volume", work.venue().volume());
    text("issue", work.venue().issue());
    text("page", work.venue().pages());
    text("DOI", work.ids().doi());
    text("PMID", work.ids().pmid());
    text("PMCID", work.ids().pmcid());
    json.writeObjectFieldStart("custom");
    json.writeStringField("article", article.value());
    json.writeArrayFieldStart("study");
    for (String study : studies) {
      json.writeString(study);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** CSL demands a type; only what has a journal's marks is called a journal's article. */
  private static String type(Work work) {
    boolean numbered = work.venue().volume().isPresent() || work.venue().issue().isPresent();
    boolean journal = work.venue().journal().isPresent();
    return journal && (numbered || work.ids().pmid().isPresent()) ? "article-journal" : "document";
  }

  /** Without given names nobody says whether it is a person or a group: then it is literal. */
  private void authors(List<Author> authors) throws IOException {
    if (authors.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("author");
    for (Author author : authors) {
      json.writeStartObject();
      if (author.given().isEmpty()) {
        json.writeStringField("literal", author.family());
      } else {
        json.writeStringField("family", author.family());
        json.writeStringField("given", author.given());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void issued(int year) throws IOException {
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(year);
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String field, Optional<String> value) throws IOException {
    if (value.isPresent() && !value.get().isBlank()) {
      json.writeStringField(field, value.get());
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
