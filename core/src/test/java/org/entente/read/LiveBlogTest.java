package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final List<String> WORDS = List.of(
            "The ministers of the two states have met in the harbour town and are talking about the railway.",
            "The talks go on, a spokesman says, and both delegations have sent for lunch to the town hall.",
            "The two states have agreed to reopen the railway in spring, the ministers have just told reporters.");

    @Test
    void entriesThatThePageGivesAsData() throws UnreadableException {
        StringBuilder updates = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            updates.append(i == 0 ? "" : ",")
                    .append("{\"@type\":\"BlogPosting\",\"headline\":\"Entry ")
                    .append(i)
                    .append("\",\"articleBody\":\"")
                    .append(WORDS.get(i))
                    .append("\",\"datePublished\":\"2021-03-04T1")
                    .append(i)
                    .append(":15:00Z\",\"url\":\"https://example.org/live#e")
                    .append(i)
                    .append("\"}");
        }
        List<Source> entries =
                split("<html lang=en><head><title>Talks</title><meta property=og:site_name content='Harbour Times'>"
                        + "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Talks\",\"liveBlogUpdate\":["
                        + updates + "]}</script></head><body><p>" + String.join("<p>", WORDS) + "</body></html>");
        assertThat(entries).extracting(Source::uri).containsExactly("live.html#e0", "live.html#e1", "live.html#e2");
        Document document = Reading.READER.read(entries.get(1));
        assertThat(document.title()).isEqualTo("Entry 1");
        assertThat(document.outlet()).isEqualTo("Harbour Times");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T11:15:00Z");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(WORDS.get(1));
    }

    @Test
    void entriesThatThePageShows() throws UnreadableException {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            shown.append("<article id=e")
                    .append(i)
                    .append("><time datetime=2021-03-04T1")
                    .append(i)
                    .append(":15Z>1")
                    .append(i)
                    .append(":15</time><p>")
                    .append(WORDS.get(i))
                    .append("</p></article>");
        }
        List<Source> entries =
                split("<html><head><title>Talks: live updates</title></head><body><h1>Talks: live updates</h1>"
                        + "<p>We follow the talks of the two states here.</p><main>" + shown + "</main></body></html>");
        assertThat(entries).hasSize(3);
        Document document = Reading.READER.read(entries.get(2));
        assertThat(document.title()).isEqualTo("Talks: live updates");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T12:15Z");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(WORDS.get(2));
        assertThat(split("<html><head><title>Latest news</title></head><body><main>" + shown + "</main>"))
                .isEmpty();
    }

    @Test
    void anOrdinaryPageIsNone() throws UnreadableException {
        assertThat(split("<html><body><article><h1>Live blog ends</h1><p>" + WORDS.get(0)
                        + "</p></article></body></html>"))
                .isEmpty();
        assertThat(LiveBlog.split(new Source("a.bin", new byte[0]))).isEmpty();
    }

    private static List<Source> split(String page) throws UnreadableException {
        return LiveBlog.split(new Source("live.html", page.getBytes(StandardCharsets.UTF_8)));
    }
}
