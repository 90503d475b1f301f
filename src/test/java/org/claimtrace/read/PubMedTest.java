package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented records of two generations of PubMed's XML, and one as MEDLINE text. */
class PubMedTest {
  private static final String ARTICLE =
      """
      <PMID Version="1">4711</PMID>
      <Article>
        <Journal><JournalIssue><Volume>7</Volume><Issue>2</Issue><PubDate>%s</PubDate></JournalIssue>
          <Title>Journal of tea</Title></Journal>
        <ArticleTitle>Tea in <i>mice</i> at 10<sup>-3</sup> M.</ArticleTitle>
        <Pagination><MedlinePgn>11-9</MedlinePgn></Pagination>
        <ELocationID EIdType="doi" ValidYN="Y">10.1234/TEA.7</ELocationID>
        <Abstract><AbstractText Label="METHODS" NlmCategory="METHODS">Mice drank.</AbstractText>
          <AbstractText Label="RESULTS">They slept less.</AbstractText>
          <CopyrightInformation>Nobody.</CopyrightInformation></Abstract>
        <AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName><Initials>J</Initials>
          </Author><Author><CollectiveName>Tea Group</CollectiveName></Author></AuthorList>
        <Language>eng</Language>
        <PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial
          </PublicationType></PublicationTypeList>
      </Article>
      <MeshHeadingList>
        <MeshHeading><DescriptorName UI="D013662" MajorTopicYN="N">Tea</DescriptorName>
          <QualifierName UI="Q1" MajorTopicYN="Y">adverse effects</QualifierName></MeshHeading>
        <MeshHeading><DescriptorName MajorTopicYN="N">Mice</DescriptorName></MeshHeading>
      </MeshHeadingList>
      <CommentsCorrectionsList>
        <CommentsCorrections RefType="RetractionIn"><RefSource>J Tea. 2012;9:1</RefSource>
          <PMID Version="1">4812</PMID></CommentsCorrections>
        <CommentsCorrections RefType="Cites"><RefSource>J Cup. 1999;1:2</RefSource>
          <PMID Version="1">31</PMID></CommentsCorrections>
      </CommentsCorrectionsList>
      """;

  private static final String NEW =
      "<PubmedArticleSet><PubmedArticle><MedlineCitation>"
          + ARTICLE.formatted("<Year>2011</Year>")
          + """
          </MedlineCitation><PubmedData>
          <ArticleIdList><ArticleId IdType="pubmed">4711</ArticleId>
            <ArticleId IdType="pmc">PMC99</ArticleId></ArticleIdList>
          <ReferenceList><Reference><Citation>J Cup. 2001;3:4</Citation>
            <ArticleIdList><ArticleId IdType="pubmed">32</ArticleId></ArticleIdList></Reference>
            <Reference><ArticleIdList><ArticleId IdType="pubmed">33</ArticleId></ArticleIdList>
            </Reference></ReferenceList>
          </PubmedData></PubmedArticle></PubmedArticleSet>
          """;

  private static final String OLD =
      "<MedlineCitationSet><MedlineCitation>"
          + ARTICLE.formatted("<MedlineDate>2010 Nov-2011 Jan</MedlineDate>")
          + "</MedlineCitation><DeleteCitation><PMID>5</PMID></DeleteCitation></MedlineCitationSet>";

  private static final String TEXT =
      """
      PMID- 4711
      TI  - Tea in mice at ten
            micromolar.
      AB  - METHODS: Mice drank. RESULTS: They slept
            less.
      FAU - Doe, Jane
      AU  - Doe J
      CN  - Tea Group
      JT  - Journal of tea
      VI  - 7
      IP  - 2
      PG  - 11-9
      DP  - 2011 Nov
      LA  - eng
      PT  - Randomized Controlled Trial
      MH  - Tea/*adverse effects
      MH  - Mice
      RIN - J Tea. 2012;9:1. PMID: 4812
      AID - 10.1234/TEA.7 [doi]
      AID - 11-9 [pii]
      PMC - PMC99
      """;

  @Test
  void titleAndSectionsOfTheAbstractAreTheText() {
    assertThat(Reading.blocks(read("a.xml", NEW)))
        .containsExactly(
            "TITLE 0 Tea in mice at 10⁻³ M.",
            "HEADING 1 Abstract",
            "HEADING 2 METHODS",
            "PARAGRAPH 2 Mice drank.",
            "HEADING 3 RESULTS",
            "PARAGRAPH 3 They slept less.",
            "HEADING 4 References",
            "REFERENCE 4 J Cup. 2001;3:4",
            "REFERENCE 4 PMID: 33");
  }

  @Test
  void bothGenerationsSayTheSameOfThePublication() {
    for (String xml : List.of(NEW, OLD)) {
      Publication publication = read("a.xml", xml).publication();
      assertThat(publication.work().ids().pmid()).contains("4711");
      assertThat(publication.work().ids().doi()).contains("10.1234/tea.7");
      assertThat(publication.work().authors())
          .containsExactly(new Author("Doe", "Jane"), Author.of("Tea Group"));
      assertThat(publication.work().venue().journal()).contains("Journal of tea");
      assertThat(publication.work().venue().volume()).contains("7");
      assertThat(publication.work().venue().pages()).contains("11-9");
      assertThat(publication.language()).contains("eng");
      assertThat(publication.types()).containsExactly("Randomized Controlled Trial");
      assertThat(publication.subjects())
          .containsExactly(
              new MeshHeading("Tea", Optional.of("D013662"), List.of("adverse effects"), true),
              new MeshHeading("Mice", Optional.empty(), List.of(), false));
      assertThat(publication.notices())
          .containsExactly(new Notice("RetractionIn", "J Tea. 2012;9:1", Optional.of("4812")));
    }
    assertThat(read("a.xml", NEW).publication().work().year()).isEqualTo(OptionalInt.of(2011));
    assertThat(read("a.xml", OLD).publication().work().year()).isEqualTo(OptionalInt.of(2010));
    assertThat(read("a.xml", NEW).publication().work().ids().pmcid()).contains("PMC99");
  }

  @Test
  void referencesAreAListOrLinksOfTheKindCites() {
    assertThat(read("a.xml", NEW).references())
        .extracting(Reference::pmid)
        .containsExactly(Optional.of("32"), Optional.of("33"));
    assertThat(read("a.xml", OLD).references())
        .extracting(Reference::pmid)
        .containsExactly(Optional.of("31"));
  }

  @Test
  void theRecordsNumberIsTheArticlesName() {
    String alone = NEW.replace("<PubmedArticleSet>", "").replace("</PubmedArticleSet>", "");

    assertThat(read("a.xml", alone).id().value()).isEqualTo("pmid-4711");
    assertThat(read("a.nbib", TEXT).id().value()).isEqualTo("pmid-4711");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.nbib", "a.medline", "a.txt", "a.TXT"})
  void medlineTextIsReadWhateverItIsCalled(String name) {
    Document document = read(name, TEXT);

    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 0 Tea in mice at ten micromolar.",
            "HEADING 1 Abstract",
            "PARAGRAPH 1 METHODS: Mice drank. RESULTS: They slept less.");
    Publication publication = document.publication();
    assertThat(publication.work().authors())
        .containsExactly(new Author("Doe", "Jane"), Author.of("Tea Group"));
    assertThat(publication.work().ids().doi()).contains("10.1234/tea.7");
    assertThat(publication.work().ids().pmcid()).contains("PMC99");
    assertThat(publication.work().year()).isEqualTo(OptionalInt.of(2011));
    assertThat(publication.subjects().get(0))
        .isEqualTo(new MeshHeading("Tea", Optional.empty(), List.of("adverse effects"), true));
    assertThat(publication.subjects().get(1).major()).isFalse();
    assertThat(publication.notices())
        .containsExactly(
            new Notice("RetractionIn", "J Tea. 2012;9:1. PMID: 4812", Optional.of("4812")));
  }

  @Test
  void plainTextStaysPlainText() {
    assertThat(read("a.txt", "PMIDs are numbers. This is prose.").publication())
        .isEqualTo(Publication.UNKNOWN);
  }

  @Test
  void severalRecordsAreNotOneArticle() {
    String two = OLD.replace("</MedlineCitation><D", "</MedlineCitation><MedlineCitation/><D");

    assertThatThrownBy(() -> read("a.xml", two))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2 records where one was expected");
    assertThatThrownBy(() -> read("a.nbib", TEXT + "\n" + TEXT))
        .hasMessageContaining("2 records where one was expected");
  }

  @Test
  void aLineThatIsNoFieldIsAnError() {
    assertThatThrownBy(() -> read("a.nbib", TEXT + "stray words\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("CT010")
        .hasMessageContaining("a.nbib:22");
  }

  @Test
  void questionsAreHeadingsOverTheirAnswers() {
    Document document =
        read(
            "q.xml",
            "<Document id='1' source='NIX'><Focus>Tea</Focus><QAPairs><QAPair pid='1'><Question>"
                + "What is tea ?</Question><Answer>A drink.\nHot.\n   \nIt has:\n - leaves\n - water"
                + "</Answer></QAPair><QAPair><Question>Is it old?</Question><Answer/></QAPair>"
                + "</QAPairs></Document>");

    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 0 Tea",
            "HEADING 1 What is tea ?",
            "PARAGRAPH 1 A drink. Hot.",
            "PARAGRAPH 1 It has:",
            "LIST_ITEM 1 leaves",
            "LIST_ITEM 1 water",
            "HEADING 2 Is it old?");
    assertThat(document.publication().publisher()).contains("NIX");
  }

  private static Document read(String name, String text) {
    return Reading.result(name, text).document();
  }
}
