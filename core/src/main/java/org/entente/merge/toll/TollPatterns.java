package org.entente.merge.toll;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Toll.Telling;

/**
 * The ways in which a sentence tells how many were killed or injured. Each has a group {@code n} for the numeral, where it
 * gives a figure, and maybe one {@code bound} for the words before it.
 */
final class TollPatterns {
    /** @param pattern where it has no group {@code n}, it tells of one */
    record Rule(Harm harm, Telling telling, Pattern pattern) {}

    private static final String BOUND =
            "(?:(?<bound>at least|more than|no fewer than|over|up to|as many as|nearly|almost"
                    + "|about|around|roughly|some|an estimated)\\s+)?";
    /** Not after what makes a number part of a date, a name or an address. */
    private static final String NO_DATE =
            "(?<!\\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|January|February|August"
                    + "|September|October|November|December|Channel|News|Highway|Route|Interstate|No|age|aged|ages|Local|Fox|ABC|CBS|NBC|type"
                    + "|(?:grand)?(?:father|mother)s? of|mom of|dad of)\\.? )(?!911\\b)";

    private static final String NUMBER = "(?<![\\w$#.,:/-])" + NO_DATE + BOUND + "(?<n>" + Numerals.REGEX
            + ")(?!\\w|[:%.,-]\\w|%|\\s+(?:a|an|the|this|that|-\\w+)\\b)";

    /** Words between a number and what befell them: no verb that begins another statement, no unit of something else. */
    private static final String NOT_PEOPLE =
            "years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|shots?|rounds?"
                    + "|bullets?|counts?|blocks?|percent|miles?|feet|a\\.m|p\\.m|am|pm|guns?|dollars?|million|homicides?|shootings?"
                    + "|incidents?|murders?|attacks?|generations?|places?|scenes?|said|because|rather|says|say|told|after|before|when|while|as|that|where|which|but|if"
                    + "|charged|arrested|accused|suspected|wanted|questioned|sentenced|convicted|nearly|almost|not|never|may|might"
                    + "|could|would|injured|wounded|hurt|critical|critically|injuring|wounding|killed|dead|died|killing|dies|fatally|ends?|ended|left|leaves|leaving|one|two|three|four|five|six|seven|eight|nine|ten";

    private static final String NO_UNIT =
            "(?!\\s+(?:times?|shots?|rounds?|years?|months?|weeks?|days?|hours?|minutes?|miles?|feet|counts?)\\b)";
    private static final String ONE_MORE =
            "(?:(?<and>\\s+[\\p{L}-]+\\s+and\\s+(?:a|an|one)\\s+(?:[\\p{L}-]+\\s+)?(?:man|woman|boy|girl"
                    + "|child|baby|infant|toddler|teen|teenager|officer|soldier|civilian|person)\\b)|\\s+[\\p{L}-]+(?:,|\\s+and)\\s+(?<more>"
                    + Numerals.REGEX
                    + ")(?=\\s+(?:men|women|children|adults|boys|girls|kids|teens|teenagers|officers|soldiers|civilians"
                    + "|infants|babies)\\b(?!\\s+(?:were|was|are|in|injured|wounded|hurt))))?";
    private static final String WORD = "(?!(?:" + NOT_PEOPLE + ")\\b)[\\p{L}’'-]+";
    private static final String PEOPLE = "(?:\\s+" + WORD + "){0,6}?";
    private static final String AND_ONE = "(?<and>\\s+and\\s+(?:a|an|one|the|his|her|their)\\s+(?:" + WORD
            + "\\s+){0,3}?" + WORD + "(?=\\s+(?:were|was|are|have|died|dead|killed)))?";
    /** "Five people, three of them children, were killed". */
    private static final String ASIDE = "(?:,\\s+(?:including|among them|all|most of them|(?:" + Numerals.REGEX
            + ")\\s+of\\s+(?:them|whom))\\b[^,.;]{1,60},)?";
    /** Who stands before the number in the list: "parents, two children found dead". */
    private static final String LISTED =
            "(?:(?<two>\\b(?:parents|couple))|(?<one>\\b(?:man|woman|mother|father|mom|dad|wife|husband|girlfriend|boyfriend"
                    + "|officer|teen|boy|girl)))(?:,|\\s+and|\\s*&)\\s+(?:(?:his|her|their)\\s+)?";

    private static final String AUXILIARY =
            "(?:\\s+(?:is|are|was|were|be|been|being|have|has|had|also|later|since|both|all"
                    + "|reported|reportedly|confirmed|found|feared|left|lay|lying|then|now|who|believed|said|to|were|shot|stabbed"
                    + "|beaten|gunned|and|pronounced|declared|initially|already|instantly|allegedly|apparently)){0,6}?";
    private static final String ADJUNCT =
            "(?:fatally (?:shot|wounded|injured|stabbed|struck|hit)|killed|dead(?![ -]end)|died|dies|die"
                    + "|slain|murdered|deceased|massacred|perished|succumbed|(?:shot|stabbed|beaten|burned|crushed) (?:and \\w+ )?to death"
                    + "|gunned down|lost their lives|lost his life|lost her life)";
    private static final String HURT =
            "(?:injured|wounded|hurt|hospitali[sz]ed|maimed|injuries" + "|in (?:\\w+ )?critical condition|critical)";
    private static final String KILL = "(?:kill(?:s|ed|ing)?|slay(?:s|ing)?|slew|murder(?:s|ed|ing)|massacr(?:ed|ing)"
            + "|claim(?:s|ed|ing)? the lives of|(?:took|takes?|taking) the lives of|fatally (?:shot|shoots|shooting"
            + "|wound(?:ed|ing|s)|stabb(?:ed|ing)|injur(?:ed|ing)|struck|striking)|gunn(?:ed|ing) down|shoots? dead"
            + "|shot dead|shot and killed)";
    private static final String WOUND =
            "(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|hospitali[sz](?:ed|ing)" + "|maim(?:ed|ing))";
    private static final String MAYBE_NOT =
            "(?<!attempted |attempting to |tried to |trying to |nearly |almost |not |never "
                    + "|threatened to |wanted to |could have |would have |to )";
    private static final String SOMEBODY =
            "(?:a|an|the|his|her|their|another|one|its|him|her|himself|herself|\\d{1,3}-\\w+-old|(?-i:\\p{Lu})[\\p{L}’'.-]+)";

    static final List<Rule> RULES = List.of(
            figure(
                    Harm.KILLED,
                    "(?<none>no one|nobody|no (?:people|one else|civilians|casualties|deaths|fatalities|injuries))"
                            + "(?:\\s+(?:was|were|is|are|has been|have been))?(?:\\s+(?:killed|dead|hurt or killed|died|reported))"),
            figure(
                    Harm.KILLED,
                    "(?:" + LISTED + "|(?<team>\\b(?:family|crew|team|group)\\s+of\\s+))?" + NUMBER
                            + "(?:\\s+of\\s+(?:the|them|those|its|his|her|their))?" + PEOPLE + AND_ONE + ASIDE
                            + AUXILIARY + "\\s+" + ADJUNCT + "\\b"),
            figure(
                    Harm.KILLED,
                    NUMBER + "(?:\\s+" + WORD + "){1,3}?(?:,|\\s+and)\\s+(?<more>" + Numerals.REGEX
                            + ")(?!\\w|[:%.,-]\\w|\\s+of\\b)(?:\\s+" + WORD + "){1,3}?" + AUXILIARY + "\\s+" + ADJUNCT
                            + "\\b"),
            figure(Harm.KILLED, MAYBE_NOT + "\\b" + KILL + "\\s+(?:the\\s+)?" + NUMBER + NO_UNIT + ONE_MORE),
            figure(
                    Harm.KILLED,
                    MAYBE_NOT + "\\b" + KILL + "(?<and>\\s+(?:a|an|his|her)\\s+(?:" + WORD
                            + "\\s+){1,3}?(?:and\\s+)?(?:then|later)\\s+)" + KILL + "\\s+" + NUMBER + NO_UNIT),
            figure(
                    Harm.KILLED,
                    MAYBE_NOT + "\\b" + KILL + "(?<and>\\s+(?:a|an|the|his|her)\\s+(?:" + WORD
                            + "\\s+){1,3}?and)\\s+(?:(?:his|her|their|its)\\s+)?" + NUMBER),
            figure(
                    Harm.KILLED,
                    "\\b(?:left|leaves?|leaving)\\s+(?:the\\s+)?" + NUMBER + PEOPLE + AND_ONE + "\\s+dead\\b"),
            figure(
                    Harm.KILLED,
                    "\\b(?:death toll|number of (?:dead|deaths|fatalities|people killed))\\b(?:\\s+[\\p{L}’'-]+){0,8}?"
                            + "\\s+(?:to|at|of|is|was|stood at|reached|reaches|hits|hit)\\s+" + NUMBER),
            figure(
                    Harm.KILLED,
                    NUMBER + "(?:\\s+(?:confirmed|reported|civilian|known|combat|troop))?\\s+(?:deaths|fatalities)\\b"),
            figure(
                    Harm.KILLED,
                    "\\b(?:deaths|killings?|slayings?|murders?|massacre) of\\s+(?:the\\s+)?" + NUMBER + NO_UNIT
                            + ONE_MORE),
            figure(Harm.KILLED, NUMBER + "\\s+(?:killings|slayings)\\b"),
            figure(
                    Harm.KILLED,
                    "\\b(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|also)\\b(?:\\s+" + WORD
                            + "){0,3}?(?:\\s+(?:has|have|had|later|was|were|who))*\\s+(?:died|dies|dead|killed|fatally shot|shot and killed|shot dead"
                            + "|pronounced dead)\\b"),
            figure(
                    Harm.KILLED,
                    "\\b(?<and>(?:man|woman|mother|father|mom|dad|girl|boy|teen|baby|infant|officer|gunman)(?:,| and)\\s+"
                            + "(?:her\\s+|his\\s+|their\\s+)?(?!\\d\\d))" + NUMBER + PEOPLE + AUXILIARY + "\\s+"
                            + ADJUNCT + "\\b"),
            figure(
                    Harm.KILLED,
                    "(?:,|;|–|-|and|with|including)\\s+" + NUMBER
                            + "(?:\\s+of (?:them|whom))?\\s+(?:person\\s+)?fatally\\b"),
            figure(
                    Harm.INJURED,
                    NUMBER + "(?:\\s+of\\s+(?:the|them|those|its|his|her|their))?" + PEOPLE
                            + "(?:\\s+(?:is|are|was|were|been|be|being|have|has|had|also|others?|more|left|reported|listed))*"
                            + "(?:\\s+(?:critically|seriously|badly|severely|slightly|gravely))?\\s+" + HURT + "\\b"),
            figure(Harm.INJURED, "\\b" + WOUND + "\\s+(?:the\\s+)?" + NUMBER),
            figure(Harm.INJURED, "\\bshoots?\\s+(?:at\\s+)?(?:the\\s+)?" + NUMBER + NO_UNIT),
            figure(
                    Harm.INJURED,
                    NUMBER + PEOPLE
                            + "\\s+(?:was|were|been|are|is|get|got)?\\s*shot\\b(?!\\s+(?:dead|and killed|to death))"),
            new Rule(
                    Harm.KILLED,
                    Telling.IMPLIED,
                    pattern(
                            "(?<!attempted )\\b(?<n>" + Numerals.REGEX
                                    + ")\\s+counts? of\\s+(?!attempt)(?:(?!attempt|assault|conspir)[\\p{L}-]+\\s+){0,3}(?:murder|homicide|manslaughter)\\b")),
            new Rule(
                    Harm.KILLED,
                    Telling.FIGURE,
                    pattern("\\b(?<times>double|triple|quadruple|quintuple)[ -]"
                            + "(?:homicide|murder|slaying|killing|fatal|fatality|suicide)\\w*\\b")),
            some(
                    "\\b(?<!(?:nearly|almost|not|never|dog|been|if) )(?:died|dies|has died|have died|succumbed|passed away|perished)\\b"
                            + "(?! down| out| hard)"),
            some(
                    "\\b(?:was|is|were|are|(?:has|have|had) been|being|and|man|woman|boy|girl|teen|student|officer|suspect|victim|child|toddler"
                            + "|gunman|baby|person|father|mother|soldier|year-old)\\s+(?:later\\s+|also\\s+|then\\s+|both\\s+|\\w+ly\\s+)?"
                            + "(?:shot and killed|shot dead|fatally \\w+|killed(?! by \\w+ in 20)|pronounced (?:\\w+ )?(?:dead|deceased)"
                            + "|declared dead|found dead|found (?:shot|stabbed|beaten) to death|shot (?:\\w+ )?to death|murdered|slain|dead(?! end)|gunned down)\\b"),
            some(MAYBE_NOT
                    + "\\b(?:killed|kills|killing|fatally (?:shot|shoots|shooting|wounded|wounding|struck|striking)|shot and killed|shoots and kills|shot dead|gunned down|murdered|murdering)\\s+"
                    + SOMEBODY + "\\b"),
            some("\\b(?:left|leaves?|leaving)\\s+" + SOMEBODY + "(?:\\s+[\\p{L}’'-]+){0,5}?\\s+dead\\b"),
            some(
                    "\\b(?:lost (?:his|her|their) (?:own )?(?:life|lives)|(?:took|takes|taking) (?:(?:his|her) )?own life|(?:shot|stabbed|beaten) to death|(?:did not|didn[’']t) survive"
                            + "|(?:found|discovered|recovered|located) (?:a|the|his|her)(?: \\w+)? body|taken off life support)\\b"),
            new Rule(
                    Harm.KILLED,
                    Telling.IMPLIED,
                    pattern(
                            "\\b(?:(?:shooting|stabbing|beating|gunshot|bombing) death|(?<!non[ -]?)fatal(?:ly)?|kills|killing(?! spree)|deadly(?! weapon| force)"
                                    + "|(?:the|in|his|her|[’']s|for|girl|boy|old) (?:death|murder|killing|slaying)(?! penalty| threat| toll| row| rate)|slain"
                                    + "|(?:charged with|charges? of|suspicion of|arrested for|guilty of|convicted of|count of|accused of)\\s+"
                                    + "(?:(?!attempt|assault|conspir)[\\p{L}-]+\\s+){0,3}(?:murder|homicide|manslaughter|murdering|killing)"
                                    + "|murder charges?|murder suspect|murdered|homicide (?:charge|victim)|(?<!or )killed(?! or\\b)|(?<!brain[ -])dead(?![ -]end)"
                                    + "|claim(?:s|ed)? (?:the |a )?(?:life|lives))\\b")),
            new Rule(
                    Harm.INJURED,
                    Telling.SOME,
                    pattern(
                            "\\b(?:injured|wounded|hurt|in (?:\\w+ )?(?:critical|serious|stable|grave|guarded|good|fair) condition"
                                    + "|hospitali[sz]ed|shot|shoots|stabbed|gunshot wounds?|injuries|critical(?:ly)?|expected to (?:survive|recover|live)|attempted (?:murder|homicide))\\b")));

    private TollPatterns() {}

    private static Rule figure(Harm harm, String regex) {
        return new Rule(harm, Telling.FIGURE, pattern(regex));
    }

    private static Rule some(String regex) {
        return new Rule(Harm.KILLED, Telling.SOME, pattern(regex));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
