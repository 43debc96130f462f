package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.merge.Reports.ClaimBuilder;
import org.entente.merge.Reports.Report;
import org.entente.merge.Reports.Spot;
import org.entente.record.Actor;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.jspecify.annotations.Nullable;

/** Reports at random, whose actors, places and words follow Zipf's law as those of news do. */
final class RandomClaims {
    private static final int STATES = 150;
    private static final int DAYS = 1500;
    private static final int WORDS = 4000;
    private static final int PLACES = 400;
    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");

    private final Random random;
    private final Map<String, Integer> truth = new HashMap<>();
    private final double[] cumulative = new double[WORDS];

    RandomClaims(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
    }

    /** Reports of ten claims each, of which about five tell of one happening, in reports of about its time. */
    List<Report> reports(int claims) {
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < Math.max(20, claims / 5); i++) {
            happenings.add(happening(i));
        }
        happenings.sort(Comparator.comparing(Happening::day).thenComparing(Happening::number));
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < claims / 10; i++) {
            int first = random.nextInt(happenings.size() - 10);
            Report report = Reports.report("d%06d".formatted(i)).outlet("Outlet " + zipf(80));
            if (random.nextInt(5) > 0) {
                report.published(happenings.get(first + 9).day().plusDays(1).toString());
            }
            for (int j = 0; j < 10; j++) {
                Happening happening = happenings.get(first + random.nextInt(10));
                truth.put(claim(report, happening).build().id(), happening.number());
            }
            reports.add(report);
        }
        return reports;
    }

    /** Claim id → number of the happening that it was made from. */
    Map<String, Integer> truth() {
        return truth;
    }

    private record Happening(
            int number,
            EventType type,
            Actor actor,
            @Nullable Actor recipient,
            LocalDate day,
            Spot spot,
            List<String> words) {}

    private Happening happening(int number) {
        EventType type = random.nextInt(3) == 0 ? EventType.CONSULT : any(EventType.values());
        int place = zipf(PLACES);
        int state = place % STATES;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            words.add("wörd" + zipf(WORDS));
        }
        return new Happening(
                number,
                type,
                actor(),
                random.nextInt(4) > 0 ? actor() : null,
                FIRST.plusDays(random.nextInt(DAYS)),
                new Spot("Town " + place, code(state), state % 60, place % 170, place),
                words);
    }

    /** Tells of a happening as a reporter may: leaves out a part, names the state for the person, uses other words. */
    private ClaimBuilder claim(Report report, Happening happening) {
        StringBuilder sentence = new StringBuilder();
        for (String word : happening.words) {
            if (random.nextInt(4) > 0) {
                sentence.append(random.nextInt(4) > 0 ? word : "wörd" + zipf(WORDS))
                        .append(' ');
            }
        }
        ClaimBuilder claim = report.says(sentence.append("today").toString(), happening.type, asNamed(happening.actor));
        if (happening.recipient != null && random.nextInt(8) > 0) {
            claim.to(asNamed(happening.recipient));
        }
        if (random.nextInt(3) > 0) {
            claim.on(happening.day.toString());
        }
        if (random.nextBoolean()) {
            claim.in(happening.spot);
        }
        if (random.nextInt(12) == 0) {
            claim.future();
        }
        if (random.nextInt(12) == 0) {
            claim.context("hypothetical");
        }
        Factuality f = any(Factuality.values());
        switch (random.nextInt(5)) {
            case 0 -> claim.heldBy(actor(), f);
            case 1 -> claim.heldByUnnamed(f);
            case 2 -> claim.author(f);
            default -> claim.author(Factuality.CERTAIN);
        }
        return claim;
    }

    private Actor asNamed(Actor actor) {
        return random.nextInt(6) > 0 || actor.isState() || actor.country() == null ? actor : state(actor.country());
    }

    private static Actor state(String code) {
        return new Actor("Q" + code, "State " + code, code, Actor.Kind.STATE);
    }

    private Actor actor() {
        int state = zipf(STATES);
        int person = zipf(6);
        return person == 0
                ? state(code(state))
                : new Actor(
                        "P" + state + "-" + person, "Person " + state + " " + person, code(state), Actor.Kind.PERSON);
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static String code(int state) {
        return "C" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }

    private int zipf(int n) {
        double at = random.nextDouble() * cumulative[n - 1];
        int i = 0;
        while (cumulative[i] < at) {
            i++;
        }
        return i;
    }
}
