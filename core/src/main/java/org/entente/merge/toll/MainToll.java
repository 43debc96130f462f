package org.entente.merge.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.merge.toll.Toll.Bound;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Toll.Telling;

/**
 * Of the numbers in a report, that of the happening which the report is about. Titles go before openings, and those
 * before what comes later, where background stands.
 *
 * @param toll the number
 * @param words the sentences that tell it, the first before the others
 * @param largest the largest number of dead beside it: a text that tells several may have begun with a part of all; that
 *     of the toll itself where the title tells it
 */
record MainToll(Toll toll, String words, int largest) {
    private static final Pattern LATER =
            Pattern.compile("(?i)died|dies|succumbed|pronounced|survive|fatal|killed (?:one|a|an)\\b|dead\\b");
    private static final int OPENING = 3;
    private static final int LEAD = 8;

    /**
     * The number, if the report tells of harm to people.
     *
     * @param title empty for a report without one
     * @param sentences the text's, those of other happenings left out as far as known
     */
    static Optional<MainToll> of(String title, List<String> sentences) {
        List<List<MainToll>> body = sentences.stream().map(MainToll::in).toList();
        List<MainToll> titled = in(title);
        return of(titled, body).map(t -> titled.contains(t) ? t.in(lead(body)) : t.beside(lead(body)));
    }

    /** With the sentences that tell the title's number again, and maybe tell more of it. */
    private MainToll in(List<MainToll> lead) {
        String again = lead.stream()
                .filter(t -> t.isKilled() && t.toll.count() == toll.count())
                .map(MainToll::words)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new MainToll(toll, words + "\n" + again, largest);
    }

    private MainToll beside(List<MainToll> lead) {
        int most = lead.stream()
                .filter(MainToll::isKilled)
                .mapToInt(t -> t.toll.count())
                .max()
                .orElse(0);
        return new MainToll(toll, words, Math.max(largest, most));
    }

    private static List<MainToll> lead(List<List<MainToll>> body) {
        return flat(body.subList(0, Math.min(LEAD, body.size())));
    }

    private static Optional<MainToll> of(List<MainToll> title, List<List<MainToll>> body) {
        List<MainToll> opening = flat(body.subList(0, Math.min(OPENING, body.size())));
        List<MainToll> lead = lead(body);
        if (title.stream().noneMatch(MainToll::isKilled) && harmed(title).isPresent()) {
            return ofWounded(title, body);
        }
        Optional<MainToll> opened = figure(title)
                .or(() -> oneMore(title, opening))
                .or(() -> figure(opening))
                .or(() -> first(title, Telling.SOME))
                .or(() -> first(title, Telling.IMPLIED));
        if (opened.isPresent()) {
            return opened.filter(t -> t.toll.telling() == Telling.FIGURE || t.toll.bound() == Bound.AT_LEAST)
                    .or(() -> figure(lead))
                    .or(() -> first(lead, Telling.SOME))
                    .or(() -> opened);
        }
        return flat(body).stream().anyMatch(MainToll::isKilled)
                ? figure(lead).or(() -> first(lead, Telling.SOME))
                : harmed(opening);
    }

    /** Under a title that tells of wounded only, what the text says of dead may well be of other happenings. */
    private static Optional<MainToll> ofWounded(List<MainToll> title, List<List<MainToll>> body) {
        List<MainToll> dead = flat(body.subList(0, Math.min(OPENING, body.size()))).stream()
                .filter(t -> t.isKilled() && t.toll.telling() != Telling.IMPLIED)
                .toList();
        if (dead.isEmpty()) {
            return flat(body).stream().anyMatch(MainToll::isKilled) ? Optional.empty() : harmed(title);
        }
        return dead.stream()
                .filter(t -> LATER.matcher(t.toll.evidence().exact()).find())
                .findFirst();
    }

    /** "A third miner dies" in the title supersedes the two that the text tells as known before. */
    private static Optional<MainToll> oneMore(List<MainToll> title, List<MainToll> opening) {
        int before = figure(opening).map(t -> t.toll.count()).orElse(0);
        return title.stream()
                .filter(t -> t.isKilled() && t.toll.bound() == Bound.AT_LEAST && t.toll.count() > before)
                .findFirst();
    }

    private static List<MainToll> in(String sentence) {
        return Tolls.in(sentence).stream()
                .map(t -> new MainToll(t, sentence, t.count()))
                .toList();
    }

    /** Whether only the death of whoever did it is told. */
    boolean isDoers() {
        return isKilled()
                && toll.telling() == Telling.SOME
                && DoerCounted.isDoers(words, toll.evidence().exact());
    }

    private boolean isKilled() {
        return toll.harm() == Harm.KILLED;
    }

    private static Optional<MainToll> figure(List<MainToll> tolls) {
        return first(tolls, Telling.FIGURE);
    }

    private static Optional<MainToll> first(List<MainToll> tolls, Telling telling) {
        return tolls.stream()
                .filter(t -> t.isKilled() && t.toll.telling() == telling)
                .min(Comparator.comparing(MainToll::isDoers));
    }

    private static Optional<MainToll> harmed(List<MainToll> tolls) {
        return tolls.stream().filter(t -> t.toll.harm() == Harm.INJURED).findFirst();
    }

    private static List<MainToll> flat(List<List<MainToll>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }
}
