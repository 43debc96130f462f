package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** People with their offices by date, found by name in any romanisation, and by office. */
final class Officeholders {
    /** A person in one of their offices. */
    record Held(Person person, Tenure tenure) {}

    /** Where the family name comes first. */
    static final Set<String> FAMILY_FIRST = Words.of("PRK KOR CHN TWN HKG MAC VNM KHM SGP");

    /** Offices whose holders reports name without a first name. */
    private static final Set<String> PROMINENT = Set.of("HOS", "HOG", "FM");

    private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "as", "ash", "ben", "bin", "ibn");

    private final List<Person> people = new ArrayList<>(24_000);
    private final Map<String, List<Person>> byName = new HashMap<>(80_000);
    private final Map<String, List<Held>> byCountry = new HashMap<>();
    private final Map<String, List<Person>> prominent = new HashMap<>();

    Officeholders() {
        List<List<String>> aliases = new ArrayList<>(24_000);
        List<String[]> tenures = new ArrayList<>(34_000);
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> Table.read("tenures", tenures::add));
        Table.read("people", row -> {
            Person person = new Person(row[0], row[1]);
            List<String> others = Table.list(row[2]);
            people.add(person);
            aliases.add(others);
            addName(person, person.name());
            others.forEach(alias -> addName(person, alias));
        });
        reading.join();
        Map<String, String> shared = new HashMap<>();
        for (String[] row : tenures) {
            Person person = people.get(Integer.parseInt(row[0]));
            Tenure tenure = new Tenure(
                    shared.computeIfAbsent(row[1], k -> k),
                    shared.computeIfAbsent(row[2], k -> k),
                    row[3],
                    row[4],
                    row[5]);
            person.tenures().add(tenure);
            byCountry.computeIfAbsent(tenure.country(), k -> new ArrayList<>()).add(new Held(person, tenure));
        }
        for (int i = 0; i < people.size(); i++) {
            addSurnames(people.get(i), aliases.get(i));
        }
    }

    /** The person with this id, if there is one. */
    Optional<Person> withId(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Those whose full name this may be. */
    List<Person> named(String foldedName) {
        return byName.getOrDefault(foldedName, List.of());
    }

    /** Whether an office is one whose holders reports name without a first name. */
    static boolean isHigh(Tenure tenure) {
        return PROMINENT.contains(tenure.role());
    }

    /** Heads of state or government and foreign ministers, of any time, with this folded surname. */
    List<Person> prominent(String foldedSurname) {
        return prominent.getOrDefault(foldedSurname, List.of());
    }

    /** Who held an office of {@code country}, on {@code date} if there is one. */
    List<Held> holders(String country, Predicate<Tenure> office, @Nullable String date) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(h -> office.test(h.tenure) && (date == null || h.tenure.covers(date)))
                .toList();
    }

    /** The folded words by which someone with this full name may be called alone. */
    static Set<String> surnames(String name, @Nullable String country) {
        String[] words = name.split(" ", -1);
        Set<String> out = new HashSet<>();
        if (country != null && FAMILY_FIRST.contains(country)) {
            out.add(Romanised.word(words[0]));
        }
        String last = words[words.length - 1];
        int hyphen = last.indexOf('-');
        if (hyphen > 0 && PARTICLES.contains(Letters.of(last.substring(0, hyphen)))) {
            out.add(Romanised.name(last.substring(hyphen + 1)));
        }
        out.add(Romanised.name(last));
        return out;
    }

    private void addName(Person person, String name) {
        int first = name.indexOf(' ');
        if (first < 0) {
            return;
        }
        put(byName, Romanised.name(name), person);
        int second = name.indexOf(' ', first + 1);
        if (second > 0 && Character.isUpperCase(name.charAt(first + 1))) {
            // reports leave out the middle names
            String last = name.substring(name.lastIndexOf(' ') + 1);
            put(byName, Romanised.name(name.substring(0, first)) + Romanised.name(last), person);
        }
    }

    private void addSurnames(Person person, List<String> aliases) {
        boolean high = false;
        for (Tenure tenure : person.tenures()) {
            high |= isHigh(tenure);
        }
        if (high) {
            String country = person.country(null);
            surnames(person.name(), country).forEach(s -> put(prominent, s, person));
            for (String alias : aliases) {
                surnames(alias, country).forEach(s -> put(prominent, s, person));
            }
        }
    }

    private static void put(Map<String, List<Person>> map, String key, Person person) {
        List<Person> known = map.get(key);
        if (known == null) {
            map.put(key, List.of(person));
        } else if (!known.contains(person)) {
            List<Person> more = new ArrayList<>(known);
            more.add(person);
            map.put(key, more);
        }
    }
}
