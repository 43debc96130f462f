package org.entente.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Holder;
import org.entente.record.Place;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** How it is said who says what, in formats that people read. */
final class Said {
    private Said() {}

    /** The headline with the standing in front, for what has no other place for it: {@code ALLEGED: …}. */
    static String headline(Event event) {
        return event.standing().name() + ": " + event.headline();
    }

    /** What a standing means. */
    static String meaning(Standing standing) {
        return switch (standing) {
            case REPORTED -> "an outlet asserts it, or it is done by saying it; nobody denies it";
            case ALLEGED -> "only others than the outlets say so";
            case DISPUTED -> "some affirm it and some deny it";
            case DENIED -> "it is only denied";
            case PLANNED -> "it lies ahead: announced, scheduled, intended";
            case HYPOTHETICAL -> "it is only imagined: if, could, would";
        };
    }

    /** The chain of holders, outermost first. */
    static String chain(List<Holder> holders) {
        return holders.stream().map(Said::name).collect(Collectors.joining(" ← "));
    }

    /** What the innermost holder does. */
    static String verdict(Claim claim) {
        return claim.factuality().affirms() ? "affirms" : claim.factuality().denies() ? "denies" : "leaves open";
    }

    /** A document's title, or what it is known by. */
    static String title(DocumentEntry.Added document) {
        String title = document.title();
        return title == null || title.isBlank() ? document.uri() : title;
    }

    /** Where a document can be read on the web, or null. */
    static @Nullable String address(DocumentEntry.Added document) {
        String address = document.about().address();
        return onTheWeb(address) ? address : onTheWeb(document.uri()) ? document.uri() : null;
    }

    /** When it was, and how that follows from the reports. */
    static String when(Event event) {
        TimeRange time = event.time();
        String days = time == null ? null : Days.of(time);
        return time == null || days == null ? "undated" : days + " (" + time.rule() + ")";
    }

    /** A place with the name of its country. */
    static @Nullable String place(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        String country = Countries.name(place.country());
        return country == null || country.equals(place.name()) ? place.name() : place.name() + ", " + country;
    }

    private static String name(Holder holder) {
        return Objects.requireNonNullElse(
                holder.name(), holder.kind() == Holder.Kind.AUTHOR ? "unnamed outlet" : "somebody unnamed");
    }

    private static boolean onTheWeb(@Nullable String address) {
        return address != null
                && address.toLowerCase(Locale.ROOT).matches("https?://[\\x21-\\x7e]+")
                && address.chars().noneMatch(c -> "\"'<>\\^`{|}".indexOf(c) >= 0);
    }
}
