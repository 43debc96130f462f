package org.entente.merge.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The content words of claims as numbers, so that two sets of them are compared quickly; a word has the same number in every
 * set of claims. Words are reduced to stems and near-synonyms of news language to one of them: enough to see that
 * "supplied arms" and "supplying weapons" agree.
 */
public final class Words {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST = 3;

    /** Function words, words of reporting, and predicates that the event's type already says. */
    private static final Set<String> EMPTY = Set.copyOf(Arrays.asList(
            ("a an and any are as at be been being but by can could did do does done for from get had has have he her here his him "
                            + "how i if in into is it its may might more most must no nor not of off on one only or our out over own she "
                            + "should so some such than that the their them then there these they this those to too under until up us was "
                            + "we were what when where which while who whom whose why will with would you your also about after again "
                            + "against all am among because before between both during each few just like make made many much my now other "
                            + "since still very through upon within without yet "
                            + "say said says saying tell told state stated claim claimed claims report reported reportedly announce announced "
                            + "according add added spokesman spokeswoman spokesperson minister president leader official officials "
                            + "accuse accused accuses accusing deny denied denies denying allege alleged allegedly reject rejected "
                            + "meet met meets meeting talk talks visit visited visiting visits summit ask asked urge urged request "
                            + "threaten threatened support supported supports thank thanked agree agreed new year week month day "
                            + "monday tuesday wednesday thursday friday saturday sunday earlier last next today yesterday tomorrow")
                    .split(" ")));

    private static final Map<String, String> SYNONYMS = synonyms(
            "arms weapon weapons weaponry munition munitions ammunition armaments shells",
            "supply supplies supplied supplying provide provided providing deliver delivered delivering delivery send sent "
                    + "sending ship shipped shipping shipment transfer",
            "deal deals agreement agreements accord pact treaty contract",
            "missile missiles rocket rockets icbm",
            "aid assistance help helped helping assist assisted",
            "troop troops soldier soldiers servicemen",
            "sanction sanctions embargo",
            "negotiation negotiations negotiate negotiating",
            "kill killed killing dead died death deaths",
            "attack attacked attacks attacking strike strikes struck shell shelled shelling bombard bombed bombing",
            "buy bought buying purchase purchased purchasing acquire acquired acquiring",
            "sell sold selling sale sales",
            "test tested testing launch launched launching fire fired");

    private Words() {}

    /** The content words of {@code text}, but for {@code names}. */
    public static WordSet of(String text, Set<String> names) {
        Set<Integer> found = new HashSet<>();
        for (String word : split(text)) {
            if (isContent(word) && !names.contains(word)) {
                found.add(number(word));
            }
        }
        return WordSet.of(found);
    }

    /** Of the words of {@code text} those that are among {@code wanted}, in its order, each once. */
    public static List<String> among(String text, WordSet wanted) {
        Set<Integer> found = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (String word : split(text)) {
            if (isContent(word) && wanted.contains(number(word)) && found.add(number(word))) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isContent(String word) {
        return word.length() >= SHORTEST && !EMPTY.contains(word);
    }

    private static int number(String word) {
        return Hashes.half(SYNONYMS.getOrDefault(word, stem(word)));
    }

    /** Whether {@code word}, in lower case, says nothing of what a text is about. */
    public static boolean isEmpty(String word) {
        return word.isEmpty() || EMPTY.contains(word);
    }

    /** The words of {@code text} in lower case, without accents and possessive endings. */
    public static String[] split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s\\b", "");
        return NOT_A_WORD.split(plain);
    }

    /** Crude on purpose: it need only bring forms of one word together, not look like a word. */
    public static String stem(String word) {
        String s = word;
        if (s.endsWith("ies") && s.length() > 4) {
            s = s.substring(0, s.length() - 3) + "y";
        } else if (s.endsWith("s") && s.length() > 3 && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = s.substring(0, s.length() - 1);
        }
        if (s.endsWith("ing") && s.length() > 5) {
            s = undouble(s.substring(0, s.length() - 3));
        } else if (s.endsWith("ed") && s.length() > 4) {
            s = undouble(s.substring(0, s.length() - 2));
        }
        return s.endsWith("e") && s.length() > 3 ? s.substring(0, s.length() - 1) : s;
    }

    private static String undouble(String s) {
        int n = s.length();
        return n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "lsz".indexOf(s.charAt(n - 1)) < 0
                ? s.substring(0, n - 1)
                : s;
    }

    private static Map<String, String> synonyms(String... lines) {
        Map<String, String> all = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (String word : words) {
                all.put(word, words[0]);
            }
        }
        return Map.copyOf(all);
    }
}
