package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.merge.Toll.Harm;
import org.entente.merge.Toll.Telling;
import org.entente.record.Block;
import org.entente.record.Document;

/**
 * How many died in the happening that a report is about, as the report tells it. A range where it may or may not count
 * somebody, such as whoever did it and died too.
 *
 * @param fewest from 0
 * @param most not less
 * @param told what tells it, with the words; of a report that tells of harm to others but of no dead, their harm
 */
public record Casualties(int fewest, int most, Toll told) {
    private static final Pattern SENTENCE = Pattern.compile(
            "[^\\r\\n]+?(?:(?<!\\b(?:Sgt|Lt|Mr|Mrs|Ms|Dr|St|Jr|Sr|Capt|Gen|Col|No"
                    + "|Co|U\\.S|a\\.m|p\\.m))[.!?][\"”’)]*(?=(?:\\s+|(?<=\\p{Ll}\\.))[\"“‘(]?\\p{Lu})|(?=[\\r\\n])|$)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:this year|last year|last month|in recent|citywide|statewide|nationwide|[Ss]ince (?:January|the start)|[Ii]n (?:19|20)\\d\\d"
                    + "|homicides|killings in|(?:other|separate|unrelated|another|earlier|previous|similar|those|recent)"
                    + " (?:[\\p{L}]+ )?(?:shooting|attack|incident|case|blast|accident|crash|violence)s?|each year|every year|per year"
                    + "|on average|RELATED|related|READ MORE|Photos?:|statistics|anniversary|dog|pit bull|puppy|a (?:month|week|year) (?:earlier|ago))\\b");
    private static final Pattern MANY_HAPPENINGS = Pattern.compile(
            "(?i)\\b(?:shootings|stabbings|attacks|blasts|bombings|crashes|weekend|violent|violence|mayhem|\\d+ hours|homicides|murders)\\b");
    private static final Pattern COUNTED_OR_NOT = Pattern.compile(
            "(?i)\\b(?:(?:suspect(?:ed)?|gunman|gunmen|shooter|attacker|assailant|bomber|perpetrator|killer)s?\\b[^.\\n]{0,40}?\\b(?:dead|died|dies"
                    + "|killed|fatally|to death)|(?:kill(?:s|ed|ing)?|shot|shoots|shooting)(?: and killed)? (?:\\w+ ){0,4}?(?:him|her)?self"
                    + "|(?:gun|weapon|rifle) on (?:him|her)self|(?:murder|homicide)[ -]suicide|(?:took|takes|taking) (?:his|her) own life|unborn"
                    + "|(?:him|her)self|, self\\b)");
    private static final Pattern LATER =
            Pattern.compile("(?i)died|dies|succumbed|pronounced|survive|fatal|killed (?:one|a|an)\\b|dead\\b");
    private static final int OPENING = 3;
    private static final int LEAD = 8;
    private static final int LEAST_WORDS = 4;

    /** What a report tells, if it tells of harm in one happening. */
    public static Optional<Casualties> of(Document document) {
        String title = document.title() == null ? "" : document.title();
        if (MANY_HAPPENINGS.matcher(title).find()) {
            return Optional.empty();
        }
        List<List<Toll>> body = new ArrayList<>();
        boolean countedOrNot = COUNTED_OR_NOT.matcher(title).find();
        for (Block block : document.blocks()) {
            if (block.kind().coded() && block.kind() != Block.Kind.TITLE) {
                String text = document.words(block.span());
                countedOrNot |= COUNTED_OR_NOT.matcher(text).find();
                Matcher m = SENTENCE.matcher(text);
                while (m.find()) {
                    String sentence = m.group().strip();
                    if (sentence.split("\\s+", -1).length >= LEAST_WORDS
                            && !ELSEWHERE.matcher(sentence).find()) {
                        body.add(Tolls.in(sentence));
                    }
                }
            }
        }
        boolean loose = countedOrNot;
        return told(Tolls.in(title), body).map(t -> of(t, loose));
    }

    /** Whether no number fits both. */
    public boolean disagrees(Casualties other) {
        return most < other.fewest || other.most < fewest;
    }

    private static Casualties of(Toll told, boolean loose) {
        int killed = told.harm() == Harm.KILLED ? told.count() : 0;
        if (killed > 0 && told.telling() != Telling.FIGURE) {
            return new Casualties(told.telling() == Telling.SOME ? killed : 1, Integer.MAX_VALUE, told);
        }
        return loose && killed > 0
                ? new Casualties(Math.max(1, killed - 1), killed + 1, told)
                : new Casualties(killed, killed, told);
    }

    private static Optional<Toll> told(List<Toll> title, List<List<Toll>> body) {
        List<Toll> opening = flat(body.subList(0, Math.min(OPENING, body.size())));
        List<Toll> lead = flat(body.subList(0, Math.min(LEAD, body.size())));
        List<Toll> all = flat(body);
        if (title.stream().noneMatch(t -> t.harm() == Harm.KILLED)
                && harmed(title).isPresent()) {
            return ofWounded(title, body);
        }
        Optional<Toll> opened = figure(title)
                .or(() -> figure(opening))
                .or(() -> first(title, Telling.SOME))
                .or(() -> first(title, Telling.IMPLIED));
        if (opened.isPresent()) {
            return opened.filter(t -> t.telling() == Telling.FIGURE)
                    .or(() -> figure(lead))
                    .or(() -> first(lead, Telling.SOME))
                    .or(() -> opened);
        }
        return all.stream().anyMatch(t -> t.harm() == Harm.KILLED)
                ? figure(lead).or(() -> first(lead, Telling.SOME))
                : harmed(opening);
    }

    /** Under a title that tells of wounded only, what the text says of dead may well be of other happenings. */
    private static Optional<Toll> ofWounded(List<Toll> title, List<List<Toll>> body) {
        List<Toll> opening = flat(body.subList(0, Math.min(OPENING, body.size())));
        List<Toll> dead = opening.stream()
                .filter(t -> t.harm() == Harm.KILLED && t.telling() != Telling.IMPLIED)
                .toList();
        if (dead.isEmpty()) {
            return flat(body).stream().anyMatch(t -> t.harm() == Harm.KILLED) ? Optional.empty() : harmed(title);
        }
        return dead.stream()
                .filter(t -> LATER.matcher(t.evidence().exact()).find())
                .findFirst();
    }

    private static Optional<Toll> figure(List<Toll> tolls) {
        return first(tolls, Telling.FIGURE);
    }

    private static Optional<Toll> first(List<Toll> tolls, Telling telling) {
        return tolls.stream().filter(t -> isKilled(t, telling)).findFirst();
    }

    private static boolean isKilled(Toll toll, Telling telling) {
        return toll.harm() == Harm.KILLED && toll.telling() == telling;
    }

    private static Optional<Toll> harmed(List<Toll> tolls) {
        return tolls.stream().filter(t -> t.harm() == Harm.INJURED).findFirst();
    }

    private static List<Toll> flat(List<List<Toll>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
