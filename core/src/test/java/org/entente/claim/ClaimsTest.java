package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            If Sudan invades Chad, France will send troops to the border. | ASSAULT SDN>TCD PS+; MOBILIZE FRA> PS+
            North Korea tested a ballistic missile on Thursday. | MOBILIZE PRK> CT+
            Israel expelled two Russian diplomats. | SANCTION ISR>RUS CT+
            """)
    void reads(String sentence, String expected) {
        assertThat(read(sentence)).as(sentence).contains(expected.split("; "));
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
