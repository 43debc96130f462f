package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.claim.place.DocumentPlaces;
import org.entente.claim.place.Gazetteer;
import org.entente.claim.place.GazetteerEntry;
import org.entente.claim.place.Places;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Place;

/**
 * Places from raw text against the Local-Global Lexicon. Recognition counts spans that overlap, each once. acc161 is the
 * share of the gold names with coordinates for which an overlapping name was found and placed within 161 km (100 miles,
 * the usual bound) of gold; names that were not found count as wrong. The baseline has the same names found, and takes
 * the most populous place of each.
 */
final class PlacesBench implements Bench {
    private static final double BOUND_KM = 161;

    /** How many gold names with coordinates were placed, of those found and of all. */
    private static final class Placed {
        private int all;
        private int found;
        private int near;
        private int exact;

        void add(GoldPlaces.Toponym gold, Optional<Place> place) {
            all++;
            if (place.isPresent()) {
                double km = kilometres(gold, place.get());
                found++;
                near += km <= BOUND_KM ? 1 : 0;
                exact += km <= 20 ? 1 : 0;
            }
        }

        double within161() {
            return all == 0 ? 0 : 100.0 * near / all;
        }

        double within161OfFound() {
            return found == 0 ? 0 : 100.0 * near / found;
        }

        double within20OfFound() {
            return found == 0 ? 0 : 100.0 * exact / found;
        }
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String measures() {
        return "names of places on docs.jsonl with toponyms (or its folder); main: acc161";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<GoldPlaces> documents = GoldPlaces.read(data);
        Annotator engine = Engines.shipped();
        ActorResolver actors = new ActorResolver();
        Counts recognition = new Counts();
        Placed ours = new Placed();
        Placed baseline = new Placed();
        for (GoldPlaces gold : documents) {
            Document document = gold.document();
            List<Sentence> sentences = engine.annotate(document);
            Set<String> countries = new TreeSet<>();
            actors.resolve(document, sentences)
                    .all()
                    .values()
                    .forEach(all -> all.forEach(
                            p -> Optional.ofNullable(p.actor().country()).ifPresent(countries::add)));
            List<Place> found = DocumentPlaces.of(Gazetteer.standard(), document, sentences, countries)
                    .all();
            int right = (int) gold.toponyms().stream()
                    .filter(t -> at(found, t).isPresent())
                    .count();
            int wrong = (int) found.stream()
                    .filter(p -> gold.toponyms().stream()
                            .noneMatch(t -> t.span().overlaps(p.mention().span())))
                    .count();
            recognition.add(right, wrong, gold.toponyms().size() - right);
            for (GoldPlaces.Toponym toponym : gold.toponyms()) {
                Optional<Place> place = at(found, toponym);
                if (toponym.lat() != null) {
                    ours.add(toponym, place);
                    baseline.add(toponym, place.map(PlacesBench::mostPopulous));
                }
                print(document, toponym, place, predictions);
            }
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("baseline_found_acc161", baseline.within161OfFound()));
        figures.add(new Figure("baseline_acc161", baseline.within161()));
        figures.add(new Figure("recognition_precision", recognition.precision()));
        figures.add(new Figure("recognition_recall", recognition.recall()));
        figures.add(new Figure("found_acc20", ours.within20OfFound()));
        figures.add(new Figure("found_acc161", ours.within161OfFound()));
        figures.add(new Figure("recognition_f1", recognition.f1()));
        figures.add(new Figure("acc161", ours.within161()));
        return figures;
    }

    private static Optional<Place> at(List<Place> found, GoldPlaces.Toponym toponym) {
        return found.stream()
                .filter(p -> p.mention().span().overlaps(toponym.span()))
                .findFirst();
    }

    private static Place mostPopulous(Place place) {
        Evidence mention = place.mention();
        return Gazetteer.standard().named(mention.exact()).stream()
                .findFirst()
                .map(e -> place(e, mention))
                .orElse(place);
    }

    private static Place place(GazetteerEntry e, Evidence mention) {
        return new Place(e.name(), e.country(), e.lat(), e.lon(), e.geonames(), mention);
    }

    private static double kilometres(GoldPlaces.Toponym gold, Place place) {
        Place there = new Place("", null, gold.lat(), gold.lon(), null, place.mention());
        return Places.kilometres(there, place);
    }

    private static void print(
            Document document, GoldPlaces.Toponym toponym, Optional<Place> place, PrintWriter predictions) {
        String where = toponym.lat() == null ? "-" : toponym.lat() + "," + toponym.lon();
        String ours = place.map(p -> p.name() + "\t" + p.lat() + "," + p.lon()).orElse("-\t-");
        String km = toponym.lat() == null || place.isEmpty()
                ? "-"
                : String.valueOf(Math.round(kilometres(toponym, place.get())));
        predictions.println(String.join(
                "\t", document.uri(), toponym.span().start() + "", document.words(toponym.span()), where, ours, km));
    }
}
