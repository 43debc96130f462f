package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Actor;
import org.entente.record.Event;

/** Users of the page, who ask for events of the dossier as they come: so the more is told of an actor, the more it is asked for. */
final class PageUsers {
    /** The kinds of pages that the target speaks of. */
    static final Set<String> MAIN = Set.of("overview", "pair", "event", "search");

    private static final int PLACES_ASKED = 40;
    private static final int EVENTS_A_PLACE = 10;

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Function<Event, String>> kinds = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final long seed;

    /** @param dossier what they know of */
    PageUsers(Dossier dossier, long seed) {
        this(dossier, seed, kind -> true);
    }

    /** @param asked which kinds of pages they ask for */
    PageUsers(Dossier dossier, long seed, Predicate<String> asked) {
        this.seed = seed;
        Random random = new Random(seed);
        long all = dossier.countEvents(Filter.all());
        for (int i = 0; i < PLACES_ASKED; i++) {
            int offset = (int) (random.nextDouble() * Math.max(1, all - EVENTS_A_PLACE));
            events.addAll(dossier.events(Filter.all().offset(offset).limit(EVENTS_A_PLACE)));
        }
        Collections.shuffle(events, random);
        kinds.put("overview", e -> "/");
        kinds.put("pair", e -> "/pair?actor=" + encoded(first(e)) + "&with=" + encoded(last(e)));
        kinds.put("event", e -> "/events/" + e.id());
        kinds.put("search", e -> "/search?q=" + encoded(first(e) + " " + word(e)));
        kinds.put("events", e -> "/events?actor=" + encoded(first(e)) + "&type=" + e.type());
        kinds.put("list", e -> "/events?offset=" + Math.floorMod(e.hashCode(), 5000));
        kinds.put("actor", e -> "/actors/" + encoded(actors(e).get(0).id()));
        kinds.put(
                "document",
                e -> "/documents/d"
                        + e.claims().get(0).substring(1, e.claims().get(0).indexOf('.')));
        kinds.put("network", e -> "/network?actor=" + encoded(first(e)));
        kinds.put("map", e -> "/map?type=" + e.type());
        kinds.put("calendar", e -> "/calendar?actor=" + encoded(first(e)));
        kinds.put("review", e -> "/review?actor=" + encoded(first(e)));
        kinds.put("api", e -> "/api/events?actor=" + encoded(first(e)) + "&with=" + encoded(last(e)));
        kinds.keySet().removeIf(asked.negate());
    }

    /**
     * Each of {@code users} asks {@code rounds} times for one page of each kind.
     *
     * @return kind → milliseconds of each page
     * @throws IOException if a page is refused
     */
    Map<String, List<Double>> ask(String address, int users, int rounds) throws IOException, InterruptedException {
        Map<String, List<Double>> millis = new TreeMap<>();
        kinds.keySet().forEach(k -> millis.put(k, Collections.synchronizedList(new ArrayList<>())));
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> all = IntStream.range(0, users)
                .mapToObj(user -> new Thread(() -> ask(address, user, rounds, millis)))
                .toList();
        all.forEach(t -> t.setUncaughtExceptionHandler((thread, e) -> failures.add(e)));
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IOException("a user was not answered: " + failures.get(0).getMessage(), failures.get(0));
        }
        return millis;
    }

    private void ask(String address, int user, int rounds, Map<String, List<Double>> millis) {
        Random random = new Random(seed + user);
        for (int round = 0; round < rounds; round++) {
            List<String> order = new ArrayList<>(kinds.keySet());
            Collections.shuffle(order, random);
            for (String kind : order) {
                String path = kinds.getOrDefault(kind, e -> "/").apply(events.get(random.nextInt(events.size())));
                millis.getOrDefault(kind, new ArrayList<>()).add(millis(address + path.substring(1)));
            }
        }
    }

    private double millis(String address) {
        try {
            long start = System.nanoTime();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " for " + address);
            }
            return Throughput.since(start) * 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Actor> actors(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    private static String first(Event event) {
        return actors(event).get(0).name();
    }

    private static String last(Event event) {
        return actors(event).get(actors(event).size() - 1).name();
    }

    /** A word of the headline that tells of no actor. */
    private static String word(Event event) {
        String[] words = event.headline().split("\\W+", -1);
        return words[words.length / 2];
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
