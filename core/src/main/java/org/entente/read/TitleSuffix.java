package org.entente.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sites add to a title: a bar, dash or colon, and their name or section. */
final class TitleSuffix {
    private static final Pattern LAST = Pattern.compile("\\s+(?:[|»·•‹]|[-–—]|::?)\\s+(?=[^|»·•‹]{2,60}$)");
    private static final Pattern STRONG = Pattern.compile("\\s+(?:[|»·•]|::)\\s+");

    private static final int MOST = 6;
    private static final Set<String> SECTIONS = Set.of(
            "world",
            "news",
            "world news",
            "politics",
            "europe",
            "asia",
            "africa",
            "americas",
            "middle east",
            "business",
            "opinion",
            "sport",
            "sports",
            "economy",
            "international",
            "home",
            "latest",
            "video",
            "analysis",
            "live");
    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private TitleSuffix() {}

    /** Where the suffix begins, its separator included, or -1; of several separators, the last. */
    static int start(String title) {
        int start = -1;
        Matcher matcher = LAST.matcher(title);
        while (matcher.find()) {
            if (matcher.end() < title.length()) {
                start = matcher.start();
            }
        }
        return start;
    }

    /** The suffix itself. */
    static String name(String title, int start) {
        return title.substring(start)
                .replaceFirst("^\\s+(?:[|»·•‹]|[-–—]|::?)\\s+", "")
                .strip();
    }

    /** Whether what stands at {@code start} is no part of the headline: it is short, and a bar or colon parts it. */
    static boolean isForeign(String title, int start) {
        String separator = title.substring(start).strip();
        boolean dash = separator.startsWith("-") || separator.startsWith("–") || separator.startsWith("—");
        String name = name(title, start);
        int words = Words.of(name).size();
        return words <= MOST && words < Words.of(title.substring(0, start)).size() && (!dash || Names.isPaper(name));
    }

    /** {@code name} if it can be an outlet's: no section, country or word of the headline, or null. */
    static @Nullable String outlet(String name, String headline) {
        Set<String> stems = Words.of(headline).stream().map(Similarity::stem).collect(Collectors.toSet());
        boolean topic = Similarity.covered(Words.of(name), stems) == 1
                || SECTIONS.contains(name.toLowerCase(Locale.ROOT))
                || COUNTRIES.contains(name.toLowerCase(Locale.ROOT));
        return name.isEmpty() || (topic && !Names.isPaper(name)) ? null : name;
    }

    /** {@code title} without the outlet's name at its end, or without what follows a bar. */
    static String without(String title, @Nullable String outlet) {
        String rest = title;
        int start = start(rest);
        while (start > 0) {
            String name = name(rest, start);
            boolean bar = STRONG.matcher(rest.substring(start)).lookingAt();
            boolean known = outlet != null && Similarity.dice(name, outlet) >= 0.5;
            if (!known
                    && !(bar
                            && Words.of(name).size()
                                    <= Words.of(rest.substring(0, start)).size())) {
                break;
            }
            rest = rest.substring(0, start).strip();
            start = start(rest);
        }
        return rest;
    }
}
