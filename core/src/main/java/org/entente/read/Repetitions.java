package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Block.Kind;

/**
 * Marks passages whose words stand in another passage too (a standfirst repeated, a pull quote), so that nothing is
 * coded twice. Of two equal ones the first stays; else the longer.
 */
final class Repetitions {
    private static final int FEWEST = 6;
    private static final int CANDIDATES = 16;

    private record Place(int part, int word) {}

    private Repetitions() {}

    static void mark(List<Part> parts) {
        List<List<String>> words = new ArrayList<>();
        Map<List<String>, List<Place>> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> own = isText(parts.get(i)) ? Words.of(parts.get(i).words()) : List.of();
            words.add(own);
            for (int j = 0; j + FEWEST <= own.size(); j++) {
                List<Place> same = places.computeIfAbsent(own.subList(j, j + FEWEST), key -> new ArrayList<>(1));
                if (same.size() < CANDIDATES) {
                    same.add(new Place(i, j));
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            List<String> own = words.get(i);
            if (own.size() >= FEWEST
                    && isSaidElsewhere(i, words, places.getOrDefault(own.subList(0, FEWEST), List.of()))) {
                parts.set(i, new Part(Kind.BOILERPLATE, parts.get(i).passage()));
            }
        }
    }

    private static boolean isSaidElsewhere(int part, List<List<String>> words, List<Place> places) {
        List<String> own = words.get(part);
        for (Place place : places) {
            List<String> other = words.get(place.part());
            boolean stays = other.size() > own.size() || (other.size() == own.size() && place.part() < part);
            int end = place.word() + own.size();
            if (place.part() != part
                    && stays
                    && end <= other.size()
                    && other.subList(place.word(), end).equals(own)) {
                return true;
            }
        }
        return false;
    }

    /** A speaker's line may well come back: it says whose the next words are. */
    private static boolean isText(Part part) {
        return part.kind().coded() && part.kind() != Kind.TITLE && !part.words().endsWith(":");
    }
}
