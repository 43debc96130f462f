package org.entente.annotate.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one pass over each window. Safe for use by many threads. */
final class Encoder {
    private final OrtSession session;
    private final Labels labels;

    Encoder(OrtSession session, Labels labels) {
        this.session = session;
        this.labels = labels;
    }

    Encoded run(Window.Inputs window) {
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
                        labels(result, "upos", labels.upos()),
                        labels(result, "xpos", labels.xpos()),
                        labels(result, "deprel", labels.deprel()),
                        table(result, "ner", words),
                        table(result, "arcs", words),
                        table(result, "cue", words),
                        table(result, "roles", words * words),
                        table(result, "events", words),
                        table(result, "arguments", words * words),
                        table(result, "factuality", words),
                        table(result, "embedded", window.pieces().length),
                        table(result, "meanings", words));
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

    private static List<String> labels(OrtSession.Result result, String name, List<String> labels) {
        LongBuffer numbers = tensor(result, name).getLongBuffer();
        List<String> found = new ArrayList<>(numbers.remaining());
        while (numbers.hasRemaining()) {
            int number = Math.toIntExact(numbers.get());
            if (number < 0 || number >= labels.size()) {
                throw new IllegalStateException("encoder.onnx of the model gives " + name + " " + number
                        + ", but its labels.json has " + labels.size());
            }
            found.add(labels.get(number));
        }
        return found;
    }

    private static Table table(OrtSession.Result result, String name, int rows) {
        FloatBuffer copy = tensor(result, name).getFloatBuffer();
        float[] values = copy.array();
        return new Table(values, values.length / rows);
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor) result.get(name).orElseThrow();
    }
}
