package org.entente.claim.place;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.entente.record.Document;
import org.entente.record.Place;
import org.entente.record.Span;

/**
 * The places that one document names, each with where it lies. {@link ToponymFinder} finds the names, {@link Placement}
 * tells which places they mean, looking at all of them at once.
 */
public final class DocumentPlaces {
    private static final Pattern HOST = Pattern.compile("^https?://[^/:]+\\.([a-z]{2})(?:[:/].*)?$");

    private final List<Place> places;
    private final Set<Span> peoples;

    private DocumentPlaces(List<Place> places, Set<Span> peoples) {
        this.places = places;
        this.peoples = peoples;
    }

    /**
     * Finds the places of a document.
     *
     * @param countries ISO 3166 alpha-3 codes of the countries that the document names in other ways: by its states,
     *     governments, people
     */
    public static DocumentPlaces of(
            Gazetteer gazetteer, Document document, List<Sentence> sentences, Collection<String> countries) {
        List<Toponym> toponyms = new ToponymFinder(gazetteer).find(document, sentences);
        Set<String> named = new TreeSet<>(countries);
        home(document.uri()).ifPresent(named::add);
        Placement placement = new Placement(Placement.Weights.STANDARD, toponyms, named);
        return new DocumentPlaces(
                toponyms.stream()
                        .map(t -> place(placement.of(t), document, t.span()))
                        .toList(),
                toponyms.stream().filter(Toponym::people).map(Toponym::span).collect(Collectors.toSet()));
    }

    /** All of them, in text order; one for each time that it is named, and countries for their peoples' names too. */
    public List<Place> all() {
        return places;
    }

    /** The place whose own name stands at {@code span} or around it, the first of several. */
    public Optional<Place> at(Span span) {
        return places.stream()
                .filter(p -> p.mention().span().overlaps(span)
                        && !peoples.contains(p.mention().span()))
                .findFirst();
    }

    private static Place place(GazetteerEntry e, Document document, Span span) {
        return new Place(e.name(), e.country(), e.lat(), e.lon(), e.geonames(), document.evidence(span));
    }

    /** The country of an outlet's address, where its last part is a country's. */
    private static Optional<String> home(String uri) {
        Matcher host = HOST.matcher(uri.toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return Optional.empty();
        }
        String code = host.group(1).equals("uk") ? "gb" : host.group(1);
        try {
            return Optional.of(new Locale("", code).getISO3Country()).filter(c -> !c.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
