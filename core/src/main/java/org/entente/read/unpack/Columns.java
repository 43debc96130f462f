package org.entente.read.unpack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which column of a row is what, by {@link Fields}. */
final class Columns {
    /** What a row can tell. */
    enum Field {
        TEXT,
        TITLE,
        DATE,
        OUTLET,
        AUTHOR,
        ADDRESS
    }

    /** One name of a field; of several the one with the lowest rank counts. */
    record Name(Field field, int rank) {}

    private static final Pattern FILLING = Pattern.compile("[\\s_-]+");
    private static final int SHOWN = 12;

    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<String> texts;

    Columns(Fields fields) {
        texts = fields.text();
        add(Field.TEXT, fields.text());
        add(Field.TITLE, fields.title());
        add(Field.DATE, fields.date());
        add(Field.OUTLET, fields.outlet());
        add(Field.AUTHOR, fields.author());
        add(Field.ADDRESS, fields.address());
    }

    private void add(Field field, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            String plain = plain(paths.get(i));
            names.computeIfAbsent(plain, none -> new ArrayList<>()).add(new Name(field, 2 * i));
            names.computeIfAbsent(plain + ".name", none -> new ArrayList<>()).add(new Name(field, 2 * i + 1));
        }
    }

    /** The path as it is compared: case, blanks, hyphens and underscores do not count. */
    static String plain(String path) {
        return FILLING.matcher(path.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** What a column of this {@link #plain} name may tell; mostly nothing. */
    List<Name> of(String plain) {
        List<Name> found = names.get(plain);
        return found == null ? List.of() : found;
    }

    boolean has(String path, Field field) {
        return of(plain(path)).stream().anyMatch(name -> name.field() == field);
    }

    /** What to do where no column is the text. */
    String remedy() {
        return "nothing in it is named as the text is, " + shown(texts) + ": say how it is named";
    }

    /** The same, where the columns are {@code found}. */
    String remedy(List<String> found) {
        return "its columns are " + shown(found) + ", and none is named as the text is, " + shown(texts)
                + ": say how it is named";
    }

    private static String shown(List<String> names) {
        String shown = Labels.clean(String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))));
        return names.size() > SHOWN ? shown + ", …" : shown;
    }
}
