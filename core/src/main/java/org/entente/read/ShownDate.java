package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.record.Published;

/** A date that a page shows its readers, and what the words before it say that it is. */
record ShownDate(Published date, Label label) {
    /** What happened on the date. */
    enum Label {
        PUBLISHED,
        /** The words do not say. */
        NONE,
        CHANGED
    }

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:published|posted|publication|created|publish date|publié|veröffentlicht|publicado|pubblicato)\\b|опубликован");
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|revised|edited|reviewed|checked|changed|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|zaktualizowano)\\b|обновлен|оновлен");

    /** Those in {@code line}, in order. */
    static List<ShownDate> in(String line, Dates.Order order, String rule) {
        List<ShownDate> shown = new ArrayList<>();
        int end = 0;
        for (Dates.Found found : Dates.found(line, order, rule)) {
            if (found.start() >= end) {
                shown.add(new ShownDate(found.date(), label(line.substring(end, found.start()))));
                end = found.end();
            }
        }
        return shown;
    }

    private static Label label(String before) {
        return CHANGED.matcher(before).find()
                ? Label.CHANGED
                : PUBLISHED.matcher(before).find() ? Label.PUBLISHED : Label.NONE;
    }

    /** Whether {@code line} has nothing but such a label: its date is on the next line. */
    static boolean isLabel(String line) {
        return line.length() <= 24
                && line.chars().noneMatch(Character::isDigit)
                && label(line) != Label.NONE
                && Words.of(line).size() <= 3;
    }
}
