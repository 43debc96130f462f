package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Trigger;
import org.entente.annotate.Trigger.Argument;
import org.entente.annotate.Trigger.Role;
import org.entente.annotate.model.Attributions.Place;
import org.entente.record.EventType;
import org.entente.record.Span;

/** Words that may tell an event, with whoever takes part in it; arguments may stand anywhere in the window. */
final class Triggers {
    /** Less probable ones are left out. */
    private static final double LEAST = 0.05;

    private static final double LEAST_ROLE = 0.05;
    private static final Role[] ROLES = Role.values();

    private final Encoded encoded;
    private final List<EventType> types;
    private final List<Place> places;

    /**
     * @param types of the model's numbers; what comes after them is no event
     * @param places of the window's words, in order
     */
    Triggers(Encoded encoded, List<EventType> types, List<Place> places) {
        this.encoded = encoded;
        this.types = types;
        this.places = places;
    }

    /**
     * Those among words {@code from} to {@code to} (excluded), which are of one sentence.
     *
     * @param first number of the first of these words in its sentence
     */
    List<Trigger> in(int from, int to, int first) {
        List<Trigger> found = new ArrayList<>();
        for (int word = from; word < to; word++) {
            double[] shares = shares(encoded.events().row(word, 0, types.size() + 1));
            if (1 - shares[types.size()] >= LEAST) {
                Map<EventType, Double> probable = new EnumMap<>(EventType.class);
                for (int i = 0; i < types.size(); i++) {
                    probable.put(types.get(i), shares[i]);
                }
                found.add(new Trigger(first + word - from, probable, arguments(word)));
            }
        }
        return found;
    }

    /** Runs of neighbouring words in one role are one mention. */
    private List<Argument> arguments(int trigger) {
        int words = encoded.words();
        double[][] shares = new double[words][];
        for (int word = 0; word < words; word++) {
            shares[word] = shares(encoded.arguments().row(trigger * words + word, 0, ROLES.length + 1));
        }
        List<Argument> found = new ArrayList<>();
        for (int r = 0; r < ROLES.length; r++) {
            Argument open = null;
            for (int word = 0; word <= words; word++) {
                double share = word < words ? shares[word][r + 1] : 0;
                boolean parted = word == words
                        || word > 0
                                && !places.get(word)
                                        .block()
                                        .equals(places.get(word - 1).block());
                if (open != null && (share < LEAST_ROLE || parted)) {
                    found.add(open);
                    open = null;
                }
                if (share >= LEAST_ROLE) {
                    Span span = places.get(word).span();
                    open = open == null
                            ? new Argument(ROLES[r], span, share)
                            : new Argument(ROLES[r], open.span().cover(span), Math.max(open.probability(), share));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Argument::probability).reversed());
        return found;
    }

    /** Softmax. */
    private static double[] shares(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(logits[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
