package org.entente.actor;

import java.util.HashMap;
import java.util.Map;

/**
 * Folds the ways in which names of other scripts are written in Latin letters: Lukashenka and Łukašenka are Lukashenko,
 * Siarhei is Sergey, Soo-yong is Su-yong. A folded name is a key to compare, not a name to show.
 */
final class Romanised {
    private static final Map<String, String> GIVEN = new HashMap<>();

    static {
        for (String spellings : new String[] {
            "aleksandr alexander alexandr aleksander alaksandr aliaksandr alyaksandr oleksandr",
            "vladimir uladzimir wladimir volodymyr uladzimer",
            "sergei sergey sergej sergii siarhei siarhiej syarhey syarhei serhii serhiy",
            "dmitri dmitry dmitriy dmitrii dmitrij dzmitry dzmitryj dmytro",
            "nikolai nikolay nikolaj mikalai mikalay mykola",
            "mihail mikhail michail mikhael mikhal mykhailo mihails",
            "yuri yury yuriy yurii iurii jurij yuryi",
            "oleg aleh oleh",
            "igor ihar ihor",
            "andrei andrey andrej andrii andriy",
            "viktor victor viktar",
            "evgeni yevgeny yevgeni evgeny evgenii yevgeniy yauhen yevhen jewgeni",
            "natalia natalya natallia nataliya",
            "svetlana sviatlana svitlana swetlana",
            "tatiana tatyana tatsiana tetiana tatjana",
            "olga volha olha",
            "valeri valery valeriy valerii valerij",
            "anatoli anatoly anatoliy anatolii anatol",
            "vasili vasily vasiliy vasilii vasil vasyl",
            "gennadi gennady gennadiy gennadii henadz hienadz",
            "petr pyotr piotr petro",
            "pavel pavlo paviel",
            "maksim maxim maksym",
            "mohammed mohammad mohamed mohamad muhammad muhammed mohamud mohammod",
            "hussein husayn hossein hussain hossain husein",
            "ahmed ahmad ahmet",
            "yusuf yousef yousuf youssef yusef",
            "choe choi",
            "yong young",
        }) {
            String[] all = spellings.split(" ", -1);
            for (String spelling : all) {
                GIVEN.put(spelling, all[0]);
            }
        }
    }

    private Romanised() {}

    /** The folded letters of a whole name, without blanks. */
    static String name(String name) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || isHyphen(name.charAt(i))) {
                if (i > start) {
                    out.append(word(name.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    /** The folded letters of one word of a name. */
    static String word(String word) {
        String plain = Letters.of(unmarked(word));
        String given = GIVEN.get(plain);
        return given != null ? given : rules(plain);
    }

    /** Slavic letters with a mark are written as other letters elsewhere, so they must not just lose it. */
    private static String unmarked(String word) {
        String out = word;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                out = word.replace("š", "sh")
                        .replace("Š", "Sh")
                        .replace("č", "ch")
                        .replace("Č", "Ch")
                        .replace("ž", "zh")
                        .replace("Ž", "Zh")
                        .replace("ŭ", "v");
                break;
            }
        }
        return out;
    }

    private static String rules(String s) {
        int n = s.length();
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            char next = i + 1 < n ? s.charAt(i + 1) : ' ';
            switch (c) {
                case 'k', 'p', 't' -> {
                    if (next == 'h' && c == 'k') {
                        put(out, 'h');
                        i++;
                    } else if (next == 'h' && c == 'p') {
                        put(out, 'f');
                        i++;
                    } else if (c == 't' && next == 'z') {
                        put(out, 't');
                        put(out, 's');
                        i++;
                    } else if (c != 't' || next != 'c') {
                        put(out, c);
                    }
                }
                case 'c' -> {
                    if (next == 'h') {
                        put(out, 'c');
                        i++;
                    } else if (next != 'k') {
                        put(out, 'k');
                    }
                }
                case 'q' -> put(out, 'k');
                case 'x' -> {
                    put(out, 'k');
                    put(out, 's');
                }
                case 'w' -> put(out, 'v');
                case 'y', 'j' -> {
                    // a glide before a vowel is written or not
                    boolean glide = next == 'a' || next == 'e' || next == 'o' || next == 'u';
                    if (c == 'j' && glide && out.length() == 0) {
                        put(out, 'j');
                    } else if (!glide) {
                        put(out, 'i');
                    }
                }
                case 'i' -> {
                    if (i == 0 || !(next == 'a' || next == 'e' || next == 'o' || next == 'u')) {
                        put(out, 'i');
                    }
                }
                case 'e' -> {
                    if (next == 'e') {
                        put(out, 'i');
                        i++;
                    } else if (!(next == 'o' || next == 'u')) {
                        put(out, 'e');
                    }
                }
                case 'o' -> {
                    if (next == 'o' || next == 'u') {
                        put(out, 'u');
                        i++;
                    } else {
                        put(out, 'o');
                    }
                }
                case 'u' -> {
                    if (i == 0 || (next != 'i' && next != 'y')) {
                        put(out, 'u');
                    }
                }
                default -> put(out, c);
            }
        }
        int length = out.length();
        if (length > 5
                && out.charAt(length - 1) == 'a'
                && out.substring(length - 4, length - 1).equals("enk")) {
            out.setCharAt(length - 1, 'o');
        }
        return out.toString();
    }

    /** Doubled letters are one. */
    private static void put(StringBuilder out, char c) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
            out.append(c);
        }
    }
}
