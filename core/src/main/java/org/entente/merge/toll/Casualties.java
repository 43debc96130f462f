package org.entente.merge.toll;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Toll.Telling;
import org.entente.record.Document;

/**
 * How many died in the happening that a report is about, as the report tells it: two bounds, since whoever did it and died
 * too is counted by some and left out by others. Reports whose bounds meet can mean the same dead.
 *
 * @param fewest the victims alone, as far as told; from 0
 * @param most all who died, whoever did it among them; not less, {@link Integer#MAX_VALUE} where others may have died
 * @param told what tells it, with the words; of a report that tells of harm to others but of no dead, their harm
 */
public record Casualties(int fewest, int most, Toll told) {
    private static final Pattern MANY_HAPPENINGS = Pattern.compile(
            "(?i)\\b(?:shootings|stabbings|attacks|blasts|bombings|crashes|weekend|violent|violence|mayhem|\\d+ hours|homicides|murders)\\b");

    /** What a report tells, if it tells of harm in one happening. */
    public static Optional<Casualties> of(Document document) {
        String title = document.title() == null ? "" : document.title();
        if (MANY_HAPPENINGS.matcher(title).find()) {
            return Optional.empty();
        }
        boolean died = DoerCounted.died(title)
                || document.blocks().stream()
                        .filter(b -> b.coded())
                        .anyMatch(b -> DoerCounted.died(document.words(b.span())));
        return MainToll.of(title, TopicSentences.of(document, title)).map(t -> of(t, DoerCounted.in(t.words(), died)));
    }

    /** Whether no number fits both. */
    public boolean disagrees(Casualties other) {
        return most < other.fewest || other.most < fewest;
    }

    /** Whether some two disagree and no third tells how both come about: five dead, four dead, four killed and then himself. */
    public static boolean disagree(List<Casualties> some) {
        return some.stream().anyMatch(a -> some.stream()
                .anyMatch(b -> a.disagrees(b) && some.stream().noneMatch(c -> c.explains(a, b))));
    }

    private boolean explains(Casualties a, Casualties b) {
        return most == fewest + 1 && !disagrees(a) && !disagrees(b);
    }

    private static Casualties of(MainToll main, DoerCounted doer) {
        Toll told = main.toll();
        int killed = told.harm() == Harm.KILLED ? told.count() : 0;
        if (killed == 0) {
            return new Casualties(0, 0, told);
        }
        if (told.telling() != Telling.FIGURE) {
            int atLeast = told.telling() == Telling.SOME ? killed : 1;
            return new Casualties(main.isDoers() ? 0 : atLeast, Integer.MAX_VALUE, told);
        }
        int fewest =
                switch (doer) {
                    case COUNTED -> killed - 1;
                    case OPEN -> Math.max(1, killed - 1);
                    case LEFT_OUT, ALIVE -> killed;
                };
        int most = doer == DoerCounted.LEFT_OUT || doer == DoerCounted.OPEN ? killed + 1 : killed;
        return new Casualties(fewest, Math.max(most, main.largest()), told);
    }
}
