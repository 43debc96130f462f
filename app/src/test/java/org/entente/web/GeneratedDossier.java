package org.entente.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Records;
import org.entente.merge.Merger;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.TimeRange;

/** A dossier of many short reports with claims, without reading any language; always the same for the same number. */
final class GeneratedDossier {
    private static final int BATCH = 5000;
    private static final int MUCH = 160;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3000;
    private static final List<String> OUTLETS =
            List.of("The Fjord Post", "Elba Courier", "Northern Wire", "Daily Lamp");
    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<String> SYLLABLES =
            List.of("nor", "sud", "mar", "vel", "tor", "ka", "lin", "bo", "ra", "esk");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Random random = new Random(7);
    private final List<Actor> actors = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private GeneratedDossier() {
        for (int i = 0; i < 1000; i++) {
            String name = name(i);
            boolean state = i < 60;
            actors.add(new Actor(
                    "Q" + (7000 + i),
                    state ? name + "land" : name + " " + name(i / 7 + 3),
                    null,
                    state ? Actor.Kind.STATE : Actor.Kind.PERSON));
            places.add("Port " + name(i));
        }
    }

    private static String name(int number) {
        String name = SYLLABLES.get(number % 10) + SYLLABLES.get(number / 10 % 10) + SYLLABLES.get(number / 100 % 10);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Fills the dossier in {@code dir} with so many reports, and computes their events and origins.
     *
     * @return the id of a claim of the event that is told most
     */
    static String fill(Path dir, int reports) {
        GeneratedDossier generated = new GeneratedDossier();
        try (Dossier dossier = Dossier.open(dir)) {
            for (int from = 0; from < reports; from += BATCH) {
                List<CodedDocument> batch = new ArrayList<>();
                for (int i = from; i < Math.min(reports, from + BATCH); i++) {
                    batch.add(generated.report(i));
                }
                dossier.add(batch, List.of());
            }
            dossier.refresh(new Merger());
        }
        return new GeneratedDossier().report(0).claims().get(0).id();
    }

    /**
     * Few actors and days have much news, many have little; every fifth report tells what the one before told, and every
     * {@link #MUCH}th what the first told.
     */
    private CodedDocument report(int number) {
        Random its = new Random(number % MUCH == 0 ? 0 : number % 5 == 4 ? number - 1 : number);
        LocalDate day = FIRST.plusDays(its.nextInt(DAYS));
        Actor one = actor(its);
        Actor other = actor(its);
        String place = places.get((int) (places.size() * its.nextDouble() * its.nextDouble()));
        EventType type = TYPES.get(its.nextInt(TYPES.size()));
        boolean denied = number % 5 == 4 && its.nextBoolean();
        String told = type.name().toLowerCase(Locale.ROOT) + "ed";
        String sentence = one.name() + " " + told + " " + other.name() + " over matter " + its.nextInt(1000) + " in "
                + place + " on " + DAY.format(day) + ".";
        String title = "Report " + number + " of the day";
        String text =
                title + "\n\n" + sentence + "\n\nA " + SYLLABLES.get(random.nextInt(10)) + " day in " + number + ".";
        int end = text.codePointCount(0, text.length());
        int start = title.length() + 2;
        int second = start + sentence.codePointCount(0, sentence.length()) + 2;
        String hash = Records.sha256(number + text);
        LocalDate published = day.plusDays(1);
        Document document = new Document(
                "d" + hash.substring(0, 16),
                hash,
                "report-" + number + ".txt",
                title,
                OUTLETS.get(number % OUTLETS.size()),
                null,
                null,
                new Published(published.toString(), published, Published.Precision.DAY, "dateline"),
                "en",
                text,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(start, second - 2)),
                        new Block(Block.Kind.BOILERPLATE, new Span(second, end))));
        List<Claim> claims = new ArrayList<>();
        TimeRange time = new TimeRange(day, day, "on " + DAY.format(day), "day");
        int at = Math.floorMod(place.hashCode(), 36_000);
        new ClaimBuilder(document, 1, told, type, denied ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN, time, claims)
                .by(one, one.name())
                .to(other, other.name())
                .at(place, null, at / 300.0 - 50, at % 340 - 170.0)
                .claim();
        return new CodedDocument(document, claims);
    }

    private Actor actor(Random random) {
        return actors.get((int) (actors.size() * random.nextDouble() * random.nextDouble()));
    }
}
