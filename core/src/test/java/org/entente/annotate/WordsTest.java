package org.entente.annotate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She did|n't go|.",
                "They ca|n’t and wo|n't|, he|’s sure|.",
                "Norway|'s miners|' union",
                "the U.S.|'s fleet",
                "We can|not|, I|'m gon|na",
                "O'Brien met the Shi'ite cleric",
                "the 1990's|, the '60s and the 1980s",
                "a long|-|range|, anti-ship missile",
                "an ex-minister|'s e-mail",
                "over|-|the|-|counter and year|-|over|-|year",
                "non-U.S. firms and Jean|-|Luc",
                "an F|-|16|, a 15|-|year|-|old",
                "5|% of $|3.5|bn|, US$|1,000 and €|20",
                "10|km|, 7|pm|, the 21st|, a 4G mast",
                "on 9/11|, at 10:30|, by 24/12/2001|, 2003|-|2007|, 1|/|2",
                "Gen. Berg|, Dr. A. B. Holm of Lund Inc. spoke",
                "on Jan. 3 at 8 a.m. in No. 10|, p. 7",
                "write to a.berg@example.org or see https://example.org/a_(b)/c?d=e,f|.",
                "@oslo_desk on #peace at example.com|, #|1",
                "“|Yes|,|” «|ja|» ‘|no|’ \"|so|\" ''|well|''",
                "one|... two|… three|--|four|—|five|?! [|six|]",
                "and|/|or|, AT&T|, R&D",
                "a D.C.|-|based Ph.D. left",
                "It rose - sharply - by 3|–|4 points",
            })
    void cutsAsTheTreebankDoes(String cut) {
        assertThat(cut(cut.replace("|", ""))).isEqualTo(cut.replace(' ', '|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo waits.~Bergen does not.",
                "Will it hold?~It must!~It may…~Nobody knows.",
                "\"Will it hold?\" Ms. Berg asked.~\"Yes.\"",
                "“Will it hold?” the foreign minister of Norway asked on Monday.",
                "“Will it hold?”~They shouted back: “No!”",
                "\"It will hold.\" he said.",
                "He said: \"It holds. ~It will.\"~Then he left.",
                "\"It holds,\" he said. ~\"It will.\"",
                "Ships left the U.S. on Monday.~They sailed from the U.S.~The fleet is large.",
                "Gen. J. B. Holm met Sen. Dahl of Lund Inc. in St. Malo.",
                "It begins at 8 p.m. Monday.~It ends at 9 p.m.~Guests may stay.",
                "They sell fish, meat, etc.~Prices rose.",
                "He chose No. 3 on Jan. 5.~She said no.~He left in May.",
                "LUND, Ind. — The dam broke.~Nobody was hurt.",
                "They left (see p. 3.) and came back.~(All did.)~The rest stayed.",
                "It was . . . unusual.~It was over.[3]~Then came\n the rain.",
                "1. First, the treaty was signed.~Then it was kept.",
                "\"We will,\" he said, \"go now. . . .\"~Then they went.",
                "The talks ended.~“And then?” asked Berg.~Nobody knew.",
                "Prices rose 3.5 percent.~In 2003, they fell.",
            })
    void breaksSentences(String marked) {
        List<String> expected =
                List.of(marked.split("~", -1)).stream().map(String::strip).toList();
        String text = marked.replace(" ~", " ").replace("~", " ");
        assertThat(Words.sentences(text).stream().map(s -> spanned(text, s))).containsExactlyElementsOf(expected);
    }

    @Test
    void thePeriodOfAnAbbreviationEndsTheSentence() {
        assertThat(cut("Fish, meat, etc.")).isEqualTo("Fish|,|meat|,|etc|.");
        assertThat(cut("They left the U.S. The end.")).isEqualTo("They|left|the|U.S|.|The|end|.");
    }

    @Test
    void whatCannotBeSeenPartsWords() {
        assertThat(cut("a\u00a0b\u200bc\ufeffd\u0000e\n\tf\u2028g")).isEqualTo("a|b|c|d|e|f|g");
        assertThat(Words.sentences(" \u00a0\n\u0000")).isEmpty();
        assertThat(Words.sentences("")).isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        List<Word> words = Words.sentences("😀 𝒜b\ud83d c").get(0);
        assertThat(words).containsExactly(new Word("😀", 0, 1), new Word("𝒜b", 2, 4), new Word("c", 6, 7));
    }

    @Test
    void aSentenceHasNoMoreThan250Words() {
        assertThat(Words.sentences("word ".repeat(600)).stream().map(List::size))
                .containsExactly(250, 250, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "a.",
                "U.",
                "\"",
                ".\"",
                "(",
                "a-",
                "a'",
                "1,",
                "http://.",
                "www.",
                "a@",
                "U.S.)",
                "…",
                "-",
                "anti-",
                "[1]",
                "x. . ",
                "?\" a ",
                "\u0301",
                "𝒜",
                "=",
                "1/",
                "'s",
                "a&"
            })
    void theCostGrowsWithTheLengthOnly(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Words.sentences(text));
    }

    @Test
    void nothingThatCanBeReadIsLost() {
        long seed = System.nanoTime();
        System.out.println("WordsTest seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            " ", " ", " ", "\n", ".", ".", ",", "\"", "'", "’", "“", "”", "(", ")", "[", "]", "-", "--", "…", "?", "!",
            "$", "%", "/", ":", "&", "@", "#", "=", "*", "\u00a0", "\u200b", "\u00ad", "\u0000", "\u0301", "😀",
            "\ud83d", "。", "a", "I", "U.S.", "Mr.", "No.", "etc.", "p.m.", "Berg", "do", "n't", "'s", "anti-", "dam",
            "12", "3.5", "9/11", "km", "http://", "www.", "x.org", "cannot", "漢字", "Ночь"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            exact(text.toString());
        }
    }

    private static void exact(String text) {
        int[] codePoints = text.codePoints().toArray();
        int at = 0;
        for (List<Word> sentence : Words.sentences(text)) {
            assertThat(sentence).isNotEmpty();
            for (Word word : sentence) {
                assertThat(word.start()).as(text).isGreaterThanOrEqualTo(at);
                assertThat(word.end()).as(text).isGreaterThan(word.start());
                unseen(text, codePoints, at, word.start());
                assertThat(word.text())
                        .as(text)
                        .isEqualTo(new String(codePoints, word.start(), word.end() - word.start()));
                at = word.end();
            }
        }
        unseen(text, codePoints, at, codePoints.length);
    }

    private static void unseen(String text, int[] codePoints, int from, int to) {
        for (int i = from; i < to; i++) {
            int type = Character.getType(codePoints[i]);
            assertThat(Character.isSpaceChar(codePoints[i])
                            || type == Character.CONTROL
                            || type == Character.FORMAT
                            || type == Character.SURROGATE)
                    .as("%s at %d", text, i)
                    .isTrue();
        }
    }

    private static String cut(String text) {
        return Words.sentences(text).stream()
                .flatMap(List::stream)
                .map(Word::text)
                .collect(joining("|"));
    }

    private static String spanned(String text, List<Word> sentence) {
        int[] codePoints = text.codePoints().toArray();
        int start = sentence.get(0).start();
        return new String(codePoints, start, sentence.get(sentence.size() - 1).end() - start);
    }
}
