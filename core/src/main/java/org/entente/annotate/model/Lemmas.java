package org.entente.annotate.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word and Penn tag → lemma, by a table: the whole word ({@code ^met}) or else its longest known ending gives a script of
 * the form {@code <case><strip>+<suffix>}: {@code l3+y} lower-cases the word ({@code c} keeps it), takes three code points
 * from its end and puts "y" there (Chrupała et al. 2008). Tags of acronyms end in an exclamation mark.
 */
final class Lemmas {
    private static final Pattern SCRIPT = Pattern.compile("([lc])(\\d{1,3})\\+(.*)");
    private static final int LONGEST_ENDING = 6;
    private static final Script LOWER = new Script(true, 0, "");

    private final Map<String, Map<String, Script>> tables = new HashMap<>();

    /** @param table tag → ending → script */
    Lemmas(Map<String, Map<String, String>> table) {
        table.forEach((tag, endings) -> {
            Map<String, Script> scripts = new HashMap<>();
            endings.forEach((ending, script) -> scripts.put(ending, script(script)));
            tables.put(tag, scripts);
        });
    }

    static boolean isScript(String script) {
        return SCRIPT.matcher(script).matches();
    }

    /** Where nothing would be left, or more be taken than there is, the word in lower case. */
    String of(String word, String tag) {
        boolean acronym = word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
        Map<String, Script> endings = tables.getOrDefault(acronym ? tag + "!" : tag, Map.of());
        return script(endings, word.toLowerCase(Locale.ROOT)).apply(word);
    }

    private static Script script(Map<String, Script> endings, String word) {
        Script script = endings.get("^" + word);
        for (int n = Math.min(LONGEST_ENDING, word.length()); script == null && n >= 0; n--) {
            script = endings.get(word.substring(word.length() - n));
        }
        return script == null ? LOWER : script;
    }

    private static Script script(String text) {
        Matcher matcher = SCRIPT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a script: " + text);
        }
        return new Script(matcher.group(1).equals("l"), Integer.parseInt(matcher.group(2)), matcher.group(3));
    }

    private record Script(boolean lower, int strip, String suffix) {
        String apply(String word) {
            String lowered = word.toLowerCase(Locale.ROOT);
            String form = lower ? lowered : word;
            int length = form.codePointCount(0, form.length());
            boolean nothing = strip == length && suffix.isEmpty();
            if (strip > length || nothing) {
                return lowered;
            }
            return form.substring(0, form.offsetByCodePoints(0, length - strip)) + suffix;
        }
    }
}
