package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.record.Actor;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** The persons of one document: first all full names are noted, then who each is gets settled, then surnames follow. */
final class People {
    private static final int SUPPORT = 3;

    private final Knowledge knowledge;
    private final @Nullable String date;
    private final Map<String, Someone> byKey = new LinkedHashMap<>();

    People(Knowledge knowledge, @Nullable String date) {
        this.knowledge = knowledge;
        this.date = date;
    }

    /** Notes a full name, or nothing if nothing says that it is a person. */
    Optional<Someone> note(PersonName name) {
        Someone noted = byKey.get(name.key());
        if (noted != null) {
            return Optional.of(noted);
        }
        PersonName bare = name;
        List<Person> candidates = candidates(bare);
        for (int skip = 1; candidates.isEmpty() && skip + 2 <= name.words().size(); skip++) {
            candidates = candidates(name.without(skip));
            bare = candidates.isEmpty() ? bare : name.without(skip);
        }
        if (candidates.isEmpty() && !name.certain()) {
            return Optional.empty();
        }
        List<Person> found = candidates;
        String shown = bare.name();
        Someone someone = byKey.computeIfAbsent(bare.key(), k -> new Someone(shown, found));
        byKey.put(name.key(), someone);
        return Optional.of(someone);
    }

    private List<Person> candidates(PersonName name) {
        List<Person> exact = knowledge.officeholders().named(name.key());
        int last = name.words().size() - 1;
        if (!exact.isEmpty() || last < 2) {
            return exact;
        }
        return knowledge
                .officeholders()
                .named(Romanised.name(name.words().get(0) + " " + name.words().get(last)));
    }

    /** Decides who each one is, given how often the document names each country. */
    void settle(Map<String, Integer> named) {
        for (Someone someone : List.copyOf(byKey.values())) {
            Person best = null;
            int bestScore = SUPPORT - 1;
            for (Person candidate : someone.candidates) {
                int score = score(someone, candidate, named);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
            String told = someone.toldCountry();
            String country = best == null ? told : country(someone, best);
            someone.settle(best, country == null || country.isEmpty() ? told : country, date);
        }
        joinInitials();
    }

    /** The country of the office held on the date; where none was, that of the office that the document gives. */
    private @Nullable String country(Someone someone, Person person) {
        boolean inOffice = date != null && person.held(t -> t.covers(date));
        return inOffice
                ? person.country(date)
                : person.tenure(date, t -> someone.offices.stream().anyMatch(o -> Offices.fits(o, t)))
                        .or(() -> person.tenure(date, t -> someone.countries.containsKey(t.country())))
                        .or(() -> person.tenure(date, t -> true))
                        .map(Tenure::country)
                        .orElse(null);
    }

    /** Notes one whom the document names by title and surname only; one of whom no more is known is kept by that name. */
    void noteSurname(
            PersonName name,
            Office office,
            @Nullable Sector sector,
            List<String> countries,
            Map<String, Integer> named) {
        if (surname(name, office, countries, List.of(), named).isEmpty()) {
            Someone someone = new Someone(name.name(), List.of());
            someone.offices.add(office);
            countries.forEach(someone::country);
            someone.sector(sector);
            someone.settle(null, someone.toldCountry(), date);
            byKey.putIfAbsent(name.key(), someone);
        }
    }

    /** How well a person on record fits; below {@link #SUPPORT} a common name alone may be the reason. */
    private int score(Someone someone, Person person, Map<String, Integer> named) {
        String country = person.country(date);
        int score = 0;
        if (country != null && !someone.countries.isEmpty()) {
            boolean everHis = person.held(t -> someone.countries.containsKey(t.country()));
            score += everHis ? 5 : -6;
        }
        if (country != null && named.containsKey(country)) {
            score += 3;
        }
        if (someone.offices.stream().anyMatch(o -> person.held(t -> Offices.fits(o, t)))) {
            score += 3;
        }
        if (person.held(t -> Officeholders.isHigh(t))) {
            score += 2;
        }
        if (date != null && person.held(t -> t.covers(date))) {
            score += 2;
        }
        boolean alone = someone.candidates.size() == 1 && person.held(t -> Officeholders.isHigh(t));
        return alone ? score + 1 : score;
    }

    /** Whoever has this name in full. */
    Optional<Someone> full(PersonName name) {
        return Optional.ofNullable(byKey.get(name.key()));
    }

    /**
     * Whoever is meant by a surname: one whom the document names in full, else one so prominent on its date that
     * reports name them so.
     *
     * @param office the title before the name, or null
     * @param recent persons mentioned before, the latest last
     */
    Optional<Actor> surname(
            PersonName name,
            @Nullable Office office,
            List<String> countries,
            List<Actor> recent,
            Map<String, Integer> named) {
        String key = Romanised.name(name.name());
        List<Someone> same = new ArrayList<>();
        for (Someone someone : byKey.values()) {
            if (someone.surnames.contains(key) && !same.contains(someone)) {
                same.add(someone);
            }
        }
        if (same.isEmpty()) {
            same = withWord(key);
        }
        if (same.isEmpty()) {
            return prominent(key, office, countries, named);
        }
        if (same.size() > 1 && office != null) {
            List<Someone> titled =
                    same.stream().filter(s -> s.holds(office, date)).toList();
            same = titled.isEmpty() ? same : titled;
        }
        for (int i = recent.size() - 1; i >= 0 && same.size() > 1; i--) {
            String id = recent.get(i).id();
            Optional<Someone> latest =
                    same.stream().filter(s -> s.actor().id().equals(id)).findFirst();
            if (latest.isPresent()) {
                return latest.map(Someone::actor);
            }
        }
        return Optional.of(same.get(0).actor());
    }

    /** The only one whom the document calls by a name with this word in it: Ethiopians go by their first names. */
    private List<Someone> withWord(String key) {
        List<Someone> with =
                byKey.values().stream().distinct().filter(s -> s.hasWord(key)).toList();
        return with.size() == 1 ? with : List.of();
    }

    /** "S. Orlova" is the Svetlana Orlova of the same document. */
    private void joinInitials() {
        for (Map.Entry<String, Someone> entry : List.copyOf(byKey.entrySet())) {
            Someone initialled = entry.getValue();
            List<Someone> full = byKey.values().stream()
                    .distinct()
                    .filter(s -> s != initialled && initialled.isShortFor(s))
                    .toList();
            if (full.size() == 1) {
                byKey.put(entry.getKey(), full.get(0));
            }
        }
    }

    private Optional<Actor> prominent(
            String key, @Nullable Office office, List<String> countries, Map<String, Integer> named) {
        List<Person> fitting = new ArrayList<>();
        for (Person person : knowledge.officeholders().prominent(key)) {
            String country = person.country(date);
            boolean inOffice =
                    person.held(t -> Officeholders.isHigh(t) && (date == null ? isUndated(office, t) : t.covers(date)));
            boolean here =
                    country != null && (countries.isEmpty() ? named.containsKey(country) : countries.contains(country));
            if (inOffice && here) {
                fitting.add(person);
            }
        }
        if (fitting.size() > 1) {
            fitting.removeIf(p -> !p.held(t -> t.role().equals("HOS") && (date == null || t.covers(date))));
        }
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        Person person = fitting.get(0);
        Someone someone = new Someone(person.name(), fitting);
        someone.settle(person, person.country(date), date);
        byKey.put(Romanised.name(person.name()), someone);
        return Optional.of(someone.actor());
    }

    /** In a document without a date those count who are in office, and those who are given the title that they had. */
    private static boolean isUndated(@Nullable Office office, Tenure tenure) {
        return tenure.end().isEmpty() || (office != null && Offices.fits(office, tenure));
    }

    /** Persons named in full who act for this country. */
    List<Someone> of(@Nullable String country) {
        return byKey.values().stream()
                .distinct()
                .filter(s -> country == null || country.equals(s.actor().country()))
                .toList();
    }

    /** The country of the only head of state or government of any time who has this full name. */
    Optional<String> countryOfLeader(PersonName name) {
        List<Person> named = name.isFull() ? candidates(name) : List.of();
        List<Person> leaders =
                named.stream().filter(p -> p.held(t -> Officeholders.isHigh(t))).toList();
        return leaders.size() == 1
                ? Optional.ofNullable(leaders.get(0)
                        .tenure(date, t -> Officeholders.isHigh(t))
                        .orElseThrow()
                        .country())
                : Optional.empty();
    }

    /** The person who alone of all in the document fits. */
    Optional<Actor> only(Predicate<Someone> which) {
        List<Someone> all = byKey.values().stream().distinct().filter(which).toList();
        return all.size() == 1 ? Optional.of(all.get(0).actor()) : Optional.empty();
    }

    /** The person behind an actor, if the document names them in full. */
    Optional<Someone> behind(Actor actor) {
        return byKey.values().stream()
                .filter(s -> s.actor().id().equals(actor.id()))
                .findFirst();
    }
}
