package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.record.Actor;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/** Which part of a state or society someone is, by office, noun or name: the table sectors.tsv. */
final class Sectors {
    private static final Map<String, Sector> ROLES = new HashMap<>(120);
    private static final Map<String, Sector> WORDS = new HashMap<>(300);
    private static final Map<String, Set<Sector>> BODIES = Map.of(
            "group", Set.of(Sector.REB, Sector.UAF, Sector.CRM, Sector.NGO),
            "party", Set.of(Sector.PTY),
            "movement", Set.of(Sector.PTY, Sector.REB, Sector.OPP),
            "organisation", Set.of(Sector.IGO, Sector.NGO, Sector.REB),
            "organization", Set.of(Sector.IGO, Sector.NGO, Sector.REB),
            "company", Set.of(Sector.BUS),
            "firm", Set.of(Sector.BUS),
            "bank", Set.of(Sector.BUS));
    private static final Set<String> OWN = new HashSet<>();

    static {
        for (String[] row : Table.plain("sectors.tsv")) {
            switch (row[0]) {
                case "role" -> Words.of(row[2]).forEach(r -> ROLES.put(r, Sector.valueOf(row[1])));
                case "word" -> List.of(row[2].split("\\|", -1)).forEach(w -> WORDS.put(w, Sector.valueOf(row[1])));
                case "own" -> OWN.addAll(Words.of(row[1]));
                default -> throw new IllegalStateException("sectors.tsv: " + row[0]);
            }
        }
    }

    private Sectors() {}

    /**
     * The sector of whoever is called by this noun; null where it is not known, or is one that they have left.
     *
     * @param whose the state or body that they belong to, if it is told
     */
    static @Nullable Sector of(Office office, List<Actor> whose) {
        if (office.role().equals(Offices.FORMER) || office.role().startsWith("EX_")) {
            return null;
        }
        Sector body = whose.size() == 1 ? whose.get(0).sector() : null;
        boolean state = !whose.isEmpty() && whose.stream().allMatch(Actor::isState);
        if (OWN.contains(office.role())) {
            Sector told = body == null ? WORDS.get(office.words()) : body;
            return told != null || !state || office.role().equals("POST") ? told : Sector.GOV;
        }
        Sector byWords = ofWords(office.words());
        Sector byRole = ROLES.get(office.role());
        if (body != null && (byRole == Sector.GOV || office.role().equals("MIL"))) {
            return body; // the president of a bank, the troops of an alliance
        }
        if (office.role().equals("PKO") && state) {
            return Sector.MIL;
        }
        return byWords != null ? byWords : byRole;
    }

    /** The sector of the office that a person held on {@code date}, or holds where there is no date; null if in none. */
    static @Nullable Sector of(Person person, @Nullable String date) {
        Optional<Sector> governs = held(person, date, t -> ROLES.get(t.role()) == Sector.GOV);
        return governs.or(() -> held(person, date, t -> true)).orElse(null);
    }

    private static Optional<Sector> held(Person person, @Nullable String date, Predicate<Tenure> which) {
        return person.tenure(
                        date,
                        t -> (date == null ? t.end().isEmpty() : t.covers(date))
                                && (ROLES.containsKey(t.role()) || OWN.contains(t.role()))
                                && which.test(t))
                .map(t -> ROLES.getOrDefault(t.role(), Sector.GOV));
    }

    /** Whether a body of this sector may be called by this noun again. */
    static boolean isBody(@Nullable Sector sector, String noun) {
        Set<Sector> may = BODIES.get(noun);
        return may != null
                && (sector == null ? noun.equals("group") || noun.startsWith("organi") : may.contains(sector));
    }

    /** The sector of a body by its kind, and of an armed one by its name: guards of a state are no rebels. */
    static Sector of(Organisation.Kind kind, String name) {
        return switch (kind) {
            case AGENCY -> Sector.JRN;
            case IGO -> Sector.IGO;
            case ARMED_GROUP -> name.endsWith(" Corps") ? Sector.MIL : Sector.REB;
            case PARTY -> Sector.PTY;
            case COMPANY -> Sector.BUS;
            case PARLIAMENT -> Sector.LEG;
            case NGO -> Sector.NGO;
            case COURT -> Sector.JUD;
        };
    }

    /** The sector that the longest known ending of these words tells. */
    static @Nullable Sector ofWords(String words) {
        String rest = words.toLowerCase(Locale.ROOT);
        while (true) {
            Sector sector = WORDS.get(rest);
            if (sector != null) {
                return sector;
            }
            int blank = rest.indexOf(' ');
            if (blank < 0) {
                return Optional.ofNullable(singular(rest)).map(WORDS::get).orElse(null);
            }
            rest = rest.substring(blank + 1);
        }
    }

    private static @Nullable String singular(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : null;
    }
}
