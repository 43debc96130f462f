package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownTest {
    private static final String SENTENCE =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway.";

    @Test
    void frontMatterSaysWhatTheReportIs() {
        Document document = Reading.read("a.md", bytes("""
                ---
                title: "Railway to be reopened"
                date: 2021-03-04 10:00
                author: Maria Lindqvist
                source: Harbour Times
                tags: [rail, coast]
                ---

                # Railway to be reopened

                The ministers of the *two states* met in the
                [harbour town](https://example.org) on **Monday** and agreed to reopen the railway.

                ## What is next

                > The bridges are to be looked at.

                - Grain comes first.
                - Passengers follow.

                | Goods | Tons |
                | --- | --- |
                | Grain | 12,000 |

                ```
                rm -rf harbour
                ```
                """));
        assertThat(document.outlet()).isEqualTo("Harbour Times");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T10:00");
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE Railway to be reopened",
                        "PARAGRAPH " + SENTENCE,
                        "HEADING What is next",
                        "PARAGRAPH The bridges are to be looked at.",
                        "PARAGRAPH Grain comes first.",
                        "PARAGRAPH Passengers follow.",
                        "PARAGRAPH Goods | Tons",
                        "PARAGRAPH Grain | 12,000");
    }

    @Test
    void theFirstHeadingIsTheTitle() {
        Document document =
                Reading.read("a.markdown", bytes("Railway to be reopened\n=====\n\n4 March 2021\n\n" + SENTENCE));
        assertThat(document.title()).isEqualTo("Railway to be reopened");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04");
    }

    @Test
    void onlyTheEndingTellsThatItIsMarkdown() {
        assertThat(Reading.read("a.txt", bytes("# Railway\n\n" + SENTENCE)).text())
                .startsWith("# Railway");
    }

    @Test
    @Timeout(20)
    void nestingEnds() {
        assertThat(Reading.read("a.md", bytes(SENTENCE + "\n\n" + "> ".repeat(100_000) + "x"))
                        .text())
                .startsWith(SENTENCE);
        assertThat(Reading.read("a.md", bytes(SENTENCE + "\n\n" + "[".repeat(100_000) + "](".repeat(1000)))
                        .text())
                .startsWith(SENTENCE);
        assertThat(Reading.read("a.md", bytes(SENTENCE + "\n\n" + "*a **a ".repeat(50_000)))
                        .text())
                .startsWith(SENTENCE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
