package org.entente.annotate.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.annotate.EventTypes;
import org.entente.annotate.Sentence;
import org.entente.record.EventType;

/** Embeddings of a sentence's pieces, source, target → types: the second, smaller pass. Safe for use by many threads. */
final class EventTypeHead implements EventTypes {
    private final OrtSession session;
    private final List<EventType> types;

    EventTypeHead(OrtSession session, List<String> types) {
        this.session = session;
        this.types = types.stream().map(EventType::valueOf).toList();
    }

    static boolean isType(String name) {
        return Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(name));
    }

    /**
     * Reads the first {@value Labels#LONGEST} word pieces of a sentence.
     *
     * @throws IllegalArgumentException if the sentence does not come from the model, or a range lies outside of it
     */
    @Override
    public Map<EventType, Double> types(Sentence sentence, Range source, Range target) {
        float[][][] words = sentence.vectors().embedded();
        if (words.length != sentence.tokens().size()) {
            throw new IllegalArgumentException("a sentence without vectors: another engine has read it");
        }
        check(source, words.length);
        check(target, words.length);
        int pieces = Math.min(
                Labels.LONGEST, Arrays.stream(words).mapToInt(w -> w.length).sum());
        int width = words[0][0].length;
        FloatBuffer embedded = FloatBuffer.allocate(pieces * width);
        FloatBuffer sources = FloatBuffer.allocate(pieces);
        FloatBuffer targets = FloatBuffer.allocate(pieces);
        for (int word = 0; word < words.length; word++) {
            for (float[] piece : words[word]) {
                if (sources.hasRemaining()) {
                    embedded.put(piece);
                    sources.put(mark(source, word));
                    targets.put(mark(target, word));
                }
            }
        }
        Map<String, OnnxTensorLike> inputs = new LinkedHashMap<>();
        try {
            put(inputs, "embedded", embedded, pieces, width);
            put(inputs, "source", sources, pieces);
            put(inputs, "target", targets, pieces);
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxTensor logits = (OnnxTensor) result.get("types").orElseThrow();
                return probabilities(logits.getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a sentence of " + words.length + " words", e);
        } finally {
            inputs.values().forEach(OnnxTensorLike::close);
        }
    }

    private Map<EventType, Double> probabilities(FloatBuffer logits) {
        double[] odds = new double[types.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = logits.get(i);
            most = Math.max(most, odds[i]);
        }
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - most);
            sum += odds[i];
        }
        Map<EventType, Double> found = new EnumMap<>(EventType.class);
        for (int i = 0; i < odds.length; i++) {
            found.merge(types.get(i), odds[i] / sum, Double::sum);
        }
        return found;
    }

    private static void check(Range range, int words) {
        if (range.start() < 0 || range.end() > words || range.start() > range.end()) {
            throw new IllegalArgumentException(range + " in a sentence of " + words + " words");
        }
    }

    private static float mark(Range range, int word) {
        return range.start() <= word && word < range.end() ? 1 : 0;
    }

    private static void put(Map<String, OnnxTensorLike> inputs, String name, FloatBuffer values, long... shape)
            throws OrtException {
        inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values.flip(), shape));
    }
}
