package org.claimtrace.extract.role;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;

/**
 * The model's file: {@code CTPART1} and the SHA-256 of the rest, a line each; then the order's
 * numbers and OpenNLP's binary form of the weights. The hash is looked at before anything else.
 */
public final class PartModelFile {
  private static final String MAGIC = "CTPART1\n";
  private static final int HEAD = MAGIC.length() + 65;

  private PartModelFile() {}

  /**
   * A model as bytes.
   *
   * @param model what was trained
   * @return the same bytes for the same model
   * @throws IOException never in memory
   */
  public static byte[] write(PartModel model) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    for (double[] row : model.order().logs()) {
      for (double log : row) {
        out.writeDouble(log);
      }
    }
    new BinaryGISModelWriter(model.weights(), out).persist();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        (MAGIC + Sha256.of(body.toByteArray()) + "\n").getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(body.toByteArray());
    return file.toByteArray();
  }

  /**
   * Reads a model.
   *
   * @param in the bytes of {@code data/models/part.bin}; not closed
   * @return the model
   * @throws IOException if reading fails
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} if it is no such file or is damaged
   */
  public static PartModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.US_ASCII);
    byte[] body = Arrays.copyOfRange(bytes, Math.min(HEAD, bytes.length), bytes.length);
    if (!head.equals(MAGIC + Sha256.of(body) + "\n")) {
      throw new ProblemException(
          ErrorCode.BAD_KNOWLEDGE,
          "model CTPART1",
          "it is no such file, or damaged or cut short",
          "Restore the file in data/models, or train it again (data/models/README.md).");
    }
    DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(body));
    double[][] order = new double[Part.ALL.size() + 1][Part.ALL.size()];
    for (double[] row : order) {
      for (int i = 0; i < row.length; i++) {
        row[i] = numbers.readDouble();
      }
    }
    AbstractModel weights = new BinaryGISModelReader(numbers).getModel();
    return new PartModel(weights, new PartOrder(order));
  }
}
