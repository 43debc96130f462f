package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class SpanSetTest {
    private static final String TEXT = "“We will stay,” she said, “and fish.”";

    @Test
    void outerMarksAndBlanksDoNotCount() {
        assertThat(set(span("“We will stay,” "))).isEqualTo(set(span("We will stay")));
        assertThat(set(span("We will"))).isNotEqualTo(set(span("We will stay")));
        assertThat(set(span(",” ")).isEmpty()).isTrue();
    }

    @Test
    void piecesThatOnlyBlanksPartAreOne() {
        assertThat(set(span("We"), span("will stay"))).isEqualTo(set(span("We will stay")));
        assertThat(set(span("and fish"), span("We will stay")).spans()).hasSize(2);
    }

    @Test
    void oneCommonCharacterIsOverlap() {
        assertThat(set(span("We will")).overlaps(set(span("will stay")))).isTrue();
        assertThat(set(span("We"), span("fish")).overlaps(set(span("she said"))))
                .isFalse();
    }

    private static SpanSet set(Span... spans) {
        return SpanSet.of(TEXT.codePoints().toArray(), List.of(spans));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
