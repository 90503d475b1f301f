package org.claimtrace.read.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.read.text.Range;
import org.junit.jupiter.api.Test;

/** Links are written as {@code <words=key>}, so that a person sees what is linked. */
class LinkedMarkersTest {
  private static final List<String> ORDER = List.of("1", "2", "3", "4", "2.1", "2.2");

  @Test
  void oneLinkIsOneMarkerWithItsBrackets() {
    assertThat(markers("It works [<7=3>].")).containsExactly("[7] 3");
    assertThat(markers("It works (<Quell 2011=B4>) again.")).containsExactly("(Quell 2011) B4");
    assertThat(markers("It works<3=3>.")).containsExactly("3 3");
  }

  @Test
  void aDashBetweenLinksSpansTheList() {
    assertThat(markers("It works [<1=1>–<3=3>,<4=4>].")).containsExactly("[1–3,4] 1 2 3 4");
    assertThat(markers("It works [<3=3>-<1=1>].")).containsExactly("[3-1] 3 1");
  }

  @Test
  void wordsBetweenLinksPartThem() {
    assertThat(markers("As <Quell=1> and <Abel=2> say.")).containsExactly("Quell 1", "Abel 2");
  }

  @Test
  void theLinkTellsWhichListANumberCountsIn() {
    assertThat(markers("It works [<2=2.2>].")).containsExactly("[2] 2.2");
  }

  @Test
  void numbersThatAreNotLinkedStayBesideThoseThatAre() {
    assertThat(markers("It works [<1=1>, 2] and [3].")).containsExactly("[1, 2] 1 2", "[3] 3");
  }

  @Test
  void withoutLinksTheFormStands() {
    assertThat(markers("It works [1-2].")).containsExactly("[1-2] 1 2");
  }

  private static List<String> markers(String written) {
    StringBuilder text = new StringBuilder();
    List<Marker> links = new ArrayList<>();
    for (int at = 0; at < written.length(); ) {
      int open = written.indexOf('<', at);
      if (open < 0) {
        text.append(written, at, written.length());
        break;
      }
      text.append(written, at, open);
      int equals = written.indexOf('=', open);
      int close = written.indexOf('>', equals);
      int from = text.length();
      text.append(written, open + 1, equals);
      links.add(
          new Marker(
              new Range(from, text.length()), List.of(written.substring(equals + 1, close))));
      at = close + 1;
    }
    String whole = text.toString();
    Range block = new Range(0, whole.length());
    List<Marker> byForm = new Markers(Set.copyOf(ORDER)).in(whole, block);
    return new LinkedMarkers(ORDER)
        .merge(whole, block, byForm, links, ORDER::contains).stream()
            .map(m -> m.range().in(whole) + " " + String.join(" ", m.keys()))
            .toList();
  }
}
