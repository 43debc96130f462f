package org.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.About.Original;
import org.entente.record.Block.Kind;
import org.jspecify.annotations.Nullable;

/** From which report a document says that it was taken or translated; running text is not asked. */
final class Originals {
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)(?:.*\\W)?(?:source|originally (?:published|appeared) (?:in|on|by)|first published (?:in|by)|"
                    + "republished from|courtesy of)\\s?:?\\s(\\p{L}[^:;]{1,40}?)[.)]?");
    private static final Pattern TRANSLATED = Pattern.compile(
            "(?i)\\btranslat(?:ed|ion)\\b(?: (?:by \\S+ ){0,1}| automatically | by machine )?(?:from )(?:the )?(?:original )?(\\p{L}+)");
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?i).*(?:non-english news|\\b(?:machine|automatic(?:ally)?|auto-?) ?translat(?:ed|ion)\\b|\\btranslated (?:article|by (?:google|deepl))\\b).*");
    private static final List<String> LANGUAGES = List.of(
            "ar", "az", "be", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
            "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sk",
            "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh");
    private static final int LONGEST = 200;
    private static final int NAME = 5;

    private final Agencies agencies;
    private final List<Part> parts;

    Originals(Agencies agencies, List<Part> parts) {
        this.agencies = agencies;
        this.parts = parts;
    }

    @Nullable
    Original original() {
        String outlet = null;
        String language = null;
        for (Part part : parts) {
            String words = Words.squeeze(part.words());
            if (words.length() > LONGEST || part.kind().coded()) {
                continue;
            }
            String told = language(words);
            language = language == null || (told != null && language.equals("und")) ? told : language;
            outlet = outlet == null && part.kind() == Kind.BYLINE ? outlet(words) : outlet;
        }
        return outlet == null && language == null ? null : new Original(outlet, language);
    }

    private @Nullable String outlet(String line) {
        Matcher source = SOURCE.matcher(line);
        return source.matches() && Words.of(source.group(1)).size() <= NAME && agencies.named(source.group(1)) == null
                ? source.group(1)
                : null;
    }

    private static @Nullable String language(String line) {
        Matcher named = TRANSLATED.matcher(line);
        while (named.find()) {
            for (String code : LANGUAGES) {
                if (Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(named.group(1))) {
                    return code;
                }
            }
        }
        return TRANSLATION.matcher(line).matches() ? "und" : null;
    }
}
