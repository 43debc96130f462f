package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines are no part of a report, from their words alone: the lists of {@code clutter.txt}. */
final class Clutter {
    private static final int LONGEST = 400;

    private final Set<String> whole;
    private final Set<String> links;
    private final Set<String> end;
    private final List<Pattern> patterns;

    private Clutter(Map<String, List<String>> sections) {
        whole = new HashSet<>(sections.getOrDefault("[whole]", List.of()));
        links = new HashSet<>(sections.getOrDefault("[links]", List.of()));
        end = new HashSet<>(sections.getOrDefault("[end]", List.of()));
        patterns = sections.getOrDefault("[pattern]", List.of()).stream()
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    static Clutter load() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : Resource.lines("clutter.txt")) {
            if (line.matches("\\[\\w+]")) {
                section = sections.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return new Clutter(sections);
    }

    /** Whether the line is clutter whatever stands around it. */
    boolean is(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String key = Words.key(words);
        if (key.isEmpty() || whole.contains(key) || links.contains(key) || end.contains(key)) {
            return true;
        }
        String squeezed = Words.squeeze(words);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(squeezed).matches());
    }

    /** Whether the line announces links to other reports. */
    boolean opensLinks(String words) {
        return words.length() <= LONGEST && links.contains(Words.key(words));
    }

    /** Whether the report is over at this line. */
    boolean endsReport(String words) {
        return words.length() <= LONGEST && end.contains(Words.key(words));
    }
}
