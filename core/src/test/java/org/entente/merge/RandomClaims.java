package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.merge.Reports.ClaimBuilder;
import org.entente.merge.Reports.Report;
import org.entente.merge.Reports.Spot;
import org.entente.record.Actor;
import org.entente.record.EventType;
import org.entente.record.Factuality;

/** Reports at random, whose actors, places and words follow Zipf's law as those of news do. */
final class RandomClaims {
    private static final int STATES = 150;
    private static final int DAYS = 1500;
    private static final int WORDS = 4000;
    private static final int PLACES = 400;
    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");

    private final Random random;
    private final double[] cumulative = new double[WORDS];

    RandomClaims(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
    }

    /** Reports of ten claims each. */
    List<Report> reports(int claims) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < claims / 10; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            Report report = Reports.report("d%06d".formatted(i)).outlet("Outlet " + zipf(80));
            if (random.nextInt(5) > 0) {
                report.published(day.toString());
            }
            for (int j = 0; j < 10; j++) {
                claim(report, day);
            }
            reports.add(report);
        }
        return reports;
    }

    private void claim(Report report, LocalDate day) {
        EventType type = random.nextInt(3) == 0 ? EventType.CONSULT : any(EventType.values());
        ClaimBuilder claim = report.says(sentence(), type, actor());
        if (random.nextInt(4) > 0) {
            claim.to(actor());
        }
        if (random.nextBoolean()) {
            claim.on(day.minusDays(random.nextInt(5)).toString());
        }
        if (random.nextInt(3) == 0) {
            int p = zipf(PLACES);
            int state = p % STATES;
            claim.in(new Spot("Town " + p, code(state), state % 60, p % 170, p));
        }
        if (random.nextInt(6) == 0) {
            claim.future();
        }
        if (random.nextInt(9) == 0) {
            claim.mode("visit");
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
    }

    private Actor actor() {
        int state = zipf(STATES);
        int person = zipf(6);
        return person == 0
                ? new Actor("Q" + state, "State " + state, code(state), Actor.Kind.STATE)
                : new Actor(
                        "P" + state + "-" + person, "Person " + state + " " + person, code(state), Actor.Kind.PERSON);
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    private static String code(int state) {
        return "C" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
    }

    private String sentence() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words.append(i == 0 ? "" : " ").append("wörd").append(zipf(WORDS));
        }
        return words.toString();
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
