package org.claimtrace.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.article.Source;

/** The PMIDs that reference lists state, found without any XML parser. */
final class PmidsOfXml {
  private static final Pattern LIST = Pattern.compile("<ref-list.*</ref-list>", Pattern.DOTALL);
  private static final Pattern PMID =
      Pattern.compile("<pub-id[^>]*pub-id-type=\"pmid\"[^>]*>\\s*(\\d+)\\s*</pub-id>");
  private static final Map<Path, Map<String, List<String>>> KNOWN = new HashMap<>();

  private PmidsOfXml() {}

  /** In order, of the file of an archive that a document was read from. */
  static List<String> of(Path archive, Source source) {
    return KNOWN
        .computeIfAbsent(archive, PmidsOfXml::read)
        .getOrDefault(source.sha256(), List.of());
  }

  private static Map<String, List<String>> read(Path archive) {
    Map<String, List<String>> all = new HashMap<>();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        byte[] bytes = tar.readAllBytes();
        all.put(Sha256.of(bytes), pmids(new String(bytes, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static List<String> pmids(String xml) {
    Matcher list = LIST.matcher(xml);
    return list.find()
        ? PMID.matcher(list.group()).results().map(found -> found.group(1)).toList()
        : List.of();
  }
}
