package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.SharedEngine;
import org.entente.record.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what sentences of ours tell took place: type of the claim and its place, - for none. */
class WhereaboutsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Turkey's president met his Egyptian counterpart in Cairo on Tuesday. | CONSULT Cairo
            Japan's prime minister arrived in Seoul for talks with South Korea's president. | CONSULT Seoul
            Serbia and Kosovo signed a deal at a summit in Ohrid, North Macedonia. | AGREE Ohrid
            Kenya and Ethiopia signed an agreement in Nairobi. | AGREE Nairobi
            Police in Minsk arrested three journalists. | COERCE Minsk
            A court in Ankara jailed two Greek soldiers. | COERCE Ankara
            Protesters in Tbilisi attacked the police. | ASSAULT Tbilisi
            Turkish police detained a Swedish journalist at Istanbul airport. | COERCE Istanbul
            Russia attacked Kharkiv with drones. | ASSAULT Kharkiv
            Russia invaded Ukraine. | ASSAULT Ukraine
            Israel bombed a hospital in Gaza. | ASSAULT Gaza
            Rebels attacked an army base near Goma. | ASSAULT Goma
            Two Indian soldiers were killed by Pakistani troops in Kashmir. | ASSAULT Kashmir
            Russia withdrew its troops from Kherson. | RETREAT Kherson
            France deployed troops to Niger. | MOBILIZE Niger
            North Korea fired a missile into the Sea of Japan. | MOBILIZE Sea of Japan
            Iran's foreign minister, speaking in Geneva, accused Israel of murder. | ACCUSE Geneva
            Moscow accused Kyiv of shelling a school in Donetsk. | ACCUSE -
            Moscow accused Kyiv of shelling a school in Donetsk. | ASSAULT Donetsk
            Iran condemned the killing of a general in Damascus. | ACCUSE -
            Washington imposed sanctions on Moscow. | SANCTION -
            Turkey accused Paris of hypocrisy. | ACCUSE -
            Saudi Arabia and Iran will cooperate in the Yemen war. | COOPERATE -
            """)
    void theEventsPlaceAndNotAnyPlaceOfTheSentence(String sentence, String expected) {
        List<Claim> claims = SharedEngine.get().code(SharedEngine.report("12 May 2023", sentence));
        assertThat(claims.stream()
                        .map(c -> c.type() + " "
                                + (c.place() == null ? "-" : c.place().name())))
                .as(sentence)
                .contains(expected);
    }
}
