package org.entente.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.entente.merge.Difference.Version;
import org.entente.merge.toll.Toll;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Tolls;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** In what the reports of one event differ, with each side's words, and what an outlet has corrected since. */
final class Differences {
    private Differences() {}

    /** @param claims of one event, in its order */
    static List<Difference> of(List<Claim> claims, Map<String, Document> documents) {
        List<Difference> all = new ArrayList<>();
        Map<String, List<Toll>> tolls = new HashMap<>(); // by sentence: copies repeat them
        claims.forEach(c -> tolls.computeIfAbsent(c.sentence().exact(), Tolls::in));
        add(all, "killed", claims, documents, c -> toll(tolls, c, Harm.KILLED));
        add(all, "injured", claims, documents, c -> toll(tolls, c, Harm.INJURED));
        add(all, "type", claims, documents, c -> c.type().name());
        add(all, "words", claims, documents, Differences::quote);
        return all;
    }

    /** The number that the claim's sentence gives; null if none, or several. */
    private static @Nullable String toll(Map<String, List<Toll>> tolls, Claim claim, Harm harm) {
        List<Toll> figures = tolls.getOrDefault(claim.sentence().exact(), List.of()).stream()
                .filter(t -> t.harm() == harm && t.telling() == Toll.Telling.FIGURE)
                .toList();
        if (figures.size() != 1) {
            return null;
        }
        Toll toll = figures.get(0);
        return switch (toll.bound()) {
            case EXACT -> Integer.toString(toll.count());
            case AT_LEAST -> "at least " + toll.count();
            case ABOUT -> "about " + toll.count();
        };
    }

    private static @Nullable String quote(Claim claim) {
        Evidence quote = claim.quote();
        return claim.type() != EventType.STATEMENT || quote == null ? null : quote.exact();
    }

    private static void add(
            List<Difference> all,
            String on,
            List<Claim> claims,
            Map<String, Document> documents,
            Function<Claim, @Nullable String> value) {
        Map<String, List<Claim>> byValue = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String its = value.apply(claim);
            if (its != null) {
                byValue.computeIfAbsent(its, k -> new ArrayList<>()).add(claim);
            }
        }
        if (byValue.size() < 2) {
            return;
        }
        Set<String> superseded = superseded(byValue, documents);
        List<Version> versions = new ArrayList<>();
        byValue.forEach((says, of) ->
                versions.add(new Version(says, of.stream().map(Claim::id).toList(), superseded.contains(says))));
        versions.sort(Comparator.comparing(Version::superseded)
                .thenComparing(v -> -reports(byValue.getOrDefault(v.says(), List.of()))));
        all.add(new Difference(on, versions));
    }

    private static long reports(List<Claim> claims) {
        return claims.stream().map(Claim::document).distinct().count();
    }

    /** The values that every outlet that gave them has replaced in a later report. */
    private static Set<String> superseded(Map<String, List<Claim>> byValue, Map<String, Document> documents) {
        Map<String, Document> latest = new LinkedHashMap<>(); // by outlet
        for (List<Claim> claims : byValue.values()) {
            for (Claim claim : claims) {
                Document document = documents.get(claim.document());
                if (document != null && document.outlet() != null && document.published() != null) {
                    latest.merge(document.outlet(), document, (a, b) -> isLater(b, a) ? b : a);
                }
            }
        }
        Set<String> all = new HashSet<>();
        byValue.forEach((says, claims) -> {
            boolean replaced = claims.stream().allMatch(c -> {
                Document document = documents.get(c.document());
                Document last = document == null || document.outlet() == null ? null : latest.get(document.outlet());
                return document != null && last != null && isLater(last, document);
            });
            if (replaced) {
                all.add(says);
            }
        });
        return all;
    }

    private static boolean isLater(Document one, Document other) {
        Published a = one.published();
        Published b = other.published();
        return a != null
                && b != null
                && Objects.compare(a, b, Comparator.comparing(Published::date).thenComparing(Published::value)) > 0;
    }
}
