package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

/** Bytes of chance: a document with sound blocks comes out, or a reason why not; the seed is in each failure. */
class ReaderFuzzTest {
    private static final List<String> PIECES = List.of(
            "<div>",
            "</div>",
            "<p>",
            "<h1>",
            "<br>",
            "<br><br>",
            "<a href=x>",
            "</a>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<script type=application/ld+json>",
            "{\"@type\":\"NewsArticle\",\"author\":",
            "\"datePublished\":\"2021-03-04\"}",
            "<table><tr><td>",
            "<svg><math>",
            "<template>",
            "&#0;",
            "&#x1F54A;",
            "&nbsp;",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\u00A0",
            "Reuters",
            "AP/PTI",
            "©",
            "By Maria Lindqvist",
            "Oslo, March 4",
            "OSLO (Reuters) - ",
            "March 4, 2021",
            "2021-02-31T25:61",
            "31.02.2021",
            "Share",
            "Related News",
            "Leave a reply",
            "The talks went on in Oslo on Monday, they said. ",
            " | ",
            " : ",
            "—",
            "🕊",
            "\uD83D",
            "é",
            "”",
            "“",
            "(",
            ")",
            "[",
            "]",
            ".",
            "Title of this",
            "<meta charset=utf-16>",
            "<title>");

    @Test
    void randomBytes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            if (run % 2 == 0) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (' ' + Math.floorMod(bytes[i], 224));
                }
            }
            check(bytes, seed, run);
        }
    }

    @Test
    void randomPages() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            StringBuilder page = new StringBuilder(run % 2 == 0 ? "<html><body>" : "");
            for (int i = random.nextInt(120); i > 0; i--) {
                page.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(page.toString().getBytes(StandardCharsets.UTF_8), seed, run);
        }
    }

    private static void check(byte[] bytes, long seed, int run) {
        String where = "seed " + seed + ", run " + run;
        try {
            Document document = Reading.READER.read(new Source("x", bytes));
            int covered = 0;
            for (Block block : document.blocks()) {
                int start = block.span().start();
                String words = document.words(block.span());
                assertThat(words).as(where).isNotBlank();
                assertThat(gap(document, new Span(covered, start))).as(where).isEmpty();
                covered = block.span().end();
            }
            assertThat(gap(document, new Span(covered, document.chars())))
                    .as(where)
                    .isEmpty();
            assertThat(Reading.READER.read(new Source("x", bytes))).as(where).isEqualTo(document);
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).as(where).isNotBlank();
        } catch (RuntimeException e) {
            throw new AssertionError(where, e);
        }
    }

    private static String gap(Document document, Span span) {
        return Words.squeeze(document.words(span));
    }
}
