package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.place.Places;
import org.entente.merge.Party.Likeness;
import org.entente.record.Place;

/** Says for people what keeps two claims apart. */
final class Exclusions {
    private Exclusions() {}

    /** What speaks against their being one event; if nothing excludes it, what is lacking. Not empty. */
    static List<String> of(Comparison c) {
        List<String> against = new ArrayList<>();
        if (c.parties().level().compareTo(Likeness.OFFICIAL) < 0) {
            against.add("other parties: " + parties(c.a()) + " here, " + parties(c.b()) + " there");
        }
        if (c.time() == When.Fit.CONFLICT) {
            against.add("the times exclude each other: " + Explanations.days(c.a().when()) + " here, "
                    + Explanations.days(c.b().when()) + " there");
        } else if (c.time() == When.Fit.FAR) {
            against.add("the reports are of quite different times");
        }
        if (c.place() == Where.Fit.CONFLICT) {
            against.add(places(c));
        }
        if (Compatibility.aheadAndBehind(c)) {
            against.add("one report tells this as done and that as still to come");
        }
        if (against.isEmpty()) {
            against.addAll(lacking(c));
        }
        return against;
    }

    private static List<String> lacking(Comparison c) {
        List<String> lacking = new ArrayList<>();
        if (!c.sameType()) {
            lacking.add(c.a().claim().type() + " is not " + c.b().claim().type());
        }
        if (!c.atLeast(When.Fit.NEAR)) {
            lacking.add("no common time is told");
        }
        if (!c.placed()) {
            lacking.add("no common place is told");
        }
        if (!c.worded()) {
            lacking.add("their words hardly agree");
        }
        lacking.add("what agrees is not enough, for such things happen often between the same parties");
        return lacking;
    }

    private static String parties(Profile p) {
        String actors = names(p.parties().actors());
        String recipients = names(p.parties().recipients());
        return recipients.isEmpty() ? actors : (actors.isEmpty() ? "somebody" : actors) + " → " + recipients;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(p -> p.actor().name()).collect(Collectors.joining(", "));
    }

    private static String places(Comparison c) {
        return Stream.of(c.a().place(), c.b().place())
                .flatMap(Stream::ofNullable)
                .map(Place::name)
                .collect(Collectors.joining(" here, ", "other places: ", " there" + distance(c)));
    }

    private static String distance(Comparison c) {
        Place a = c.a().place();
        Place b = c.b().place();
        if (a == null || b == null || a.lat() == null || b.lat() == null) {
            return "";
        }
        return String.format(Locale.ENGLISH, ", %,.0f km apart", Places.kilometres(a, b));
    }
}
