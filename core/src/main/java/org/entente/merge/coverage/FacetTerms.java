package org.entente.merge.coverage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.merge.words.Words;
import org.entente.record.Document;

/** A document → for each facet its terms, with how often each stands in it. */
final class FacetTerms {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*|\\d+(?:[:.,]\\d+)*");
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old\\b|, (\\d{1,2})(?=,)");
    private static final int SHORTEST = 3;
    private static final int LEAD_WORDS = 80;

    private final Map<Facet, Map<String, Integer>> terms = new EnumMap<>(Facet.class);
    private final LocalDate published;
    private int words;

    private FacetTerms(LocalDate published) {
        this.published = published;
        for (Facet facet : Facet.values()) {
            terms.put(facet, new TreeMap<>());
        }
    }

    static Map<Facet, Map<String, Integer>> of(Document document, CommonLines lines) {
        LocalDate published = document.published() == null
                ? LocalDate.MIN
                : document.published().date();
        FacetTerms all = new FacetTerms(published);
        List<String> title = lines.title(document);
        title.forEach(part -> all.line(part, true));
        lines.lines(document).forEach(line -> all.line(line, false));
        return all.terms;
    }

    private void line(String line, boolean title) {
        Matcher m = TOKEN.matcher(line);
        int end = -1;
        String before = null;
        while (m.find()) {
            String token = m.group();
            boolean capital = Character.isUpperCase(token.charAt(0)) && !token.equals("I");
            if (Character.isDigit(token.charAt(0))) {
                add(Facet.NUMBERS, token.length() > 1 ? token : "");
                before = null;
            } else {
                word(token, title);
                String name = capital ? name(token) : "";
                if (!Words.isEmpty(name)) {
                    add(Facet.NAMES, name);
                    if (title || words <= LEAD_WORDS) {
                        add(Facet.LEAD_NAMES, name);
                    }
                    if (before != null && line.substring(end, m.start()).equals(" ")) {
                        add(Facet.FULL_NAMES, before + " " + name);
                    }
                }
                before = Words.isEmpty(name) ? null : name;
            }
            end = m.end();
        }
        for (Matcher age = AGE.matcher(line); age.find(); ) {
            add(Facet.AGES, age.group(1) == null ? age.group(2) : age.group(1));
        }
        if (!published.equals(LocalDate.MIN)) {
            NamedDays.in(line, published).forEach(day -> add(Facet.DAYS, day.toString()));
        }
    }

    private void word(String token, boolean title) {
        String plain = name(token);
        if (plain.length() < SHORTEST || Words.isEmpty(plain)) {
            return;
        }
        String stem = Words.stem(plain);
        add(Facet.WORDS, stem);
        if (title) {
            add(Facet.TITLE, stem);
        }
        if (title || words++ < LEAD_WORDS) {
            add(Facet.LEAD, stem);
        }
    }

    private static String name(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private void add(Facet facet, String term) {
        if (!term.isEmpty()) {
            Objects.requireNonNull(terms.get(facet)).merge(term, 1, Integer::sum);
        }
    }
}
