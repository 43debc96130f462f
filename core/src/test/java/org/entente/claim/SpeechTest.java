package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.junit.jupiter.api.Test;

/** Who speaks, through whom, and what answers what. */
class SpeechTest {
    @Test
    void aSpeakerLineNamesWhoSpeaksTheParagraphBelow() {
        Claim said = only("""
                Ana Petrova, harbour master of Varna:

                “The storm has closed our port for a week and nobody knows when it will open.”
                """);
        assertThat(said.innermost().name()).isEqualTo("Ana Petrova");
        assertThat(Objects.requireNonNull(said.quote()).exact())
                .startsWith("The storm")
                .endsWith("open.");
    }

    @Test
    void whatASpeakerLineTellsOfTheSpeakerIsAClaimToo() {
        List<Claim> said = read("""
                Ilko Marinov, once visited Iran:

                “I have seen their market halls, and nobody there speaks of war.”
                """);
        assertThat(said)
                .filteredOn(c -> c.type() == EventType.CONSULT)
                .singleElement()
                .satisfies(c -> assertThat(c.actors().get(0).actor().name()).isEqualTo("Ilko Marinov"))
                .satisfies(c -> assertThat(c.recipients().get(0).actor().name()).isEqualTo("Iran"));
    }

    @Test
    void anAgencyThatIsQuotedStandsOutsideOfTheSpeaker() {
        Claim said = only(
                "\"The valley needs rain more than speeches,\" Foreign Minister Pavel Dobrev said, quoted by TASS.");
        assertThat(said.holders())
                .extracting(Holder::kind)
                .containsExactly(Holder.Kind.AUTHOR, Holder.Kind.OUTLET, Holder.Kind.ACTOR);
        assertThat(said.innermost().name()).isEqualTo("Pavel Dobrev");
    }

    @Test
    void aQuotationThatGoesOnIsTheSameSpeakers() {
        List<Claim> said = read("""
                “Nobody asked us about the dam,” President Andrzej Duda told reporters.

                “We would have told them that the river is too low.”
                """);
        assertThat(said).hasSize(2).allMatch(c -> "Andrzej Duda"
                .equals(c.innermost().name()));
    }

    @Test
    void aDenialThatOnlyPointsBackAnswersTheAllegation() {
        List<Claim> said = read("""
                The United States accused Iran of supplying missiles to Russia.

                Iran rejected the accusations as a fabrication.
                """);
        assertThat(said)
                .filteredOn(c -> c.type() == EventType.AID)
                .extracting(Claim::factuality)
                .containsExactly(Factuality.CERTAIN, Factuality.CERTAINLY_NOT);
    }

    @Test
    void whatIsOnlyRumouredHasAHolderWithoutAName() {
        List<Claim> said = read("The visit came amid rumours that Serbia and Hungary are negotiating a gas deal.");
        assertThat(said)
                .filteredOn(Claim::attributed)
                .isNotEmpty()
                .allMatch(c -> c.innermost().name() == null && c.factuality() == Factuality.POSSIBLE)
                .allMatch(c -> c.authorFactuality() == Factuality.UNCOMMITTED);
    }

    @Test
    void whatIsAskedAboutIsNotAsserted() {
        assertThat(read("Will France send troops to Chad?")).allMatch(c -> c.factuality() == Factuality.UNCOMMITTED);
    }

    private static List<Claim> read(String text) {
        return SharedEngine.get().code(SharedEngine.report("12 May 2023", text));
    }

    private static Claim only(String text) {
        List<Claim> claims = read(text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
