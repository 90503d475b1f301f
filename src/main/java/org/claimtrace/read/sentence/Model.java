package org.claimtrace.read.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.claimtrace.read.text.Chars;

/**
 * Asks OpenNLP's English model (trained on the Universal Dependencies treebank EWT) about one full
 * stop. The detector's features reach one word around a stop, and its time grows with the length of
 * a word; so it sees a window of bounded length, not the text.
 */
final class Model {
  private static final int BEFORE = 120;
  private static final int AFTER = 60;

  private final SentenceDetectorME detector = new SentenceDetectorME(Loaded.MODEL);

  /** Whether a sentence ends at a stop. */
  boolean ends(String text, int sentenceStart, Stop stop) {
    int from = Math.max(sentenceStart, stop.run().from() - BEFORE);
    int to = Math.min(text.length(), stop.next() + AFTER);
    from = insidePair(text, from) ? from + 1 : from;
    to = insidePair(text, to) ? to - 1 : to;
    for (Span span : detector.sentPosDetect(text.substring(from, to))) {
      int end = from + span.getEnd();
      if (end >= stop.run().to() && end <= stop.next()) {
        return end < Chars.trim(text, from, to).to();
      }
    }
    return false;
  }

  private static boolean insidePair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** Loaded once, when the first article is read. */
  private static final class Loaded {
    private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final SentenceModel MODEL = load();

    private static SentenceModel load() {
      try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("not on the class path: " + RESOURCE);
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load " + RESOURCE, e);
      }
    }
  }
}
