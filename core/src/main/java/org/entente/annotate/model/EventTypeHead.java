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

/** States of a sentence's words, source, target → types. Safe for use by many threads. */
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

    /** @throws IllegalArgumentException if the sentence does not come from the model, or a range lies outside of it */
    @Override
    public Map<EventType, Double> types(Sentence sentence, Range source, Range target) {
        float[][] states = sentence.vectors().states();
        if (states.length != sentence.tokens().size()) {
            throw new IllegalArgumentException("a sentence without vectors: another engine has read it");
        }
        Map<String, OnnxTensorLike> inputs = new LinkedHashMap<>();
        try {
            put(inputs, "states", flat(states), states.length, states[0].length);
            put(inputs, "source", marks(source, states.length), states.length);
            put(inputs, "target", marks(target, states.length), states.length);
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxTensor logits = (OnnxTensor) result.get("types").orElseThrow();
                return probabilities(logits.getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a sentence of " + states.length + " words", e);
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

    private static float[] flat(float[][] states) {
        int width = states[0].length;
        float[] flat = new float[states.length * width];
        for (int i = 0; i < states.length; i++) {
            System.arraycopy(states[i], 0, flat, i * width, width);
        }
        return flat;
    }

    private static float[] marks(Range range, int words) {
        if (range.start() < 0 || range.end() > words || range.start() > range.end()) {
            throw new IllegalArgumentException(range + " in a sentence of " + words + " words");
        }
        float[] marks = new float[words];
        Arrays.fill(marks, range.start(), range.end(), 1);
        return marks;
    }

    private static void put(Map<String, OnnxTensorLike> inputs, String name, float[] values, long... shape)
            throws OrtException {
        inputs.put(name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(values), shape));
    }
}
