package org.entente.annotate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word → lemma by scripts of the form {@code <case><strip>+<suffix>}: {@code l3+y} lower-cases the word ({@code c} keeps
 * it), takes three code points from its end and puts "y" there (Chrupała et al. 2008).
 */
final class Lemmas {
    private static final Pattern SCRIPT = Pattern.compile("([lc])(\\d{1,3})\\+(.*)");

    private final Map<String, Script> scripts = new HashMap<>();

    Lemmas(List<String> scripts) {
        scripts.forEach(script -> this.scripts.put(script, script(script)));
    }

    static boolean isScript(String script) {
        return SCRIPT.matcher(script).matches();
    }

    /** Where nothing would be left, or more be taken than there is, the word in lower case. */
    String of(String word, String script) {
        return Objects.requireNonNull(scripts.get(script)).apply(word);
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
