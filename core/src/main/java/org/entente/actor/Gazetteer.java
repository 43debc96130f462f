package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.jspecify.annotations.Nullable;

/** Names of states and organisations, found by the longest match. Hyphens, dots and diacritics make no difference. */
final class Gazetteer {
    private static final int LONGEST = 12;

    /** {@code acronym}: matches capitals only, since "us" is no state; {@code upper}: matches from a capital on. */
    private record Alias(Meaning meaning, boolean acronym, boolean upper) {}

    private final Map<String, List<Alias>> aliases = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    void add(String alias, Meaning meaning) {
        String bare = alias.startsWith("the ") ? alias.substring(4) : alias;
        if (bare.isBlank()) {
            return;
        }
        List<Alias> known = aliases.computeIfAbsent(Letters.of(bare), k -> new ArrayList<>(1));
        Alias added = new Alias(meaning, Letters.isAcronym(bare), Letters.startsUpper(bare));
        if (!known.contains(added)) {
            known.add(added);
        }
        firsts.add(Letters.of(bare.split(" ", 2)[0]));
        firsts.add(Letters.of(bare.split("[ -]", 2)[0]));
    }

    /** The names in {@code sentence}, in order, not overlapping. */
    List<Hit> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < tokens.size(); ) {
            Hit hit = longest(tokens, start);
            if (hit != null) {
                hits.add(hit);
                start = hit.end();
            } else {
                start++;
            }
        }
        return hits;
    }

    private @Nullable Hit longest(List<Token> tokens, int start) {
        String first = Letters.of(tokens.get(start).text());
        if (!firsts.contains(first)) {
            return null;
        }
        Hit best = null;
        StringBuilder key = new StringBuilder();
        StringBuilder surface = new StringBuilder();
        for (int end = start; end < tokens.size() && end < start + LONGEST; end++) {
            String letters = Letters.of(tokens.get(end).text());
            key.append(letters);
            surface.append(tokens.get(end).text());
            if (letters.isEmpty()) {
                continue;
            }
            List<Meaning> meanings = meanings(key.toString(), surface.toString());
            if (!meanings.isEmpty()) {
                best = new Hit(start, end + 1, meanings);
            }
        }
        return best;
    }

    private List<Meaning> meanings(String key, String surface) {
        List<Meaning> meanings = new ArrayList<>(1);
        for (Alias alias : aliases.getOrDefault(key, List.of())) {
            if (alias.acronym ? Letters.isAcronym(surface) : !alias.upper || Letters.startsUpper(surface)) {
                if (!meanings.contains(alias.meaning)) {
                    meanings.add(alias.meaning);
                }
            }
        }
        return meanings;
    }
}
