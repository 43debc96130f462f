package org.entente.claim.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.place.GazetteerEntry.Kind;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * Finds the names of places in a document: locations and peoples that the engine has read, and names of places within
 * those of organisations and sites (the Springfield fire brigade). What follows behind a comma says where it lies.
 */
final class ToponymFinder {
    /** A street is named for a town and lies elsewhere. */
    private static final Set<String> STREETS = Set.of(
            "road",
            "street",
            "avenue",
            "st",
            "ave",
            "rd",
            "drive",
            "dr",
            "lane",
            "boulevard",
            "blvd",
            "highway",
            "route",
            "pike",
            "turnpike",
            "court",
            "way",
            "parkway",
            "expressway",
            "bypass");

    private static final Set<String> HOLDS = Set.of(",", "(");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "to", "the");

    /** Words of all sorts of names that are some village's name too. */
    private static final Set<String> GENERIC = Set.of(
            "city",
            "university",
            "college",
            "hospital",
            "center",
            "centre",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "metro",
            "federal",
            "state",
            "national",
            "white",
            "commerce",
            "police",
            "english",
            "arab",
            "hill",
            "river",
            "lake",
            "bank",
            "church",
            "hall",
            "day",
            "march",
            "may",
            "council",
            "side",
            "beach",
            "park",
            "union");

    /** So many words has a name of a place at most. */
    private static final int LONGEST = 4;

    /** Inhabitants of what is a place within the name of something else. */
    private static final int LIKELY = 1_000;

    private static final int STATE = 100_000;

    private final Gazetteer gazetteer;
    private final Divisions divisions;

    ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        divisions = new Divisions(gazetteer);
    }

    /** The toponyms in text order, not overlapping. */
    List<Toponym> find(Document document, List<Sentence> sentences) {
        List<Toponym> found = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Mention mention : s.mentions()) {
                switch (mention.kind()) {
                    case LOCATION -> location(document, s, mention.start(), mention.end(), found);
                    case NORP -> people(document, s, mention, found);
                    case ORGANISATION, FACILITY, PRODUCT, MISC ->
                        inside(document, s, mention.start(), mention.end(), found);
                    case PERSON, DATE, MONEY -> {}
                }
            }
        }
        Set<String> settled = new HashSet<>();
        found.forEach(t -> settled.add(t.key()));
        for (Sentence s : sentences) {
            for (Mention mention : s.mentions()) {
                boolean single = mention.end() - mention.start() == 1;
                boolean bearer = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANISATION;
                if (single && bearer) {
                    toponym(document, s, mention.start(), mention.end())
                            .filter(t -> settled.contains(t.key()))
                            .ifPresent(found::add);
                }
            }
        }
        found.removeIf(t ->
                isAcronym(document.words(t.span())) && t.candidates().get(0).kind() != Kind.COUNTRY);
        found.sort(Comparator.comparing(Toponym::span));
        return withoutOverlap(found);
    }

    /** UN, EU: the gazetteer has a village for every acronym. */
    private static boolean isAcronym(String words) {
        return words.length() <= 3 && words.equals(words.toUpperCase(Locale.ROOT)) && words.indexOf('.') < 0;
    }

    private static List<Toponym> withoutOverlap(List<Toponym> sorted) {
        List<Toponym> kept = new ArrayList<>();
        for (Toponym t : sorted) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(t.span())) {
                kept.add(t);
            }
        }
        return kept;
    }

    private void location(Document document, Sentence s, int start, int end, List<Toponym> found) {
        int comma = comma(s, start, end);
        if (comma > start) {
            if (!isStreet(s, start, comma)) {
                Optional<Toponym> whole = toponym(document, s, start, comma);
                whole.ifPresentOrElse(found::add, () -> inside(document, s, start, comma, found));
            }
            shortForm(document, s, comma, found);
        }
        if (comma < end) {
            location(document, s, comma + 1, end, found);
        }
    }

    private static int comma(Sentence s, int start, int end) {
        int comma = start;
        while (comma < end && !s.token(comma).text().equals(",")) {
            comma++;
        }
        return comma;
    }

    /** "Pa." behind a town, which few engines take for a name. */
    private void shortForm(Document document, Sentence s, int comma, List<Toponym> found) {
        if (comma + 1 < s.tokens().size() && HOLDS.contains(s.token(comma).text())) {
            Span span = s.token(comma + 1).span();
            divisions.behindTown(document.words(span)).ifPresent(e -> found.add(Toponym.certain(span, e)));
        }
    }

    private static boolean isStreet(Sentence s, int start, int end) {
        String last = PlaceNames.key(s.token(end - 1).text());
        boolean number = !last.isEmpty() && Character.isDigit(last.charAt(0));
        return end - start > 1 && (STREETS.contains(last) || number);
    }

    private void people(Document document, Sentence s, Mention mention, List<Toponym> found) {
        Span span = span(s, mention.start(), mention.end());
        String words = document.words(span);
        Optional<GazetteerEntry> home = gazetteer.home(words);
        home.ifPresentOrElse(
                e -> found.add(Toponym.people(span, e)),
                () -> toponym(document, s, mention.start(), mention.end()).ifPresent(found::add));
    }

    /**
     * Names of places within a longer name: where it begins (the Springfield fire brigade) or behind "of" and "in"
     * (Bank of Cyprus); elsewhere only states and countries (the East Texas choir), for most words are some village's
     * name.
     */
    private void inside(Document document, Sentence s, int from, int to, List<Toponym> found) {
        if (isStreet(s, from, to)) {
            return;
        }
        int start = from;
        while (start < to) {
            int end = start == from ? to : Math.min(to, start + LONGEST);
            Optional<Toponym> name = Optional.empty();
            while (end > start && name.isEmpty()) {
                boolean capital = Character.isUpperCase(s.token(start).text().codePointAt(0));
                name = capital && !isStreet(s, start, end) ? exact(document, s, start, end) : Optional.empty();
                boolean opens = start == from && end < to
                        || start > from && LINKS.contains(s.token(start - 1).lemma());
                name = name.filter(t -> opens && likely(t) || isState(t));
                end--;
            }
            name.ifPresent(found::add);
            start = name.isPresent() ? end + 1 : start + 1;
        }
    }

    /** Short names in capitals are organisations', and those of the smallest villages chance. */
    private static boolean likely(Toponym t) {
        return t.told() || t.key().length() > 3 && t.candidates().get(0).population() >= LIKELY;
    }

    private static boolean isState(Toponym t) {
        GazetteerEntry e = t.candidates().get(0);
        boolean wide = e.kind() == Kind.COUNTRY || e.kind() == Kind.DIVISION;
        boolean usual = e.kind() == Kind.COUNTRY || t.key().equals(PlaceNames.key(e.name()));
        return wide && usual && e.population() >= STATE;
    }

    private Optional<Toponym> exact(Document document, Sentence s, int start, int end) {
        Span span = span(s, start, end);
        String words = document.words(span);
        List<GazetteerEntry> called = gazetteer.called(words).isEmpty()
                ? gazetteer.named(words).stream()
                        .filter(e -> e.kind() == Kind.COUNTRY)
                        .toList()
                : gazetteer.named(words);
        boolean generic = end - start == 1 && GENERIC.contains(PlaceNames.key(words));
        return called.isEmpty() || generic
                ? divisions.alone(words).map(e -> Toponym.certain(span, e))
                : Optional.of(held(document, s, end, span, PlaceNames.key(words), called));
    }

    private Optional<Toponym> toponym(Document document, Sentence s, int start, int end) {
        Span span = span(s, start, end);
        String words = document.words(span);
        Optional<GazetteerEntry> division = divisions.alone(words);
        if (division.isPresent()) {
            return division.map(e -> Toponym.certain(span, e));
        }
        for (String name : PlaceNames.readings(words)) {
            List<GazetteerEntry> named = gazetteer.named(name);
            if (!named.isEmpty()) {
                return Optional.of(held(document, s, end, span, name, named));
            }
        }
        return Optional.empty();
    }

    /** Only those of {@code named} that lie where the words behind say. */
    private Toponym held(Document document, Sentence s, int end, Span span, String key, List<GazetteerEntry> named) {
        List<GazetteerEntry> holders = holders(document, s, end);
        List<GazetteerEntry> inside = named.stream()
                .filter(e -> holders.stream().anyMatch(h -> h.kind() != e.kind() && Places.lies(e, h)))
                .toList();
        return inside.isEmpty()
                ? new Toponym(span, key, named, false, false)
                : new Toponym(span, key, inside, false, true);
    }

    /** The states, provinces, counties or countries named behind a comma after the word before {@code end}. */
    private List<GazetteerEntry> holders(Document document, Sentence s, int end) {
        List<Token> tokens = s.tokens();
        if (end + 1 >= tokens.size() || !HOLDS.contains(tokens.get(end).text())) {
            return List.of();
        }
        int start = end + 1;
        for (int stop = Math.min(tokens.size(), start + 4); stop > start; stop--) {
            String words = document.words(span(s, start, stop));
            if (!Character.isUpperCase(words.codePointAt(0)) || words.contains(",")) {
                continue;
            }
            Optional<GazetteerEntry> division = divisions.behindTown(words);
            if (division.isPresent()) {
                return List.of(division.get());
            }
            List<GazetteerEntry> named = gazetteer.named(words).stream()
                    .filter(e -> e.kind() == Kind.COUNTRY || e.kind() == Kind.DIVISION || e.kind() == Kind.COUNTY)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static Span span(Sentence s, int start, int end) {
        return s.token(start).span().cover(s.token(end - 1).span());
    }
}
