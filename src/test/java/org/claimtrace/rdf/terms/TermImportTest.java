package org.claimtrace.rdf.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermImportTest {
  private static final String OBO =
      """
      format-version: 1.2
      data-version: releases/2026-01-01
      property_value: http://purl.org/dc/terms/license "https://example.org/cc0" xsd:string

      [Term]
      id: DOID:2
      name: napping fever
      def: "A sentence that stays where it is." [src:1]
      synonym: "fever, of naps\\, mild" EXACT [x:1]
      synonym: "nap fever" EXACT common_name []
      synonym: "tiredness" BROAD []
      is_a: DOID:1 ! drowsy disease

      [Term]
      id: DOID:3
      name: old fever
      is_obsolete: true

      [Term]
      id: DOID:4
      is_a: DOID:1

      [Typedef]
      id: part_of
      """;
  private static final String TURTLE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix oio: <http://www.geneontology.org/formats/oboInOwl#> .
      @prefix obo: <http://purl.obolibrary.org/obo/> .
      <http://e.org/v> a owl:Ontology ; owl:versionInfo "7" .
      <http://e.org/1> a skos:Concept ; skos:prefLabel "zorva fever"@en, "Zorvafieber"@de ;
        skos:altLabel "zorva illness"@en-GB ; skos:definition "A sentence."@en ; skos:broader obo:DOID_2 .
      obo:DOID_2 a owl:Class ; rdfs:label "napping fever" ; oio:hasExactSynonym "nap fever" ;
        oio:hasRelatedSynonym "tiredness" .
      obo:DOID_3 a owl:Class ; rdfs:label "old fever" ; owl:deprecated true .
      [] a owl:Class ; rdfs:label "nameless" .
      """;

  @TempDir Path folder;

  @Test
  void oboGivesNamesExactSynonymsAndIdentifiers() throws IOException {
    TermTable table = table("a.obo", OBO, "");
    assertThat(rows(table))
        .containsExactly("napping fever\tCondition\tDOID:2\tfever, of naps, mild | nap fever");
    assertThat(text(table))
        .contains("# source: a.obo\n", "# version: releases/2026-01-01\n")
        .contains("# licence: https://example.org/cc0\n")
        .contains("# prefix: DOID http://purl.obolibrary.org/obo/DOID_\n")
        .doesNotContain("sentence", folder.toString());
    assertThat(table.summary())
        .isEqualTo("1 terms with 3 labels taken; left out: 1 obsolete, 1 without a label");
  }

  @Test
  void owlAndSkosGiveTheSame() throws IOException {
    TermTable table = table("a.ttl", TURTLE, "");
    assertThat(rows(table))
        .containsExactly(
            "napping fever\tCondition\tDOID:2\tnap fever",
            "zorva fever\tCondition\thttp://e.org/1\tzorva illness");
    assertThat(text(table)).contains("# version: 7\n").doesNotContain("sentence", "fieber");
    assertThat(table.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.OBSOLETE);
  }

  @Test
  void meshTreeNumbersTellKindsAndHeadingsAreTurnedRound() throws IOException {
    TermTable table =
        table(
            "mesh.tsv",
            "C\tDiseases\nC01\tFevers\nC01.100\tFever, Nap-Induced\nD02.100.200\tZorvalin\n"
                + "D03.100.200\tZorvalin\nZ01\tNapland\n",
            "");
    assertThat(rows(table))
        .containsExactly(
            "Fevers\tCondition\t\t",
            "Fever, Nap-Induced\tCondition\t\tNap-Induced Fever",
            "Zorvalin\tCompound\t\t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Abdomen, Acute; Acute Abdomen",
        "Education, Nap, Continuing; Continuing Nap Education",
        "Abdomen; -",
        "Naps, Beds, and Other Phenomena; -",
        "Beds and Pillows, Hospital; -",
        "2,4-Zorvalin; -",
      })
  void headingsInTheOrderOfSpeech(String heading, String turned) {
    assertThat(MeshTree.turned(heading)).isEqualTo(Optional.ofNullable(turned));
  }

  @Test
  void tablesAreReadByTheirHeaders() throws IOException {
    TermTable table =
        table(
            "a.csv",
            "DrugBank ID,Common name,Synonyms,Other\r\nDB90001,Zorvalin Alfa,"
                + "\"ZV-1 | Zorva, recombinant | Zorvalin alfas\",x\r\nDB90002,,,\r\n",
            "");
    assertThat(rows(table))
        .containsExactly("Zorvalin Alfa\tCompound\tdrugbank:DB90001\tZV-1 | Zorva, recombinant");
    assertThat(
            rows(
                table(
                    "b.tsv",
                    "# license: CC0\n?cls\t?cls_label\n"
                        + "<http://purl.obolibrary.org/obo/MONDO_1>\t\"nap illness\"\n"
                        + "<http://purl.obolibrary.org/obo/MONDO_2>\t\"obsolete illness\"\n",
                    "")))
        .containsExactly("nap illness\tCondition\tMONDO:1\t");
  }

  @Test
  void theFirstOfTwoTermsWithOneIdentifierIsTakenAndRowsOfOneAreJoined() throws IOException {
    Path first =
        file("a.tsv", "id\tlabel\tsynonyms\nX:1\tzorvalin\tzv one\nX:1\tzorvalin\tzv two\n");
    Path second = file("b.tsv", "id\tlabel\nX:1\tzorvalinum\nX:2\tquintapar\n");
    TermTable table = TermImport.of(List.of(first, second), Home.path(), options("Compound"));
    assertThat(rows(table))
        .containsExactly("quintapar\tCompound\tX:2\t", "zorvalin\tCompound\tX:1\tzv one | zv two");
  }

  @Test
  void labelsThatTextsUseOtherwiseAreLeftOutAndReported() throws IOException {
    TermTable table =
        table(
            "a.csv",
            "id,label,synonyms\n1,Lead,\n2,zorvalin,Milk | ZV | 12345 | his | HIS | Leads | z|\n"
                + "3,quintapar,zorvalin\n4,Dates,\n5,zv,\n",
            "Compound");
    assertThat(rows(table))
        .containsExactly("quintapar\tCompound\t3\tzorvalin", "zorvalin\tCompound\t2\t");
    assertThat(table.leftOut().stream().map(it -> it.reason() + " " + it.label() + " " + it.term()))
        .contains(
            "EVERYDAY Lead 1",
            "EVERYDAY Milk 2",
            "EVERYDAY his 2",
            "EVERYDAY HIS 2",
            "EVERYDAY Leads 2",
            "EVERYDAY Dates 4",
            "TOO_SHORT ZV 2",
            "NO_LETTERS 12345 2",
            "TOO_SHORT zv 5",
            "AMBIGUOUS zorvalin 3 2");
  }

  @Test
  void theSameFilesGiveTheSameBytesWhateverTheirOrderOfRows() throws IOException {
    String[] rows = {"1\tzorva b\tzz top", "2\tzorva a\t", "3\tZorva A\t"};
    Path one = file("a.tsv", "id\tlabel\tsynonyms\n" + String.join("\n", rows) + "\n");
    List<String> before = rows(TermImport.of(List.of(one), Home.path(), options("Compound")));
    String same = text(TermImport.of(List.of(one), Home.path(), options("Compound")));
    assertThat(text(TermImport.of(List.of(one), Home.path(), options("Compound")))).isEqualTo(same);
    List<String> turned = Arrays.asList(rows[2], rows[0], rows[1]);
    Path other = file("b.tsv", "id\tlabel\tsynonyms\n" + String.join("\n", turned) + "\n");
    assertThat(rows(TermImport.of(List.of(other), Home.path(), options("Compound"))))
        .isEqualTo(before);
  }

  @Test
  void namesThatOnlyBeginWithACapitalAreWrittenSmallWhenAsked() throws IOException {
    Path file =
        file("a.tsv", "label\nZorvalin Alfa\nZorva-Quin\nZORVALINE\nVitamin Q\nZorva B12\n");
    TermTable table =
        TermImport.of(
            List.of(file), Home.path(), new ImportOptions(Optional.of("Compound"), 100, true, ""));
    assertThat(rows(table).stream().map(row -> row.substring(0, row.indexOf('\t'))))
        .containsExactly("Vitamin Q", "Zorva B12", "zorva-quin", "zorvalin alfa", "ZORVALINE");
  }

  @Test
  void compressedFilesAreReadToo() throws IOException {
    Path file = folder.resolve("a.obo.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(OBO.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(rows(TermImport.of(List.of(file), Home.path(), options("")))).hasSize(1);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(file, ErrorCode.UNREADABLE, "a.obo.gz", "cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.obo; [Term]; BAD_TERMS; a.obo:1; format-version",
        "a.obo; format-version: 1.2~[Term]~id: X:1~synonym: \"cut o; BAD_TERMS; a.obo:4; synonym",
        "a.obo; format-version: 1.2~[Term]~name: x y z; BAD_TERMS; a.obo:2; no id",
        "a.obo; format-version: 1.2~[Te; BAD_TERMS; a.obo:2; cut off",
        "a.tsv; id|label~X:1; BAD_TERMS; a.tsv:2; cells",
        "a.tsv; id|etikett~X:1|x; BAD_TERMS; a.tsv:1; etikett",
        "a.tsv; id|label~X:1|\"never closed; BAD_TERMS; a.tsv:; no table",
        "a.tsv; id|label; BAD_TERMS; a.tsv; no term",
        "a.ttl; <a> <b> ; BAD_RDF; a.ttl:; well-formed",
        "a.owl; <rdf:RDF>; BAD_RDF; a.owl:; well-formed",
        "a.doc; text; UNKNOWN_FORMAT; a.doc; ending",
        "a.tsv; id|label~X:1|zorvalin; NO_TERMS; a.tsv; 1 of no kind",
      })
  void brokenFilesAreNamedWithTheirPlace(
      String name, String text, ErrorCode code, String place, String cause) throws IOException {
    Path file = file(name, text.replace('~', '\n').replace('|', '\t'));
    refused(file, code, place, cause);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    refused(folder.resolve("none.obo"), ErrorCode.NOT_FOUND, "none.obo", "no such file");
  }

  private static void refused(Path file, ErrorCode code, String place, String cause) {
    assertThatThrownBy(() -> TermImport.of(List.of(file), Home.path(), options("")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().place()).contains(place);
              assertThat(e.problem().cause()).contains(cause);
            });
  }

  private TermTable table(String name, String text, String type) throws IOException {
    return TermImport.of(List.of(file(name, text)), Home.path(), options(type));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ImportOptions options(String type) {
    return new ImportOptions(Optional.of(type).filter(it -> !it.isEmpty()), 100, false, "");
  }

  private static String text(TermTable table) {
    return new String(table.bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> rows(TermTable table) {
    return text(table).lines().filter(line -> !line.startsWith("#")).skip(1).toList();
  }
}
