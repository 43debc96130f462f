package org.entente.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/** From predicates to PLOVER types and modes: {@code predicates.tsv} with the classes of {@code objects.tsv}. */
final class Lexicon {
    /**
     * One reading of a predicate.
     *
     * @param objects lemmas of which the object must be one; empty if any object will do
     * @param recipient where the other side stands, first that fits: obj, iobj, theme or a preposition
     * @param flags see {@code predicates.tsv}
     */
    record Entry(
            Set<String> objects, EventType type, @Nullable String mode, List<String> recipient, Set<String> flags) {
        boolean is(String flag) {
            return flags.contains(flag);
        }
    }

    /** A particle stands that near behind its verb: called the ambassador in. */
    private static final int REACH = 6;

    private static final Set<String> PARTICLES =
            Set.of("off", "out", "down", "up", "back", "away", "over", "in", "aside");

    private static final Set<String> FLAGS = Set.of(
            ("sym plural host need need-actor to only-to content for clause transitive bare insult leave home victim"
                            + " described troops person state crowd oblique use")
                    .split(" "));

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Set<String>> classes = new TreeMap<>();

    Lexicon() {
        for (List<String> row : Tables.rows("objects.tsv", 2)) {
            classes.put(row.get(0), Set.of(row.get(1).split(" ")));
        }
        for (List<String> row : Tables.rows("predicates.tsv", 7)) {
            Set<String> objects = row.get(2).equals("-") ? Set.of() : objects(row.get(2));
            if (!FLAGS.containsAll(words(row.get(6)))) {
                throw new IllegalStateException("predicates.tsv: unknown flag in " + row);
            }
            Entry entry = new Entry(
                    objects,
                    EventType.valueOf(row.get(3)),
                    row.get(4).equals("-") ? null : row.get(4),
                    words(row.get(5)),
                    Set.copyOf(words(row.get(6))));
            entries.merge(row.get(0) + " " + row.get(1), List.of(entry), Lexicon::joined);
        }
    }

    /**
     * The readings of a word, those that ask for a certain object first; of a verb with a particle that makes it another
     * verb ("call off", "crack down") those of the two together.
     */
    List<Entry> readings(Sentence s, Token t) {
        int end = Math.min(s.tokens().size(), t.isVerb() ? t.index() + REACH : 0);
        for (int i = t.index() + 1; i < end; i++) {
            Token next = s.token(i);
            boolean particle = next.head() == t.index()
                    && (next.is("compound") || next.is("advmod") && PARTICLES.contains(next.lemma()));
            List<Entry> phrasal =
                    particle ? entries.getOrDefault("VERB " + t.lemma() + "-" + next.lemma(), List.of()) : List.of();
            if (!phrasal.isEmpty()) {
                return phrasal;
            }
        }
        return entries.getOrDefault(t.upos() + " " + t.lemma(), List.of());
    }

    /** How any word of this part of speech that tells such an event names its sides; empty if none does. */
    Optional<Entry> any(String upos, EventType type) {
        return entries.getOrDefault(upos + " *", List.of()).stream()
                .filter(e -> e.type() == type)
                .findFirst();
    }

    /**
     * The lemmas of a class.
     *
     * @throws IllegalStateException if there is no such class
     */
    Set<String> objects(String name) {
        Set<String> lemmas = classes.get(name);
        if (lemmas == null) {
            throw new IllegalStateException("objects.tsv has no class " + name);
        }
        return lemmas;
    }

    /** Not every lemma is singular: "munitions", and names such as a sentence-initial "Sanctions". */
    static boolean isOneOf(Token noun, Set<String> lemmas) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return lemmas.contains(lemma) || lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream())
                .collect(Collectors.partitioningBy(e -> e.objects().isEmpty()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream())
                .toList();
    }
}
