package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.annotate.Annotator;
import org.entente.annotate.EventTypes;
import org.entente.annotate.EventTypes.Range;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.EventType;

/**
 * What one actor does to another, against a table of sentences with both, in the form of PLV (Hu et al. 2024). Root, quad
 * and binary class are each the one with the highest sum of probabilities. Where the sentence does not have the words of
 * an actor, the engine is given none. The baseline always says the most frequent class. CoreNLP types no events.
 */
final class PloverBench implements Bench {
    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String measures() {
        return "PLOVER types between two given actors, on a table of sentences; main: root_macro_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<List<String>> rows = GoldFiles.table(data, "uid", "sentence", "source", "target", "root", "quad");
        Annotator engine = Engines.shipped();
        EventTypes types = Engines.types();
        MacroF1 binary = new MacroF1();
        MacroF1 quad = new MacroF1();
        MacroF1 root = new MacroF1();
        for (List<String> row : rows) {
            if (Stream.of(PloverRoot.values())
                    .noneMatch(r -> r.name().equals(row.get(4)) && row.get(5).matches("[VM]-(COOP|CONF)"))) {
                throw new IOException(data + ": " + row.get(0) + " has root '" + row.get(4) + "' and quad '"
                        + row.get(5) + "'; a type of PLOVER or YIELD, and V-COOP, M-COOP, V-CONF or M-CONF are wanted");
            }
            List<Token> words = words(engine, row.get(1));
            Sentence sentence = engine.annotate(
                            List.of(words.stream().map(Token::text).toList()))
                    .get(0);
            Map<EventType, Double> found =
                    types.types(sentence, range(row.get(1), row.get(2), words), range(row.get(1), row.get(3), words));
            String ourQuad = best(found, PloverRoot::quad);
            String ourRoot = best(found, PloverRoot::name);
            binary.add(PloverRoot.binary(row.get(5)), best(found, r -> PloverRoot.binary(r.quad())));
            quad.add(row.get(5), ourQuad);
            root.add(row.get(4), ourRoot);
            predictions.println(String.join("\t", row.get(0), row.get(4), ourRoot, row.get(5), ourQuad, row.get(1)));
        }
        if (rows.isEmpty()) {
            throw new IOException(data + " has no row");
        }
        return List.of(
                new Figure("baseline_binary_macro_f1", binary.ofMajority()),
                new Figure("baseline_quad_macro_f1", quad.ofMajority()),
                new Figure("baseline_root_macro_f1", root.ofMajority()),
                new Figure("binary_macro_f1", binary.value()),
                new Figure("quad_macro_f1", quad.value()),
                new Figure("root_macro_f1", root.value()));
    }

    /** The words of what the gold counts as one sentence, even where the engine sees several. */
    private static List<Token> words(Annotator engine, String text) {
        return engine.annotate(GoldText.document("row", text)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** The tokens of the first place where {@code actor} stands, as whole words if it does so anywhere; none if nowhere. */
    static Range range(String text, String actor, List<Token> words) {
        Matcher whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(actor) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        int at = whole.find() ? whole.start() : text.indexOf(actor);
        if (at < 0 || actor.isEmpty()) {
            return new Range(0, 0);
        }
        int start = text.codePointCount(0, at);
        int end = start + actor.codePointCount(0, actor.length());
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().start() < end && start < words.get(i).span().end()) {
                inside.add(i);
            }
        }
        return inside.isEmpty() ? new Range(0, 0) : new Range(inside.get(0), inside.get(inside.size() - 1) + 1);
    }

    /** The class with the highest sum; {@link MacroF1#NOTHING} if the engine told no type. */
    static String best(Map<EventType, Double> types, Function<PloverRoot, String> classOf) {
        Map<String, Double> sums = new TreeMap<>();
        for (PloverRoot root : PloverRoot.values()) {
            sums.merge(classOf.apply(root), root.probability(types), Double::sum);
        }
        return sums.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(MacroF1.NOTHING);
    }
}
