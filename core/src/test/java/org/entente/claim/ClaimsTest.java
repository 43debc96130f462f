package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sentence of ours, published on a Friday in May 2023, is read as: type, sides, holders, factuality. */
class ClaimsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            France accused Iran of supplying drones to Russia. | ACCUSE FRA>IRN CT+; AID IRN>RUS CT+ by FRA
            The Iranian foreign ministry denied that Tehran had supplied drones to Russia. | AID IRN>RUS CT- by IRN
            Serbia is reportedly seeking missiles from China. | REQUEST SRB>CHN PR+
            Turkey's president met his Egyptian counterpart in Cairo on Tuesday. | CONSULT TUR,EGY CT+
            Germany will send tanks to Ukraine. | AID DEU>UKR CT+
            Poland might send tanks to Ukraine, officials said. | AID POL>UKR PS+ by officials
            The United States imposed sanctions on Myanmar. | SANCTION USA>MMR CT+
            Sanctions were imposed on Myanmar by the United States. | SANCTION USA>MMR CT+
            Japan condemned North Korea's missile launch. | ACCUSE JPN>PRK CT+
            India refused to sell rice to Pakistan. | REJECT IND>PAK CT+
            China urged Japan to withdraw its ships. | REQUEST CHN>JPN CT+
            Ethiopia and Eritrea signed a peace agreement. | AGREE ETH,ERI CT+
            Hungary has not sent weapons to Ukraine. | AID HUN>UKR CT-
            If Sudan invades Chad, France will send troops to the border. | ASSAULT SDN>TCD PS+; MOBILIZE FRA>SDN PS+
            North Korea tested a ballistic missile on Thursday. | MOBILIZE PRK> CT+
            Finland's Prime Minister Lamm-Olkko accused Iran of supplying drones to Russia. | AID IRN>RUS CT+ by FIN
            A Turkish journalist was arrested in Baku on Monday. | COERCE >TUR CT+
            Israel expelled two Russian diplomats. | SANCTION ISR>RUS CT+
            """)
    void reads(String sentence, String expected) {
        assertThat(read(sentence)).as(sentence).contains(expected.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Algeria has closed its airspace to Moroccan aircraft. | SANCTION DZA>MAR CT+
            The European Union agreed to freeze the assets of Belarusian officials. | AGREE EU>BLR CT+
            China has repeatedly warned the United States against selling weapons to Taiwan. | THREATEN CHN>USA CT+
            The Philippines filed a protest with China over the ramming of a boat. | ACCUSE PHL>CHN CT+
            Mali's junta has ordered French troops to leave the country. | REQUEST MLI>FRA CT+
            Finland and Sweden formally applied to join NATO. | REQUEST FIN,SWE>NATO CT+
            France pulled its troops out of Niger. | RETREAT FRA>NER CT+
            Bolivia called its ambassador home from Israel. | SANCTION BOL>ISR CT+
            Turkey's president called Israel a terrorist state. | ACCUSE TUR>ISR CT+
            Serbian tanks rolled into Kosovo. | ASSAULT SRB>XKX CT+
            Iraq and Kuwait exchanged fire on the border. | ASSAULT IRQ,KWT CT+
            Niger's junta has yet to release the ousted president, Mohamed Bazoum. | RETREAT NER>NER CT-
            Analysts doubt that Eswatini will recognise China. | SUPPORT SWZ>CHN PR- by Analysts
            Rwanda again rejected accusations that it arms the rebels of Burundi. | REJECT RWA> CT+; AID RWA>BDI CT- by RWA
            The talks between Nicaragua and Costa Rica were cancelled. | CONSULT NIC,CRI CT-
            """)
    void readsAllAndNothingElse(String sentence, String expected) {
        assertThat(read(sentence)).as(sentence).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Students are searched before they enter the school.",
                "Hungary's striker struck twice as Georgia were beaten in Tbilisi.",
                "Legal migrants occupy a higher status in Norway.",
                "The storm hit Portugal and killed the mood at the fair.",
                "Analysts described China as a large market.",
            })
    void readsNothing(String sentence) {
        assertThat(read(sentence))
                .as(sentence)
                .filteredOn(c -> !c.startsWith("STATEMENT"))
                .isEmpty();
    }

    @Test
    void theOtherSideIsImpliedByTheSentenceBefore() {
        assertThat(read("Ecuador's police raided the Mexican embassy in Quito. Mexico cut diplomatic ties at once."))
                .contains("SANCTION MEX>ECU CT+");
    }

    @Test
    void aShortSentenceIsEnglishToo() {
        assertThat(read("Iran's Revolutionary Guards tested two ballistic missiles despite a plea by Paris."))
                .contains("MOBILIZE IRN> CT+");
    }

    private static List<String> read(String sentence) {
        Document document = SharedEngine.report("12 May 2023", sentence);
        return SharedEngine.get().code(document).stream().map(ClaimsTest::line).toList();
    }

    private static String line(Claim claim) {
        String holders =
                claim.holders().stream().skip(1).map(ClaimsTest::holder).collect(Collectors.joining(" via "));
        String sides = countries(claim.actors())
                + (claim.recipients().isEmpty() && claim.actors().size() > 1
                        ? ""
                        : ">" + countries(claim.recipients()));
        return claim.type() + " " + sides + " " + claim.factuality().code()
                + (holders.isEmpty() ? "" : " by " + holders);
    }

    private static String holder(Holder holder) {
        return holder.country() == null ? String.valueOf(holder.name()) : holder.country();
    }

    private static String countries(List<Participant> participants) {
        return participants.stream()
                .map(p -> p.actor().country() == null
                        ? p.actor().name()
                        : p.actor().country())
                .collect(Collectors.joining(","));
    }
}
