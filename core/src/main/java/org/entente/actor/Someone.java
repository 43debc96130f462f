package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.record.Actor;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** A person whom a document names in full, with what it says of them. */
final class Someone {
    private static final Set<String> LOOSE =
            Set.of("", "SPOKES", "POST", "OFFICIAL", "EXPERT", Offices.FORMER, Offices.DEPUTY);

    private final String name;
    final List<Person> candidates;
    final TreeMap<String, Integer> countries = new TreeMap<>();
    final List<Office> offices = new ArrayList<>();
    final Set<String> surnames = new HashSet<>();
    private @Nullable Sector told;
    private @Nullable Person known;
    private @Nullable Actor actor;

    Someone(String name, List<Person> candidates) {
        this.name = name;
        this.candidates = candidates;
    }

    void country(String code) {
        countries.merge(code, 1, Integer::sum);
    }

    /** Notes the sector of an office that the document gives; the first counts. */
    void sector(@Nullable Sector sector) {
        told = told == null ? sector : told;
    }

    /** Fixes who it is on {@code date}: {@code person} if there is one on record. */
    void settle(@Nullable Person person, @Nullable String country, @Nullable String date) {
        known = person;
        String id = person == null ? Actor.idOf(name) : person.id();
        Sector held = person == null ? null : Sectors.of(person, date);
        Sector sector = held == null ? told : held;
        actor = new Actor(id, person == null ? name : person.name(), country, Actor.Kind.PERSON, sector);
        surnames.addAll(Officeholders.surnames(name, country));
        if (person != null) {
            surnames.addAll(Officeholders.surnames(person.name(), country));
        } else if (name.indexOf(' ') > 0 && name.indexOf('-') > name.indexOf(' ')) {
            surnames.add(Romanised.word(name.substring(0, name.indexOf(' '))));
        }
    }

    /** Gives a country to one who had none. */
    void learn(String country) {
        Actor was = actor();
        if (was.country() == null) {
            actor = new Actor(was.id(), was.name(), country, was.kind(), was.sector());
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

    /** Whether this folded word is one of the name as the document has it. */
    boolean hasWord(String key) {
        for (String word : name.split(" ", -1)) {
            if (word.length() > 3 && Romanised.name(word).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is the end of another's, or another's with initials in place of first names. */
    boolean isShortFor(Someone other) {
        if (candidates.isEmpty() && other.name.endsWith(" " + name)) {
            return true;
        }
        int blank = name.indexOf(' ');
        boolean initials = blank > 1 && blank < 6 && name.charAt(blank - 1) == '.';
        if (!initials || other.name.charAt(0) != name.charAt(0)) {
            return false;
        }
        int otherBlank = other.name.indexOf(' ');
        boolean full = otherBlank > 2 && other.name.charAt(otherBlank - 1) != '.';
        return full && other.surnames.contains(Romanised.name(name.substring(blank + 1)));
    }

    /** Whether the document or the record gives this person such an office; on {@code date}, if there is one. */
    boolean holds(Office office, @Nullable String date) {
        if (offices.stream().anyMatch(o -> isLike(o, office))) {
            return true;
        }
        if (LOOSE.contains(office.role()) && !office.role().equals("SPOKES")) {
            return false;
        }
        Person person = known;
        int blank = office.words().indexOf(' ');
        boolean ofBody =
                office.role().equals("SPOKES") && blank > 0 && !office.words().equals("press secretary");
        if (ofBody) {
            String body = office.words().substring(0, blank);
            return person != null
                    && person.held(t -> Offices.fits(office, t)
                            && t.position().toLowerCase(Locale.ROOT).contains(body)
                            && (date == null || t.covers(date)));
        }
        return person != null
                && person.held(t -> Offices.fits(office, t) && (date == null ? person.isLast(t) : t.covers(date)));
    }

    /** Whether the document itself gives this person such an office. */
    boolean isTold(Office office) {
        return offices.stream().anyMatch(o -> isLike(o, office));
    }

    /** Whether the record gives this person such an office at any time, or knows nothing of them. */
    boolean mayHold(Office office) {
        return held(office) || (known == null && offices.isEmpty());
    }

    /** Whether the record gives this person such an office at any time. */
    boolean held(Office office) {
        return known != null && !LOOSE.contains(office.role()) && known.held(t -> Offices.fits(office, t));
    }

    private static boolean isLike(Office said, Office asked) {
        if (said.role().equals(asked.role()) && said.words().equals(asked.words())) {
            return true;
        }
        if (LOOSE.contains(asked.role())) {
            // every body has its chief and its spokesman: one is another's only if the words are the same
            return said.role().equals(asked.role())
                    && (said.words().endsWith(" " + asked.words())
                            || asked.words().endsWith(" " + said.words()));
        }
        return Offices.fits(asked, new Tenure(said.role(), "", said.words(), "", ""))
                || (asked.words().equals("minister")
                        && said.words().endsWith("minister")
                        && !said.words().startsWith("prime"))
                || (asked.role().equals("DIPLOMAT") && said.words().contains("foreign minister"));
    }
}
