package org.entente.annotate.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Happenings;
import org.entente.annotate.ModelException;
import org.entente.annotate.Sentence;
import org.entente.annotate.model.Windows.Part;
import org.entente.record.Block;

/**
 * Embeddings of a window's pieces → vectors of what they tell of: a pass of its own, with a file of its own that is loaded only
 * here. Safe for use by many threads.
 */
public final class HappeningReader implements Happenings {
    /** Word pieces of a window, with its ends; as long as nearly all documents that it was trained on. */
    private static final int WINDOW = 256;

    private final OrtSession session;

    private HappeningReader(OrtSession session) {
        this.session = session;
    }

    /**
     * Loads it from the model that {@link ModelAnnotator#open()} takes.
     *
     * @throws ModelException if the file is missing, broken, or does not fit
     */
    public static HappeningReader open() {
        ModelFiles files = ModelFiles.chosen();
        OrtSession session = Sessions.open(files, ModelFiles.HAPPENINGS, 1);
        new Contract(files).happenings(session);
        return new HappeningReader(session);
    }

    @Override
    public float[][][] told(List<Sentence> document) {
        float[][][][] embedded =
                document.stream().map(s -> s.vectors().embedded()).toArray(float[][][][]::new);
        for (int i = 0; i < embedded.length; i++) {
            if (embedded[i].length != document.get(i).tokens().size()) {
                throw new IllegalArgumentException("a sentence without vectors: another engine has read it");
            }
        }
        List<int[]> lengths = Arrays.stream(embedded)
                .map(words -> Arrays.stream(words).mapToInt(w -> w.length).toArray())
                .toList();
        List<Block> blocks = document.stream().map(Sentence::block).toList();
        float[][][] told =
                Arrays.stream(embedded).map(s -> new float[s.length][]).toArray(float[][][]::new);
        for (List<Part> window : Windows.pack(lengths, blocks, WINDOW)) {
            read(embedded, window, told);
        }
        return told;
    }

    private void read(float[][][][] embedded, List<Part> window, float[][][] told) {
        int pieces = 0;
        int width = 0;
        for (Part part : window) {
            for (int word = part.start(); word < part.end(); word++) {
                pieces += embedded[part.sentence()][word].length;
                width = embedded[part.sentence()][word][0].length;
            }
        }
        FloatBuffer input = FloatBuffer.allocate(pieces * width);
        for (Part part : window) {
            for (int word = part.start(); word < part.end(); word++) {
                for (float[] piece : embedded[part.sentence()][word]) {
                    input.put(piece);
                }
            }
        }
        float[][] output = run(input.flip(), pieces, width);
        int at = 0;
        for (Part part : window) {
            for (int word = part.start(); word < part.end(); word++) {
                int end = at + embedded[part.sentence()][word].length;
                told[part.sentence()][word] = mean(output, at, end);
                at = end;
            }
        }
    }

    private float[][] run(FloatBuffer input, int pieces, int width) {
        try (OnnxTensor embedded =
                        OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), input, new long[] {pieces, width});
                OrtSession.Result result = session.run(Map.of("embedded", embedded))) {
            return (float[][]) ((OnnxTensor) result.get("told").orElseThrow()).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a window of " + pieces + " pieces", e);
        }
    }

    private static float[] mean(float[][] vectors, int start, int end) {
        float[] mean = new float[vectors[start].length];
        for (int i = start; i < end; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += vectors[i][k] / (end - start);
            }
        }
        return mean;
    }
}
