package org.entente.cli.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.record.About;
import org.entente.record.Actor;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Standing;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** The record's values in few words. */
public final class Words {
    private Words() {}

    /** A standing in the colour that it has everywhere: only what is reported is green. */
    public static Text of(@Nullable Standing standing) {
        if (standing == null) {
            return Text.of("not merged yet", Style.DIM);
        }
        String name = standing.name().toLowerCase(Locale.ROOT);
        return switch (standing) {
            case REPORTED -> Text.of(name, Style.GREEN);
            case ALLEGED -> Text.of(name, Style.YELLOW);
            case DISPUTED -> Text.of(name, Style.MAGENTA);
            case DENIED -> Text.of(name, Style.RED);
            case PLANNED -> Text.of(name, Style.BLUE);
            case HYPOTHETICAL -> Text.of(name, Style.DIM);
        };
    }

    /** FactBank's code, in the colour of its side. */
    public static Text of(Factuality factuality) {
        if (factuality.affirms()) {
            return Text.of(factuality.code(), Style.GREEN);
        }
        return Text.of(factuality.code(), factuality.denies() ? Style.RED : Style.DIM);
    }

    /** A factuality as a verdict of its holder. */
    public static String verdict(Factuality factuality) {
        return switch (factuality) {
            case CERTAIN -> "says it is so";
            case PROBABLE -> "says it is probably so";
            case POSSIBLE -> "says it may be so";
            case CERTAINLY_NOT -> "says it is not so";
            case PROBABLY_NOT -> "says it is probably not so";
            case POSSIBLY_NOT -> "says it may not be so";
            case UNCOMMITTED -> "passes it on without saying whether it is so";
        };
    }

    /** From what a document was taken or translated, or null. */
    public static @Nullable String of(About.@Nullable Original original) {
        if (original == null) {
            return null;
        }
        String language = original.language();
        String outlet = original.outlet() == null ? "" : original.outlet();
        if (language == null) {
            return outlet;
        }
        String from = "und".equals(language)
                ? ""
                : " from " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return outlet + (outlet.isEmpty() ? "" : ", ") + "translated" + from;
    }

    /** Days as briefly as they can be told: {@code 2023-09-15}, {@code 2019-04}, {@code 2019-04-23 … 25}. */
    public static String of(@Nullable TimeRange time) {
        LocalDate start = time == null ? null : time.start();
        LocalDate end = time == null ? null : time.end();
        if (start == null) {
            return end == null ? "–" : "by " + end;
        }
        if (end == null) {
            return "from " + start;
        }
        if (start.equals(end)) {
            return start.toString();
        }
        boolean months =
                start.getDayOfMonth() == 1 && YearMonth.from(end).atEndOfMonth().equals(end);
        if (months && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return start.getYear() == end.getYear()
                    ? Integer.toString(start.getYear())
                    : start.getYear() + " … " + end.getYear();
        }
        YearMonth month = YearMonth.from(start);
        if (month.equals(YearMonth.from(end))) {
            return months ? month.toString() : start + " … " + String.format(Locale.ROOT, "%02d", end.getDayOfMonth());
        }
        return start + " … " + end;
    }

    /** The chain of holders, outermost first: {@code The Tribune ← TASS ← Im Chon-il}. */
    public static String chain(List<Holder> holders) {
        return holders.stream().map(Words::name).collect(Collectors.joining(" ← "));
    }

    /** A holder's name, as good as it is known. */
    public static String name(Holder holder) {
        String name = holder.name();
        if (name != null) {
            return name;
        }
        return holder.kind() == Holder.Kind.AUTHOR ? "unnamed outlet" : "somebody unnamed";
    }

    public static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).distinct().collect(Collectors.joining(", "));
    }

    public static String participants(List<Participant> participants) {
        return names(participants.stream().map(Participant::actor).toList());
    }

    /** {@code A → B}, {@code A} where nobody is told to whom, {@code somebody → B} where nobody is told to have done it. */
    public static String parties(String actors, String recipients) {
        String doers = actors.isEmpty() ? "somebody" : actors;
        return recipients.isEmpty() ? doers : doers + " → " + recipients;
    }

    /** {@code 1 claim}, {@code 2,000 claims}. */
    public static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
