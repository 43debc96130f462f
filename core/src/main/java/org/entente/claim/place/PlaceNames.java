package org.entente.claim.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form under which names of places are looked up. */
final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ‘`]s\\b");
    private static final Pattern SILENT = Pattern.compile("['’ʼ‘`.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words around a name that are no part of it: 'the port city of', 'eastern', 'province'. */
    private static final Set<String> LEADING = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "downtown",
            "nearby",
            "neighbouring",
            "neighboring",
            "mainland",
            "occupied",
            "greater",
            "rural",
            "annexed",
            "port",
            "city",
            "capital",
            "town",
            "village");

    private static final Set<String> TRAILING = Set.of(
            "region",
            "province",
            "oblast",
            "city",
            "district",
            "governorate",
            "state",
            "county",
            "airport",
            "area",
            "port",
            "prefecture",
            "republic",
            "territory",
            "suburb",
            "resort",
            "coast",
            "border",
            "front");

    private PlaceNames() {}

    /** In lower case, without accents, apostrophes and a leading article: as knowledge/CompilePlaces.java has it. */
    static String key(String name) {
        String s = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("œ", "oe");
        s = SILENT.matcher(POSSESSIVE.matcher(s).replaceAll("")).replaceAll("");
        s = OTHER.matcher(s).replaceAll(" ").strip();
        return s.startsWith("the ") ? s.substring(4) : s;
    }

    /** A key with a capital on each word. */
    static String capitalised(String key) {
        StringBuilder name = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(key.charAt(i)));
            }
        }
        return name.toString();
    }

    /** The name as it stands, then with ever more of what surrounds it taken off. */
    static List<String> readings(String words) {
        List<String> readings = new ArrayList<>();
        String name = key(words);
        readings.add(name);
        int of = name.lastIndexOf(" of ");
        if (of >= 0) {
            readings.add(name.substring(of + 4));
        }
        int space = name.lastIndexOf(' ');
        if (space > 0 && TRAILING.contains(name.substring(space + 1))) {
            name = name.substring(0, space);
            readings.add(name);
        }
        space = name.indexOf(' ');
        while (space > 0 && LEADING.contains(name.substring(0, space))) {
            name = name.substring(space + 1);
            readings.add(name);
            space = name.indexOf(' ');
        }
        return readings;
    }
}
