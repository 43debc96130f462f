package org.entente.merge.toll;

import java.util.regex.Pattern;

/** Whether a number of dead counts whoever did it, as far as the words around it tell. */
enum DoerCounted {
    /** Nothing says that whoever did it died. */
    ALIVE,
    /** "Four killed before he shot himself": the number is that of the victims. */
    LEFT_OUT,
    /** "Five dead, including the gunman": the number is that of all. */
    COUNTED,
    /** Whoever did it died, and nothing says whether the number counts that. */
    OPEN;

    private static final String DOER = "(?:(?:suspect(?:ed)?|alleged|apparent|lone|presumed)\\s+)?"
            + "(?:suspect|gunm[ae]n|shooter|attacker|assailant|bomber|perpetrator|killer)s?\\b";
    private static final String SELF = "(?:him|her)self\\b";
    private static final Pattern DIED =
            Pattern.compile("(?i)\\b(?:" + DOER + "[^.\\n]{0,40}?\\b(?:dead|died|dies|killed|fatally|to death)"
                    + "|(?:kill(?:s|ed|ing)?|shot|shoots|shooting)(?: and killed)? (?:\\w+ ){0,4}?(?:him|her)?self"
                    + "|(?:gun|weapon|rifle) on (?:him|her)self|(?:murder|homicide)[ -]suicide|(?:took|takes|taking) (?:his|her) own life|unborn"
                    + "|" + SELF + "|, self\\b)");
    private static final Pattern INCLUDING = Pattern.compile(
            "(?i)\\b(?:including|among them|among the (?:dead|\\w+ dead)|counting|one of them)\\s+(?:was\\s+|were\\s+)?"
                    + "(?:the|a|an|his|her)?\\s*" + DOER
                    + "(?!\\s+(?:is|was|were|are|fled|shot|opened|then|had|has|who (?:fled|shot)))"
                    + "|" + DOER + "\\s+(?:is |was )?among\\b|(?:murder|homicide)[ -]suicide leaves\\b");
    private static final Pattern DOERS = Pattern.compile("(?i)\\b" + DOER + "[^,.;\\n]{0,40}$");
    private static final Pattern BY_OWN_HAND = Pattern.compile("(?i)\\b(?:before|then|and|later)\\s+(?:\\w+\\s+)?$");
    private static final Pattern EXCLUDING =
            Pattern.compile("(?i)\\b(?:not (?:including|counting)|besides|in addition to|apart from)\\s+"
                    + "(?:the\\s+)?" + DOER
                    + "|\\b(?:before|then|and then|and later)\\s+(?:(?:fatally\\s+)?(?:turn|shoot|shot|kill|tak|took)\\w*\\s+(?:\\w+\\s+){0,3}?(?:"
                    + SELF
                    + "|(?:his|her|their) own li(?:fe|ves))|(?:being|he was|she was|was)\\s+(?:shot|killed|gunned down|fatally shot))"
                    + "|(?:,| and)\\s+(?:then\\s+)?(?:" + SELF + "|self\\b)|\\binnocent\\b");

    /**
     * Whether a death is that of whoever did it: "the gunman was shot dead", "then killed himself".
     *
     * @param sentence the one that tells it
     * @param words those in it that say so
     */
    static boolean isDoers(String sentence, String words) {
        int at = Math.max(0, sentence.indexOf(words));
        String before = sentence.substring(0, at);
        boolean self = words.endsWith("self") || words.endsWith("own life");
        return self
                ? BY_OWN_HAND.matcher(before).find()
                : DOERS.matcher(before).find() || DOERS.matcher(words).find();
    }

    /**
     * What is told.
     *
     * @param sentence the one with the number
     * @param diedElsewhere whether another sentence of the report tells that whoever did it died
     */
    static DoerCounted in(String sentence, boolean diedElsewhere) {
        if (!diedElsewhere && !died(sentence)) {
            return ALIVE;
        }
        if (EXCLUDING.matcher(sentence).find()) {
            return LEFT_OUT;
        }
        return INCLUDING.matcher(sentence).find() ? COUNTED : OPEN;
    }

    /** Whether a text tells that whoever did it died, or somebody else whom some count and others do not. */
    static boolean died(String text) {
        return DIED.matcher(text).find() || INCLUDING.matcher(text).find();
    }
}
