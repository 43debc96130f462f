package org.entente.merge.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block;
import org.entente.record.Document;

/** The sentences of a report that may tell of the happening in its title, without what stands before it or tells of others. */
final class TopicSentences {
    private static final Pattern SENTENCE = Pattern.compile(
            "[^\\r\\n]+?(?:(?<!\\b(?:Sgt|Lt|Mr|Mrs|Ms|Dr|St|Jr|Sr|Capt|Gen|Col|No"
                    + "|Co|U\\.S|a\\.m|p\\.m))[.!?][\"”’)]*(?=(?:\\s+|(?<=\\p{Ll}\\.))[\"“‘(]?\\p{Lu})|(?=[\\r\\n])|$)");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:this year|last year|last month|in recent|citywide|statewide|nationwide|[Ss]ince (?:January|the start)|[Ii]n (?:19|20)\\d\\d"
                    + "|homicides|killings in|(?:other|separate|unrelated|another|earlier|previous|similar|those|recent)"
                    + " (?:[\\p{L}]+ )?(?:shooting|attack|incident|case|blast|accident|crash|violence)s?|each year|every year|per year"
                    + "|on average|RELATED|related|READ MORE|Photos?:|statistics|anniversary|dog|pit bull|puppy|a (?:month|week|year) (?:earlier|ago)"
                    + "|(?:days|weeks|months|years|blocks|miles) apart|earlier in the day|(?:over|in|during) the past (?:\\w+ )?(?:days?|weeks?|months?|years?)"
                    + "|(?:undated|file) photo|(?:AP|File|Getty) Photo|[Vv]igil for)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final int LEAST_WORDS = 4;
    private static final int SHARED = 1;
    private static final int STEM = 6;

    private TopicSentences() {}

    /** In the order of the text, each without the blanks around it. */
    static List<String> of(Document document, String title) {
        List<String> all = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.coded() && block.kind() != Block.Kind.TITLE) {
                Matcher m = SENTENCE.matcher(document.words(block.span()));
                while (m.find()) {
                    all.add(m.group().strip());
                }
            }
        }
        return all.subList(start(all, title), all.size()).stream()
                .filter(s -> s.split("\\s+", -1).length >= LEAST_WORDS)
                .filter(s -> !ELSEWHERE.matcher(s).find())
                .toList();
    }

    /** Where the report begins: a page's list of other reports shares little with the title. */
    private static int start(List<String> sentences, String title) {
        Set<String> titled = stems(title);
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> shared = stems(sentences.get(i));
            shared.retainAll(titled);
            if (shared.size() >= SHARED) {
                return i;
            }
        }
        return 0;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            stems.add(m.group().substring(0, Math.min(STEM, m.group().length())));
        }
        return stems;
    }
}
