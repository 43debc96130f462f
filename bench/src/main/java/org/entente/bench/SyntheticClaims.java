package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Claims as a flood of news makes them, with the happening behind each: actors, places and words follow Zipf's law, happenings
 * come in bursts (half of them within a tenth of the days), most are told once or twice and a few by hundreds of reports, one
 * claim in three is somebody's words, and one document in five is a copy of an earlier one under another outlet's name.
 */
final class SyntheticClaims {
    private static final int CLAIMS_A_DOCUMENT = 10;
    private static final int REPORTS_A_HAPPENING = 4;
    private static final int STATES = 180;
    private static final int PERSONS_A_STATE = 8;
    private static final int PLACES = 3000;
    private static final int WORDS = 20_000;
    private static final int WORDS_A_HAPPENING = 9;
    private static final int DAYS = 1500;
    private static final int BURST = DAYS / 10;
    static final LocalDate FIRST = LocalDate.parse("2019-01-01");
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final Random random;
    private final Random speaking;
    private final long before;
    private final LocalDate first;
    private final double[] cumulative = new double[WORDS]; // of 1/rank
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> happenings = new HashMap<>();

    /** About {@code number} claims; the same for the same seed. */
    SyntheticClaims(int number, long seed) {
        this(number, seed, 0, FIRST);
    }

    /**
     * Likewise.
     *
     * @param documents how many documents there are already, which count in ids
     * @param first the day from which on things happen
     */
    SyntheticClaims(int number, long seed, long documents, LocalDate first) {
        before = documents;
        this.first = first;
        random = new Random(seed);
        speaking = new Random(~seed); // whoever speaks, the same things happen
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
        List<Happening> all = IntStream.range(0, Math.max(CLAIMS_A_DOCUMENT, number / REPORTS_A_HAPPENING))
                .mapToObj(this::happening)
                .sorted((a, b) -> a.day() - b.day())
                .toList();
        while (claims.size() < number) {
            int last = random.nextInt(all.size());
            List<Happening> told = IntStream.range(0, CLAIMS_A_DOCUMENT)
                    .mapToObj(i -> all.get(Math.max(0, last - zipf(Math.min(all.size(), 200)))))
                    .toList();
            write(told, all.get(last).day() + 1);
        }
    }

    List<Document> documents() {
        return documents;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Claim id → number of the happening that it tells. */
    Map<String, Integer> happenings() {
        return happenings;
    }

    private record Happening(
            int number,
            EventType type,
            Actor actor,
            @Nullable Actor recipient,
            int day,
            int place,
            List<String> words) {}

    private Happening happening(int number) {
        EventType type = random.nextInt(4) == 0 ? EventType.CONSULT : TYPES.get(random.nextInt(TYPES.size()));
        int day = random.nextBoolean() ? random.nextInt(DAYS) : DAYS / 2 + random.nextInt(BURST);
        List<String> words =
                IntStream.range(0, WORDS_A_HAPPENING).mapToObj(i -> word()).toList();
        Actor recipient = random.nextInt(4) > 0 ? actor(random) : null;
        return new Happening(number, type, actor(random), recipient, day, zipf(PLACES), words);
    }

    /** A document that tells these, and perhaps a copy of it. */
    private void write(List<Happening> told, int day) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Happening h : told) {
            Draft draft = draft(h, text.length());
            text.append(draft.evidence().exact()).append('\n');
            blocks.add(new Block(Block.Kind.PARAGRAPH, draft.evidence().span()));
            drafts.add(draft);
        }
        boolean dated = random.nextInt(5) > 0;
        int copies = random.nextInt(5) == 0 ? 1 : 0;
        for (int copy = 0; copy <= copies; copy++) {
            publish(text.toString(), blocks, drafts, dated ? first.plusDays(day + copy) : null);
        }
    }

    private void publish(String text, List<Block> blocks, List<Draft> drafts, @Nullable LocalDate day) {
        String outlet = "Outlet " + zipf(300);
        String hash = "%016x".formatted(before + documents.size());
        Published published = day == null ? null : new Published(day.toString(), day, Published.Precision.DAY, "meta");
        documents.add(
                new Document("d" + hash, hash, hash + ".txt", null, outlet, null, null, published, "en", text, blocks));
        for (int i = 0; i < drafts.size(); i++) {
            Claim claim = drafts.get(i).claim("c" + hash + "." + i, "d" + hash, outlet);
            claims.add(claim);
            happenings.put(claim.id(), drafts.get(i).happening().number());
        }
    }

    /** What a claim says before its document is known. */
    private record Draft(
            Happening happening,
            Evidence evidence,
            List<Participant> actors,
            List<Participant> recipients,
            @Nullable Place place,
            @Nullable TimeRange time,
            Factuality factuality,
            List<Holder> speakers) {
        Claim claim(String id, String document, String outlet) {
            return new Claim(
                    id,
                    document,
                    evidence,
                    evidence,
                    null,
                    happening.type,
                    null,
                    List.of(),
                    actors,
                    recipients,
                    place,
                    time,
                    Tense.PAST,
                    Stream.concat(Stream.of(Holder.author(outlet)), speakers.stream())
                            .toList(),
                    factuality,
                    factuality,
                    0.9,
                    "synthetic");
        }
    }

    /** Told as a reporter may: the state for the person, no day or place at times, one word in four another. */
    private Draft draft(Happening h, int start) {
        StringBuilder sentence = new StringBuilder();
        List<Participant> actors = List.of(participant(named(h.actor), sentence, start));
        List<Participant> recipients = h.recipient == null || random.nextInt(8) == 0
                ? List.of()
                : List.of(participant(named(h.recipient), sentence, start));
        LocalDate day = first.plusDays(h.day);
        TimeRange time = random.nextInt(3) > 0 ? new TimeRange(day, day, "then", "date") : null;
        Place place = random.nextBoolean()
                ? new Place(
                        "Town " + h.place,
                        code(h.place % STATES),
                        (double) (h.place % 70),
                        (double) (h.place % 170),
                        (long) h.place,
                        mention("Town " + h.place, sentence, start))
                : null;
        Factuality factuality = random.nextInt(10) == 0 ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN;
        sentence.append(h.words.stream()
                .map(word -> random.nextInt(4) > 0 ? word : word())
                .collect(Collectors.joining(" ")));
        Span span = new Span(start, start + sentence.length());
        Evidence evidence = new Evidence(span, sentence.toString());
        return new Draft(h, evidence, actors, recipients, place, time, factuality, speakers());
    }

    private List<Holder> speakers() {
        if (speaking.nextInt(3) > 0) {
            return List.of();
        }
        Actor speaker = actor(speaking);
        return List.of(new Holder(Holder.Kind.ACTOR, speaker.id(), speaker.name(), speaker.country(), null));
    }

    private static Participant participant(Actor actor, StringBuilder sentence, int start) {
        return new Participant(actor, mention(actor.name(), sentence, start));
    }

    private static Evidence mention(String name, StringBuilder sentence, int start) {
        int at = start + sentence.length();
        sentence.append(name).append(' ');
        return new Evidence(new Span(at, at + name.length()), name);
    }

    private Actor named(Actor actor) {
        return actor.isState() || random.nextInt(6) > 0 ? actor : state(String.valueOf(actor.country()));
    }

    private Actor actor(Random random) {
        String code = code(zipf(STATES, random));
        int person = zipf(PERSONS_A_STATE, random);
        return person == 0
                ? state(code)
                : new Actor("P" + code + person, "Person " + code + person, code, Actor.Kind.PERSON);
    }

    private static Actor state(String code) {
        return new Actor("Q" + code, "State " + code, code, Actor.Kind.STATE);
    }

    private static String code(int state) {
        return "C" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }

    private String word() {
        return "word" + zipf(WORDS);
    }

    private int zipf(int n) {
        return zipf(n, random);
    }

    /** A rank from 0, {@code n} excluded, the less probable the higher. */
    private int zipf(int n, Random random) {
        double at = random.nextDouble() * cumulative[n - 1];
        int low = 0;
        int high = n - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cumulative[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
