package org.entente.web.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.Days;
import org.entente.record.About;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Sector;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** The record's values in plain words. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .collect(Collectors.toMap(Locale::getISO3Country, c -> c.getDisplayCountry(Locale.ENGLISH)));

    /** Who acts where no claim tells. */
    static final String SOMEBODY = "somebody";

    private Words() {}

    public static String of(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** What a standing means, in one sentence. */
    public static String meaning(Standing standing) {
        return switch (standing) {
            case REPORTED ->
                "An outlet asserts it itself, or it is done by saying it and whoever did it says so; nobody denies it.";
            case ALLEGED -> "Only holders other than the outlets say so.";
            case DISPUTED -> "Some affirm it and some deny it.";
            case DENIED -> "It is only denied.";
            case PLANNED -> "It lies ahead: announced, scheduled, intended.";
            case HYPOTHETICAL -> "It is only imagined: if, could, would.";
        };
    }

    public static String of(Factuality factuality) {
        return switch (factuality) {
            case CERTAIN -> "certain";
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case CERTAINLY_NOT -> "certainly not";
            case PROBABLY_NOT -> "probably not";
            case POSSIBLY_NOT -> "possibly not";
            case UNCOMMITTED -> "uncommitted";
        };
    }

    public static String of(EventType type) {
        String name = type.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** What a type of event covers, in one sentence. */
    public static String meaning(EventType type) {
        return switch (type) {
            case AGREE -> "They agree, or one consents, to do something.";
            case CONSULT -> "They meet, visit, call or negotiate.";
            case SUPPORT -> "One stands by another in words or diplomacy: praises, backs, recognises.";
            case CONCEDE -> "One gives way to what another wants: yields, eases, frees.";
            case COOPERATE -> "They work together in fact: trade, exercises, shared intelligence.";
            case AID -> "One gives another money, goods, arms or troops.";
            case RETREAT -> "One withdraws or lays down arms.";
            case REQUEST -> "One asks for or demands something.";
            case ACCUSE -> "One blames, criticises, sues or investigates another.";
            case REJECT -> "One refuses or turns down what another wants.";
            case THREATEN -> "One says what harm it would do.";
            case PROTEST -> "People or states show their opposition in public.";
            case SANCTION -> "One cuts or restricts ties: embargoes, expulsions, bans.";
            case MOBILIZE -> "One readies or shows force.";
            case COERCE -> "One uses force short of an attack: arrests, seizes, blocks, hacks.";
            case ASSAULT -> "One attacks, kills or injures another.";
            case STATEMENT -> "Something is said that is none of the others.";
        };
    }

    /** A quad class, 1 to 4, in words. */
    public static String quad(int quad) {
        return switch (quad) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            case 4 -> "material conflict";
            default -> throw new IllegalArgumentException("not a quad class: " + quad);
        };
    }

    public static String of(Block.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The chain of holders, outermost first: {@code The Herald ← TASS ← Ivan Ivanov}. */
    public static String chain(List<Holder> holders) {
        return holders.stream().map(Words::of).collect(Collectors.joining(" ← "));
    }

    private static String of(Holder holder) {
        String name = holder.name();
        if (name != null) {
            return name;
        }
        return holder.kind() == Holder.Kind.AUTHOR ? "unnamed outlet" : "somebody unnamed";
    }

    /** An actor's name, with its country unless the name says it. */
    public static String of(Actor actor) {
        String country = actor.country();
        return country == null || actor.isState() ? actor.name() : actor.name() + " (" + country + ")";
    }

    /** A place with its country: {@code Port Elba, Netherlands}. */
    public static String of(Place place) {
        return place(place.name(), place.country());
    }

    static String place(String name, @Nullable String code) {
        String country = code == null ? name : country(code);
        return country.equals(name) ? name : name + ", " + country;
    }

    /** The English name of a country by its ISO 3166 alpha-3 code; what is no such code stays as it is. */
    public static String country(String code) {
        return COUNTRIES.getOrDefault(code, code);
    }

    /** Days in the shortest true words: a day, a month, a year, a range, an open end; null where neither end is known. */
    public static @Nullable String of(TimeRange time) {
        return Days.of(time);
    }

    /** Days, the last one inclusive, in the shortest true words. */
    public static String of(LocalDate start, LocalDate end) {
        return Days.of(start, end);
    }

    /** From what a document was taken or translated. */
    public static String of(About.Original original) {
        String language = original.language();
        String outlet = original.outlet() == null ? "" : "from " + original.outlet();
        String translated = language == null
                ? ""
                : language.equals("und")
                        ? "translated"
                        : "translated from " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return outlet + (outlet.isEmpty() || translated.isEmpty() ? "" : ", ") + translated;
    }

    /** A date of publication, no finer than the document gives it. */
    public static String of(Published published) {
        LocalDate date = published.date();
        return switch (published.precision()) {
            case YEAR -> Integer.toString(date.getYear());
            case MONTH -> MONTH.format(date);
            case DAY, MINUTE, SECOND -> DAY.format(date);
        };
    }

    /** What an actor is: {@code person, Belarus (government)}. */
    public static String kind(Actor actor) {
        String country = actor.country();
        Sector sector = actor.sector();
        return actor.kind().name().toLowerCase(Locale.ROOT)
                + (country == null || actor.isState() ? "" : ", " + country)
                + (sector == null ? "" : ", sector " + sector.name());
    }

    /** With a comma for each thousand. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** {@code 1 claim}, {@code 2 claims}. */
    public static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
