package org.entente.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Title, outlet, author and date as the text itself gives them. */
final class Imprint {
    private static final Pattern AUTHOR = Pattern.compile(
            "(?i)(?:authors?|writer|reporter|correspondent|written by|reported by|story by|text by|words)\\s?:?\\s?(\\p{L}.{1,60})");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:original )?(?:source|via)\\s?:\\s?(\\S.{0,40})");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(?:copyright|©|\\(c\\)|\\s)+(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?,?\\s(?:by )?([\\p{L}\\p{N}][^.|,]{1,40}?)[.,|]?\\sall rights reserved.*");
    private static final int NAME = 5;

    private final Agencies agencies;
    private final Page page;
    private final List<Part> parts;

    Imprint(Agencies agencies, Page page, List<Part> parts) {
        this.agencies = agencies;
        this.page = page;
        this.parts = parts;
    }

    Masthead masthead() {
        return new Masthead(
                title(),
                outlet(),
                author(),
                new Dating(parts).published(),
                null,
                null,
                null,
                new Originals(agencies, parts).original());
    }

    private @Nullable String title() {
        for (Part part : parts) {
            if (part.kind() == Kind.TITLE) {
                return Words.squeeze(part.words());
            }
        }
        return null;
    }

    private @Nullable String outlet() {
        String name = site();
        name = name != null ? name : suffix();
        name = name != null ? name : underTitle();
        name = name != null ? name : signOff(2);
        name = name != null ? name : source();
        return name != null ? name : notice();
    }

    /** A line over the title that is a newspaper's name. */
    private @Nullable String site() {
        for (Part part : parts) {
            String words = Words.squeeze(part.words());
            if (part.kind().coded()) {
                return null;
            }
            if (Words.of(words).size() <= NAME
                    && Character.isUpperCase(words.codePointAt(0))
                    && !Words.endsSentence(words)
                    && Names.isPaper(words)
                    && !DateLine.is(words)) {
                return words;
            }
        }
        return null;
    }

    /** What was cut from the title. */
    private @Nullable String suffix() {
        Part before = null;
        for (Part part : parts) {
            if (before != null && before.kind() == Kind.TITLE && part.kind() == Kind.BOILERPLATE) {
                String gap = page.text()
                        .substring(before.passage().end(), part.passage().end());
                int start = TitleSuffix.start(gap);
                return start == 0 ? TitleSuffix.outlet(TitleSuffix.name(gap, 0), before.words()) : null;
            }
            before = part;
        }
        return null;
    }

    private @Nullable String underTitle() {
        for (Part part : parts) {
            String words = Words.squeeze(part.words());
            String name = part.kind() == Kind.BYLINE && agencies.named(words) == null ? Bylines.outlet(words) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String signOff(int group) {
        for (Part part : parts) {
            if (part.kind() == Kind.BYLINE) {
                Matcher matcher = Bylines.SIGN_OFF.matcher(Words.squeeze(part.words()));
                if (matcher.matches() && agencies.named(part.words()) == null && !Names.isOutlet(matcher.group(1))) {
                    return matcher.group(group);
                }
            }
        }
        return null;
    }

    private @Nullable String source() {
        for (Part part : parts) {
            Matcher matcher = SOURCE.matcher(Words.squeeze(part.words()));
            if (part.kind() == Kind.BYLINE
                    && matcher.matches()
                    && Words.of(matcher.group(1)).size() <= NAME
                    && agencies.named(matcher.group(1)) == null) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private @Nullable String notice() {
        for (Part part : parts) {
            Matcher matcher = NOTICE.matcher(Words.squeeze(part.words()));
            if (part.kind() == Kind.BOILERPLATE && matcher.matches()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private @Nullable String author() {
        for (Part part : parts) {
            if (part.kind() == Kind.BYLINE) {
                String words = Words.squeeze(part.words());
                Matcher by = Bylines.BY.matcher(words);
                Matcher label = AUTHOR.matcher(words);
                String name = by.matches() ? by.group(1) : label.matches() ? label.group(1) : null;
                if (name != null && agencies.named(name) == null) {
                    return name;
                }
            }
        }
        return signOff(1);
    }
}
