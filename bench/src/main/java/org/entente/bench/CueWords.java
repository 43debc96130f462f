package org.entente.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.annotate.Attribution;
import org.entente.record.Span;

/**
 * The simplest way to find attributions: words that are mostly cues in a training part are cues; who is named last before
 * one in its sentence, in capitals, is the source; what follows it to the end of the sentence is the content, or what
 * goes before the source if nothing follows. Offsets are those of texts whose code points are chars.
 *
 * @param words in lower case
 */
record CueWords(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?][”\"’)]*(?=\\s|$)|(?=\\n|$))");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}'’.-]*)*");

    /** Learns the words that stand in cues more often than not. */
    static CueWords of(List<GoldAttributions> documents) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> cues = new HashMap<>();
        for (GoldAttributions gold : documents) {
            Set<Integer> inCue = new HashSet<>();
            for (Attribution attribution : gold.attributions()) {
                attribution.cue().forEach(span -> {
                    for (int i = span.start(); i < span.end(); i++) {
                        inCue.add(i);
                    }
                });
            }
            Matcher word = WORD.matcher(gold.document().text());
            while (word.find()) {
                String form = word.group().toLowerCase(Locale.ROOT);
                seen.merge(form, 1, Integer::sum);
                cues.merge(form, inCue.contains(word.start()) ? 1 : 0, Integer::sum);
            }
        }
        return new CueWords(cues.entrySet().stream()
                .filter(e -> 2 * e.getValue() > seen.getOrDefault(e.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The attributions of a text. */
    List<Attribution> find(String text) {
        List<Attribution> found = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
            while (word.find()) {
                if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
                    found.add(attribution(text, sentence.start(), new Span(word.start(), word.end()), sentence.end()));
                }
            }
        }
        return found;
    }

    private static Attribution attribution(String text, int start, Span cue, int end) {
        List<Span> source = new ArrayList<>();
        Matcher name = NAME.matcher(text).region(start, cue.start());
        while (name.find()) {
            source = List.of(new Span(name.start(), name.end()));
        }
        Span after = new Span(cue.end(), end);
        Span before =
                new Span(start, source.isEmpty() ? cue.start() : source.get(0).start());
        boolean last = !WORD.matcher(text).region(after.start(), after.end()).find();
        return new Attribution(source, List.of(cue), List.of(last ? before : after));
    }
}
