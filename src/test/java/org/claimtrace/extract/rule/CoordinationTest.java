package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain/NN and/CC stress/NN|pain; stress",
        "pain/NN or/CC stress/NN|pain; stress",
        "pain/NN nor/CC stress/NN|pain; stress",
        "pain/NN plus/CC stress/NN|pain; stress",
        "pain/NN &/CC stress/NN|pain; stress",
        "pain/NN as/RB well/RB as/IN stress/NN|pain; stress",
        "pain/NN as/IN stress/NN|pain",
        "pain/NN as/RB well/RB|pain",
        "pain/NN ,/, stress/NN and/CC low/JJ mood/NN|pain; stress; low mood",
        "pain/NN ,/, stress/NN ,/, and/CC low/JJ mood/NN|pain; stress; low mood",
        // a comma alone does not make a list
        "pain/NN ,/, stress/NN|pain",
        "pain/NN ,/, stress/NN ,/, mood/NN|pain",
        "pain/NN stress/VB|pain",
        "pain/NN and/CC slept/VBD|pain",
        "pain/NN ,/, stress/NN and/CC slept/VBD|pain",
        // over markers and brackets
        "pain/NN [3]/CITE and/CC (/-LRB- some/DT )/-RRB- stress/NN|pain; stress",
        "pain/NN (/-LRB- mild/JJ|pain",
        // two lists are not one
        "pain/NN and/CC stress/NN and/CC mood/NN|pain; stress",
      })
  void aListIsTakenApart(String tagged, String expected) {
    Line line = Tagged.line(tagged);
    String members =
        Coordination.phrases(line, line.chunkFrom(0).orElseThrow()).stream()
            .map(chunk -> Tagged.text(line, chunk))
            .collect(Collectors.joining("; "));
    assertThat(members).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea/NN lowers/VBZ pain/NN and/CC stress/NN falls/VBZ|pain|pain",
        "Tea/NN lowers/VBZ pain/NN and/CC stress/NN was/VBD lowered/VBN|pain|pain",
        "Tea/NN lowers/VBZ pain/NN and/CC stress/NN caused/VBN by/IN work/NN|pain|pain; stress",
        "Tea/NN works/VBZ ;/: pain/NN and/CC stress/NN fall/VBP|pain|pain; stress",
        "Tea/NN works/VBZ when/WRB pain/NN and/CC stress/NN fall/VBP|pain|pain; stress",
        "pain/NN and/CC stress/NN fall/VBP|pain|pain; stress",
      })
  void theNextClausesSubjectIsNoMember(String tagged, String first, String expected) {
    Line line = Tagged.line(tagged);
    String members =
        Coordination.phrases(line, Tagged.chunk(line, first)).stream()
            .map(chunk -> Tagged.text(line, chunk))
            .collect(Collectors.joining("; "));
    assertThat(members).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT mild/JJ pain/NN|mild pain",
        "calming/JJ and/CC mild/JJ stimulant/JJ effects/NNS|calming + effects; mild stimulant + effects",
        "short/JJ ,/, mild/JJ and/CC rare/JJ harms/NNS|short + harms; mild + harms; rare + harms",
        // the shared head is the known name
        "chronic/JJ or/CC severe/JJ back/NN pain/NN|chronic + back pain; severe + back pain",
        // a bracket alone is no list
        "the/DT slow/JJ (/-LRB- ~second/JJ ~)/-RRB- phase/NN|slow (second) phase",
      })
  void modifiersBeforeOneNounShareIt(String tagged, String expected) {
    Line line = Tagged.line(tagged);
    String pieces =
        Coordination.pieces(line, line.chunkFrom(0).orElseThrow()).stream()
            .map(piece -> text(line, piece))
            .collect(Collectors.joining("; "));
    assertThat(pieces).isEqualTo(expected);
  }

  private static String text(Line line, Piece piece) {
    String own = line.mention(piece.from(), piece.to()).text();
    return piece.hasSharedHead()
        ? own + " + " + line.mention(piece.headFrom(), piece.headTo()).text()
        : own;
  }

  @Test
  void anOpenBracketIsPassedOverToTheEndAndNotBeyond() {
    Line line = Tagged.line("pain/NN (/-LRB- mild/JJ");
    assertThat(Coordination.passOver(line, 1)).isEqualTo(line.size());
    assertThat(Coordination.passOver(line, 0)).isZero();
  }
}
