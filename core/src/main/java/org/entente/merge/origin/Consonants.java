package org.entente.merge.origin;

import java.util.regex.Pattern;

/** A name by its consonants, so that spellings of it agree: Sergey and Sergei, Muhammad and Mohamed, Kiev and Kyiv. */
final class Consonants {
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouyhw]+");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private Consonants() {}

    /** @param name in lower case, without accents */
    static String of(String name) {
        StringBuilder sounds = new StringBuilder();
        String plain =
                name.replace("ph", "f").replace("ck", "k").replace("sch", "s").replace("x", "ks");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            sounds.append(
                    switch (c) {
                        case 'c', 'q' -> 'k';
                        case 'v' -> 'f';
                        case 'z' -> 's';
                        case 'j' -> 'g';
                        case 'd' -> 't';
                        case 'b' -> 'p';
                        default -> c;
                    });
        }
        String bare = VOWELS.matcher(sounds).replaceAll("");
        return DOUBLE.matcher(bare).replaceAll("$1");
    }
}
