package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.record.Actor;
import org.jspecify.annotations.Nullable;

/** A person whom a document names in full, with what it says of them. */
final class Someone {
    private final String name;
    final List<Person> candidates;
    final TreeMap<String, Integer> countries = new TreeMap<>();
    final List<Office> offices = new ArrayList<>();
    final Set<String> surnames = new HashSet<>();
    private @Nullable Person known;
    private @Nullable Actor actor;

    Someone(String name, List<Person> candidates) {
        this.name = name;
        this.candidates = candidates;
    }

    void country(String code) {
        countries.merge(code, 1, Integer::sum);
    }

    /** Fixes who it is: {@code person} if there is one on record. */
    void settle(@Nullable Person person, @Nullable String country) {
        known = person;
        String id = person == null ? Knowledge.id(name) : person.id();
        actor = new Actor(id, person == null ? name : person.name(), country, Actor.Kind.PERSON);
        surnames.addAll(Officeholders.surnames(name, country));
        if (person != null) {
            surnames.addAll(Officeholders.surnames(person.name(), country));
        } else if (name.indexOf('-') > name.indexOf(' ')) {
            surnames.add(Romanised.word(name.substring(0, name.indexOf(' '))));
        }
    }

    /** The country that the document gives most often. */
    @Nullable
    String toldCountry() {
        return countries.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("not settled: " + name);
        }
        return actor;
    }

    /** Whether the document or the record gives this person such an office; on {@code date}, if there is one. */
    boolean holds(Office office, @Nullable String date) {
        if (offices.stream().anyMatch(o -> isLike(o, office))) {
            return true;
        }
        return known != null && known.held(t -> Offices.fits(office, t) && (date == null || t.covers(date)));
    }

    private static boolean isLike(Office said, Office asked) {
        if (said.role().equals(asked.role()) && said.words().equals(asked.words())) {
            return true;
        }
        return Offices.fits(asked, new Tenure(said.role(), "", said.words(), "", ""))
                || (asked.words().equals("minister") && said.words().endsWith("minister"))
                || (asked.role().equals("DIPLOMAT") && said.words().contains("foreign minister"));
    }
}
