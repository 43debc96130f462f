package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.record.Sector;
import org.junit.jupiter.api.Test;

class SectorsTest {
    @Test
    void ofPersonsByTheOfficeOnTheDate() {
        Resolved r = Resolved.of(
                "2023-05-05",
                "Sergei Lavrov met Xi Jinping. Senator Anna Blom spoke. Jan Novak, a former minister, wrote. Journalist Eva"
                        + " Malik and opposition leader Ion Rusu watched.");
        assertThat(r.actor("Sergei Lavrov").sector()).as(r.toString()).isEqualTo(Sector.GOV);
        assertThat(r.actor("Xi Jinping").sector()).isEqualTo(Sector.GOV);
        assertThat(r.actor("Senator Anna Blom").sector()).isEqualTo(Sector.LEG);
        assertThat(r.actor("Jan Novak").sector()).isNull();
        assertThat(r.actor("Journalist Eva Malik").sector()).isEqualTo(Sector.JRN);
        assertThat(r.actor("opposition leader Ion Rusu").sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void ofBodiesAndCrowdsByTheirNoun() {
        Resolved r = Resolved.of(
                null,
                "Russia's defence ministry denied it. Ukrainian police and the Polish army searched the wood. Rebels"
                        + " attacked. A Kenyan court freed two journalists. Syrian refugees left. The United Nations warned."
                        + " TASS reported it. Turkish protesters marched.");
        assertThat(r.actor("Russia's defence ministry").sector())
                .as(r.toString())
                .isEqualTo(Sector.GOV);
        assertThat(r.actor("Ukrainian police").sector()).isEqualTo(Sector.COP);
        assertThat(r.actor("the Polish army").sector()).isEqualTo(Sector.MIL);
        assertThat(r.actor("Rebels").sector()).isEqualTo(Sector.REB);
        assertThat(r.actor("A Kenyan court").sector()).isEqualTo(Sector.JUD);
        assertThat(r.actor("two journalists").sector()).isEqualTo(Sector.JRN);
        assertThat(r.actor("Syrian refugees").sector()).isEqualTo(Sector.REF);
        assertThat(r.actor("The United Nations").sector()).isEqualTo(Sector.IGO);
        assertThat(r.actor("TASS").sector()).isEqualTo(Sector.JRN);
        assertThat(r.actor("Turkish protesters").sector()).isEqualTo(Sector.OPP);
    }

    @Test
    void ofThoseWhoSpeakForAnotherByWhoseTheyAre() {
        Resolved r = Resolved.of(
                "2023-05-05",
                "A US official spoke. A NATO official spoke. A Kremlin spokesman laughed. A man wept. Russia paid.");
        assertThat(r.actor("A US official").sector()).as(r.toString()).isEqualTo(Sector.GOV);
        assertThat(r.actor("A NATO official").sector()).isEqualTo(Sector.IGO);
        assertThat(r.actor("A Kremlin spokesman").sector()).isEqualTo(Sector.GOV);
        assertThat(r.actor("Russia").sector()).isNull();
    }

    @Test
    void ofThePresidentOfABankIsThatOfTheBank() {
        Resolved r = Resolved.of(null, "Gazprom president Oleg Ivanchuk denied it. The head of it slept.");
        assertThat(r.actor("Gazprom president Oleg Ivanchuk").sector())
                .as(r.toString())
                .isEqualTo(Sector.BUS);
    }
}
