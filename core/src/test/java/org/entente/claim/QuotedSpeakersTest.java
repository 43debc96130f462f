package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Holder;
import org.junit.jupiter.api.Test;

/** Whose words stand between marks. */
class QuotedSpeakersTest {
    @Test
    void anyVerbBesideAQuotationBringsInItsSpeaker() {
        assertThat(speakerOf(
                        "bridge will not",
                        "“This bridge will not see another winter,” grumbled Transport Minister Mart Saar."))
                .isEqualTo("Mart Saar");
        assertThat(speakerOf("bridge will", "A ferryman yelled: “The bridge will fall on your heads!”"))
                .isEqualTo("ferryman");
    }

    @Test
    void aPhraseInMarksIsSpokenByTheSubjectOfItsVerb() {
        assertThat(speakerOf("toy", "Finnish President Sauli Niinistö spoke of “a toy for lawyers”."))
                .isEqualTo("Sauli Niinistö");
    }

    @Test
    void aWordThatTheOutletItselfPutsInMarksIsNobodys() {
        assertThat(read("The “republic” has had a bank of its own since 1994, and nobody takes its money."))
                .noneMatch(c -> c.quote() != null);
    }

    @Test
    void theParagraphsOfASpeechThatNoMarkClosesAreOneSpeakers() {
        List<Claim> said = read("""
                Latvian President Egils Levits spoke to the nation on Sunday.

                “The winter was long, and it was cold in many homes.

                “The spring will be better,” Levits said.
                """);
        assertThat(said).filteredOn(c -> c.quote() != null).hasSize(2).allMatch(c -> "Egils Levits"
                .equals(c.innermost().name()));
    }

    @Test
    void whoIsQuotedBySomebodyElseStandsInsideOfThem() {
        List<Claim> said =
                read("The news agency TASS quoted Kremlin spokesman Dmitry Peskov as saying: “The road is long, "
                        + "and we have walked a part of it only.”");
        assertThat(said)
                .filteredOn(c -> c.quote() != null)
                .singleElement()
                .satisfies(c -> assertThat(c.holders())
                        .extracting(Holder::kind)
                        .containsExactly(Holder.Kind.AUTHOR, Holder.Kind.OUTLET, Holder.Kind.ACTOR))
                .satisfies(c -> assertThat(c.innermost().name()).isEqualTo("Dmitry Peskov"));
    }

    @Test
    void aNameBehindADashSpeaksWhatStandsBeforeIt() {
        assertThat(speakerOf("lakes", "“Nobody has asked what becomes of our lakes and rivers.” – Kaisa Virtanen"))
                .isEqualTo("Kaisa Virtanen");
    }

    @Test
    void aDescriptionMeansWhoeverWasNamedBefore() {
        assertThat(speakerOf("harbour is", """
                        Norwegian diplomat Nils Haugen arrived on Friday.

                        “The harbour is calm, and so are the fishermen,” the man said.
                        """)).isEqualTo("Nils Haugen");
    }

    @Test
    void bothSidesOfACueAreOneSpeech() {
        assertThat(read("“The tunnel is wet,” Swiss Transport Minister Albert Rösti said. “It has always been wet.”"))
                .filteredOn(c -> c.type() == EventType.STATEMENT)
                .hasSize(1);
    }

    @Test
    void apostrophesInPairsAreMarks() {
        assertThat(speakerOf("tunnel is", "''The tunnel is wet, and it will stay wet,'' Albert Rösti said."))
                .isEqualTo("Albert Rösti");
    }

    @Test
    void labelsInCapitalsTellWhoSpeaksInARecord() {
        List<Claim> said = read("""
                Interview on the dam

                Maren Holt advised the water board until May.

                We print what the engineer told the evening programme on Monday about the dam and its makers.

                HOLT: The dam was built in haste. Austria sold Slovenia the steel in 1987.
                """);
        assertThat(said)
                .filteredOn(c -> c.sentence().exact().contains("steel")
                        || c.sentence().exact().contains("haste"))
                .isNotEmpty()
                .allMatch(c -> "Maren Holt".equals(c.innermost().name()));
    }

    private static String speakerOf(String words, String text) {
        return read(text).stream()
                .filter(c ->
                        c.attributed() && c.quote() != null && c.quote().exact().contains(words))
                .map(c -> Objects.requireNonNull(c.innermost().name()))
                .findFirst()
                .orElse("nobody");
    }

    private static List<Claim> read(String text) {
        return SharedEngine.get().code(SharedEngine.report("12 May 2023", text));
    }
}
