package org.claimtrace.rdf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfFilesTest {
  @TempDir Path folder;

  @Test
  void readsQuadsAndTriplesAlsoCompressed() throws IOException {
    byte[] quad =
        "<http://a/s> <http://a/p> \"é\" <http://a/g> .\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(quad);
    }
    assertThat(RdfFiles.read(write("a.nq", quad)).isEmpty()).isFalse();
    Path small = write("a.nq.gz", packed.toByteArray());
    assertThat(RdfFiles.read(small).find().next().getObject().getLiteralLexicalForm())
        .isEqualTo("é");
    Path ttl = write("a.ttl", "<http://a/s> a <b> .".getBytes(StandardCharsets.UTF_8));
    assertThat(RdfFiles.read(ttl).getDefaultGraph().contains(Node.ANY, Node.ANY, Node.ANY))
        .isTrue();
    assertThat(RdfFiles.read(ttl).find().next().getObject().getURI())
        .as("no path of the machine")
        .isEqualTo("https://w3id.org/claimtrace/b");
  }

  @Test
  void badUtf8IsAnErrorWithItsOffset() throws IOException {
    byte[] bytes = "<http://a/s> <http://a/p> \"x?y\" .\n".getBytes(StandardCharsets.UTF_8);
    bytes[28] = (byte) 0xE9;
    refused(write("a.nt", bytes), ErrorCode.BAD_UTF8, "byte 28");
    byte[] cut = "<http://a/s> <http://a/p> \"xé".getBytes(StandardCharsets.UTF_8);
    refused(
        write("b.nt", java.util.Arrays.copyOf(cut, cut.length - 1)), ErrorCode.BAD_UTF8, "byte 28");
    byte[] surrogate = {'#', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    refused(write("c.nt", surrogate), ErrorCode.BAD_UTF8, "byte 1");
  }

  @Test
  void badUtf8FarIntoAFileIsFound() throws IOException {
    byte[] bytes = "# 0123456789\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    bytes[60000] = (byte) 0xFF;
    refused(write("a.nt", bytes), ErrorCode.BAD_UTF8, "byte 60000");
  }

  @Test
  void badSyntaxNamesTheLine() throws IOException {
    Path file =
        write(
            "a.nq",
            "<http://a/s> <http://a/p> <http://a/o> .\nno\n".getBytes(StandardCharsets.UTF_8));
    refused(file, ErrorCode.BAD_RDF, "a.nq:2");
    refused(
        write("a.jsonld", "{".getBytes(StandardCharsets.UTF_8)), ErrorCode.BAD_RDF, "a.jsonld:1");
  }

  @Test
  void missingFilesAndOtherFormatsAreRefused() throws IOException {
    refused(folder.resolve("none.ttl"), ErrorCode.NOT_FOUND, "none.ttl");
    refused(write("a.docx", new byte[0]), ErrorCode.UNKNOWN_FORMAT, "a.docx");
    refused(write("a.nq.gz", new byte[] {1, 2, 3}), ErrorCode.UNREADABLE, "a.nq.gz");
    assertThat(RdfFiles.isRdf("A.TTL.gz")).isTrue();
    assertThat(RdfFiles.isRdf("a.md")).isFalse();
  }

  @Test
  void jsonLdContextsElsewhereAreNotFetched() throws IOException {
    String[] remote = {
      "{\"@context\": \"http://127.0.0.1:9/c.jsonld\", \"@id\": \"http://a/s\"}",
      "{\"@context\": [{}, \"file:/etc/hosts\"], \"@id\": \"http://a/s\"}",
      "[{\"@context\": {\"x\": {\"@id\": \"http://a/x\", \"@context\": \"http://127.0.0.1:9/c\"}}}]",
      "{\"@context\": {\"@import\": \"http://127.0.0.1:9/c\"}}",
    };
    for (String text : remote) {
      Path file = write("a.jsonld", text.getBytes(StandardCharsets.UTF_8));
      refused(file, ErrorCode.REMOTE_REFUSED, "a.jsonld");
    }
    String inline =
        "{\"@context\": {\"p\": \"http://a/p\"}, \"@id\": \"http://a/s\", \"p\": \"o\"}";
    assertThat(RdfFiles.read(write("b.jsonld", inline.getBytes(StandardCharsets.UTF_8))).isEmpty())
        .isFalse();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void refused(Path file, ErrorCode code, String place) {
    assertThatThrownBy(() -> RdfFiles.read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().place()).contains(place);
            });
  }
}
