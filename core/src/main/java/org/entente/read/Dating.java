package org.entente.read;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.record.Block.Kind;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, from its words: a line that is a date, then a dateline. A dateline without a year takes
 * the year of a full date elsewhere in the document that names the same day, and else dates nothing.
 */
final class Dating {
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:published|posted|date|created)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?i)\\b(?:updated|modified)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .*");

    private final List<Part> parts;

    Dating(List<Part> parts) {
        this.parts = parts;
    }

    @Nullable
    Published published() {
        Published line = line();
        return line != null ? line : dateline();
    }

    /** The best line that says when: labelled as publication, else bare, else as a change; above the last sentence. */
    private @Nullable Published line() {
        Published bare = null;
        Published changed = null;
        int last = lastText();
        for (int i = 0; i < parts.size(); i++) {
            String words = parts.get(i).words();
            boolean labelled = LABEL.matcher(words).find();
            if (parts.get(i).kind().coded() || !DateLine.is(words) || (i > last && !labelled)) {
                continue;
            }
            Published date = Dates.first(words, "text");
            if (date == null) {
                continue;
            }
            if (labelled) {
                return date;
            }
            if (CHANGED.matcher(words).find()) {
                changed = changed == null ? date : changed;
            } else {
                bare = bare == null ? date : bare;
            }
        }
        return bare != null ? bare : changed;
    }

    private int lastText() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).kind() == Kind.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Published dateline() {
        for (Part part : parts) {
            if (part.kind() == Kind.BYLINE) {
                Published full = Dates.first(part.words(), "dateline");
                if (full != null) {
                    return full;
                }
                MonthDay day = Dates.withoutYear(part.words());
                if (day != null) {
                    return inKnownYear(day);
                }
            }
        }
        return null;
    }

    private @Nullable Published inKnownYear(MonthDay day) {
        for (Part part : parts) {
            boolean running = part.kind() == Kind.PARAGRAPH || part.kind() == Kind.HEADING;
            for (Published full : Dates.all(part.words(), "dateline")) {
                if (full.precision() != Precision.MONTH
                        && MonthDay.from(full.date()).equals(day)
                        && (!running || hasWeekday(part.words(), full))) {
                    return new Published(full.date().toString(), full.date(), Precision.DAY, "dateline");
                }
            }
        }
        return null;
    }

    /** In running text a full date is of the report's own days only if it is told with its day of the week. */
    private static boolean hasWeekday(String words, Published date) {
        String weekday = date.date().getDayOfWeek().toString().toLowerCase(Locale.ROOT);
        return WEEKDAY.matcher(words).matches()
                && words.toLowerCase(Locale.ROOT).contains(weekday);
    }
}
