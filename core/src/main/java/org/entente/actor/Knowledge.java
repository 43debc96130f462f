package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.entente.actor.Meaning.OfOrganisation;
import org.entente.actor.Meaning.OfState;
import org.entente.actor.Meaning.Use;
import org.entente.record.Actor;

/** What is known of states, organisations, offices and those who hold them. Immutable once made. */
final class Knowledge {
    /** Common words that also name an organisation. */
    private static final Set<String> LOOSE =
            Words.of("Congress Meta Commission Reform Quad House Labour Senate Alliance Apple Amazon Shell "
                    + "Target Gap Visa Orange Total People Fars Base");

    private final Map<String, Country> countries = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();
    private final Gazetteer gazetteer = new Gazetteer();
    private final Officeholders officeholders;
    private final Offices offices = new Offices();
    private final String version = Table.version();

    /** Reads the tables. */
    Knowledge() {
        CompletableFuture<Officeholders> people = CompletableFuture.supplyAsync(Officeholders::new);
        Table.read("countries", this::country);
        koreas();
        Table.read("organisations", this::organisation);
        officeholders = people.join();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Officeholders officeholders() {
        return officeholders;
    }

    Offices offices() {
        return offices;
    }

    String version() {
        return version;
    }

    /** The state with this code; none for bodies above states. */
    Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    boolean isNewsAgency(String id) {
        return agencies.contains(id);
    }

    private void country(String[] row) {
        Country country = new Country(row[0], row[2].isEmpty() ? Actor.idOf(row[3]) : row[2], row[3], row[5]);
        countries.put(country.iso3(), country);
        OfState name = new OfState(country, Use.NAME);
        gazetteer.add(row[3], name);
        gazetteer.add(row[4], name);
        for (String alias : Table.list(row[7])) {
            gazetteer.add(alias, name);
        }
        List<String> demonyms = new ArrayList<>(Table.list(row[6]));
        demonyms.removeIf(Letters::isAcronym);
        OfState people = new OfState(country, Use.DEMONYM);
        for (String demonym : demonyms) {
            gazetteer.add(demonym, people);
            if (!demonym.endsWith("s")
                    && !demonym.endsWith("ese")
                    && !demonym.endsWith("sh")
                    && !demonym.endsWith("ch")) {
                gazetteer.add(demonym + "s", people);
            }
        }
        OfState seat = new OfState(country, Use.METONYM);
        gazetteer.add(row[5], seat);
        for (String metonym : Table.list(row[8])) {
            gazetteer.add(metonym, seat);
        }
    }

    /** "Korea" alone means the one of the two that the document names; the South where it names neither. */
    private void koreas() {
        for (String iso3 : List.of("KOR", "PRK")) {
            country(iso3).ifPresent(korea -> {
                gazetteer.add("Korea", new OfState(korea, Use.NAME));
                gazetteer.add("Korean", new OfState(korea, Use.DEMONYM));
                gazetteer.add("Koreans", new OfState(korea, Use.DEMONYM));
            });
        }
    }

    private void organisation(String[] row) {
        Organisation.Kind kind =
                Organisation.Kind.valueOf(row[4].toUpperCase(Locale.ROOT).replace('-', '_'));
        Organisation organisation = new Organisation(
                row[0].isEmpty() ? Actor.idOf(row[1]) : row[0], row[1], kind, row[5].isEmpty() ? null : row[5]);
        if (kind == Organisation.Kind.AGENCY) {
            agencies.add(organisation.id());
        }
        seats(row[3], organisation);
        List<String> names = new ArrayList<>(List.of(row[1]));
        names.addAll(Table.list(row[2]));
        for (String name : names) {
            String bare = name.startsWith("the ") ? name.substring(4) : name;
            boolean loose = !Letters.startsUpper(bare) || LOOSE.contains(bare);
            gazetteer.add(bare.replaceAll(" \\(.*\\)$", ""), new OfOrganisation(organisation, loose, false));
        }
    }

    /** Cities stand for bodies in them, in documents that name those: Brussels for the European Union. */
    private void seats(String metonyms, Organisation organisation) {
        for (String seat : Table.list(metonyms)) {
            gazetteer.add(seat, new OfOrganisation(organisation, true, true));
        }
    }
}
