package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule itself: it passes what stands and names what does not. Offsets are code points, so the text has a 🕊. */
class EvidenceRuleTest {
    private static final String TEXT = "🕊 Finland joined NATO in Brussels on Tuesday.\n\nShare this";
    private static final Document DOCUMENT = new Document(
            "d1",
            "00",
            "finland.txt",
            null,
            null,
            null,
            null,
            null,
            "en",
            TEXT,
            List.of(
                    new Block(Block.Kind.PARAGRAPH, new Span(0, 45)),
                    new Block(Block.Kind.BOILERPLATE, new Span(47, 57))));

    private static final Evidence SENTENCE = DOCUMENT.evidence(new Span(2, 45));
    private static final Evidence ACTOR = DOCUMENT.evidence(new Span(2, 9));
    private static final Evidence PLACE = DOCUMENT.evidence(new Span(25, 33));

    @Test
    void whatStandsPasses() {
        assertThat(SENTENCE.exact()).startsWith("Finland").endsWith("Tuesday.");
        assertThat(breaches(claim(SENTENCE, SENTENCE, ACTOR, PLACE, "on Tuesday")))
                .isEmpty();
    }

    @Test
    void wordsThatStandElsewhereAreFound() {
        Evidence wrong = new Evidence(new Span(2, 9), "Sweden!");
        assertThat(breaches(claim(SENTENCE, wrong, ACTOR, PLACE, null)))
                .singleElement()
                .asString()
                .contains("finland.txt", "“Sweden!”", "“Finland”");
        assertThat(breaches(claim(SENTENCE, SENTENCE, wrong, PLACE, null))).hasSize(1);
        assertThat(breaches(claim(SENTENCE, SENTENCE, ACTOR, wrong, null))).hasSize(1);
    }

    @Test
    void evidenceOutsideItsSentenceIsFound() {
        Evidence part = DOCUMENT.evidence(new Span(2, 21));
        assertThat(breaches(claim(part, SENTENCE, ACTOR, PLACE, null)))
                .singleElement()
                .asString()
                .contains("outside");
    }

    @Test
    void evidenceBeyondTheTextIsFound() {
        Evidence beyond = new Evidence(new Span(55, 60), "isbn!");
        assertThat(breaches(claim(SENTENCE, SENTENCE, beyond, PLACE, null)))
                .singleElement()
                .asString()
                .contains("beyond");
    }

    @Test
    void aSentenceOfBoilerplateIsFound() {
        Evidence share = DOCUMENT.evidence(new Span(47, 57));
        assertThat(breaches(claim(share, share, ACTOR, PLACE, null)))
                .singleElement()
                .asString()
                .contains("no block that is coded");
    }

    @Test
    void aTimeThatTheTextDoesNotSayIsFound() {
        assertThat(breaches(claim(SENTENCE, SENTENCE, ACTOR, PLACE, "on Monday")))
                .singleElement()
                .asString()
                .contains("on Monday");
    }

    @Test
    void anIdThatIsThereTwiceIsFound() {
        Claim claim = claim(SENTENCE, SENTENCE, ACTOR, PLACE, null);
        assertThat(EvidenceRule.breaches(DOCUMENT, List.of(claim, claim))).hasSize(1);
    }

    private static List<String> breaches(Claim claim) {
        return EvidenceRule.breaches(DOCUMENT, List.of(claim));
    }

    private static Claim claim(
            Evidence sentence, Evidence evidence, Evidence actor, Evidence place, @Nullable String time) {
        return new Claim(
                "c1.1",
                "d1",
                sentence,
                evidence,
                null,
                EventType.AGREE,
                null,
                List.of(),
                List.of(new Participant(new Actor("Q33", "Finland", "FIN", Actor.Kind.STATE), actor)),
                List.of(),
                new Place("Brussels", "BEL", null, null, null, place),
                time == null ? null : new TimeRange(null, null, time, "weekday"),
                Tense.PAST,
                List.of(Holder.author(null)),
                Factuality.CERTAIN,
                Factuality.CERTAIN,
                1,
                "test");
    }
}
