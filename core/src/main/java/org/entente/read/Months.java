package org.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by their names and short names, in English and the languages of {@code months.txt}. */
final class Months {
    private static final Map<String, Integer> BY_NAME = load();

    private Months() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Resource.lines("months.txt")) {
            List<String> names = List.of(line.split(" ", -1));
            for (int i = 0; i < names.size(); i++) {
                months.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i + 1);
            }
        }
        months.remove("-");
        return Map.copyOf(months);
    }

    /** 1–12, or 0 if {@code name} is none. */
    static int of(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
