package org.entente.merge.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two mentions are compared by; the columns of {@code pairs.tsv}. */
public final class PairFeatures {
    private final Surroundings surroundings;
    private final double[] usual;
    private final Map<List<String>, double[]> documents = new HashMap<>();

    /** @param mentions all that may be compared: their documents tell how alike documents usually are here */
    public PairFeatures(Surroundings surroundings, List<EventMention> mentions) {
        this.surroundings = surroundings;
        usual = surroundings.usual(mentions.stream().map(EventMention::document).collect(Collectors.toSet()));
    }

    /** The features of a pair; the same whichever comes first. */
    public double[] of(EventMention a, EventMention b) {
        boolean together = a.document().equals(b.document());
        double[] texts = documents.computeIfAbsent(
                a.document().compareTo(b.document()) <= 0
                        ? List.of(a.document(), b.document())
                        : List.of(b.document(), a.document()),
                ids -> documents(ids.get(0), ids.get(1)));
        return new double[] {
            is(a.lemma().equals(b.lemma())),
            is(a.stem().equals(b.stem())),
            is(a.words().stream().anyMatch(b.words()::contains)),
            a.meaning().cosine(b.meaning()),
            a.context().cosine(b.context()),
            surroundings.overlap(a.around(), b.around()),
            surroundings.overlap(a.near(), b.near()),
            surroundings.overlap(a.arguments(), b.arguments()),
            surroundings.overlap(a.subject(), b.subject()),
            surroundings.overlap(a.object(), b.object()),
            surroundings.overlap(a.circumstance(), b.circumstance()),
            surroundings.overlap(a.names(), b.names()),
            shared(a.numbers(), b.numbers()),
            texts[0],
            (texts[0] - usual[0]) / usual[1],
            texts[1],
            is(together),
            is(together && a.sentence() == b.sentence()),
            together ? Math.abs(a.sentence() - b.sentence()) : -1,
            Math.min(surroundings.rarity(a.stem()), surroundings.rarity(b.stem())),
            is(a.upos().equals(b.upos())),
            Math.abs(a.factuality() - b.factuality()),
            Math.max(a.sentence(), b.sentence()),
            is(a.upos().equals("VERB") || b.upos().equals("VERB")),
            Math.min(a.around().size(), b.around().size()),
            Math.max(a.around().size(), b.around().size())
        };
    }

    private double[] documents(String one, String other) {
        return new double[] {surroundings.likeness(one, other), surroundings.namesakes(one, other)};
    }

    private static double is(boolean it) {
        return it ? 1 : 0;
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
