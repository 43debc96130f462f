package org.entente.annotate.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one pass over each window. Safe for use by many threads. */
final class Encoder {
    private final OrtSession session;
    private final Labels labels;

    Encoder(OrtSession session, Labels labels) {
        this.session = session;
        this.labels = labels;
    }

    Encoded run(Window window) {
        int words = window.first().length;
        Map<String, OnnxTensorLike> inputs = new LinkedHashMap<>();
        try {
            put(inputs, "pieces", window.pieces());
            put(inputs, "shapes", window.shapes());
            put(inputs, "first", window.first());
            put(inputs, "last", window.last());
            put(inputs, "sentence", window.sentence());
            try (OrtSession.Result result = session.run(inputs)) {
                return new Encoded(
                        words,
                        numbers(result, "upos", labels.upos().size()),
                        numbers(result, "xpos", labels.xpos().size()),
                        numbers(result, "lemma", labels.lemma().size()),
                        numbers(result, "deprel", labels.deprel().size()),
                        floats(result, "ner"),
                        floats(result, "arcs"),
                        floats(result, "cue"),
                        floats(result, "roles"),
                        floats(result, "factuality"),
                        floats(result, "states"),
                        floats(result, "meanings"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a window of " + words + " words", e);
        } finally {
            inputs.values().forEach(OnnxTensorLike::close);
        }
    }

    private static void put(Map<String, OnnxTensorLike> inputs, String name, long[] values) throws OrtException {
        long[] shape = {values.length};
        inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), shape));
    }

    private static int[] numbers(OrtSession.Result result, String name, int labels) {
        LongBuffer buffer = tensor(result, name).getLongBuffer();
        int[] numbers = new int[buffer.remaining()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.toIntExact(buffer.get());
            if (numbers[i] < 0 || numbers[i] >= labels) {
                throw new IllegalStateException(
                        "the model's encoder.onnx gives " + name + " " + numbers[i] + ", but labels.json has " + labels);
            }
        }
        return numbers;
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = tensor(result, name).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }
}
