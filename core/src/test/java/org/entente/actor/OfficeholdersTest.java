package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeholdersTest {
    private static final Knowledge KNOWLEDGE = new Knowledge();
    private static final Officeholders OFFICEHOLDERS = KNOWLEDGE.officeholders();

    @Test
    void officesFollowTheDate() {
        assertThat(holders("PRK", "FM", "2015-06-01")).containsExactly("Ri Su-yong");
        assertThat(holders("PRK", "FM", "2023-10-18")).containsExactly("Choe Son-hui");
        assertThat(holders("BLR", "FM", "2021-01-01")).containsExactly("Vladimir Makei");
        assertThat(holders("BLR", "HOS", "2003-01-01")).containsExactly("Alexander Lukashenko");
    }

    @Test
    void findsPeopleInAnyRomanisation() {
        assertThat(OFFICEHOLDERS.named(Romanised.name("Siarhiej Laŭroŭ")))
                .extracting(Person::id)
                .contains("Q58217");
        assertThat(OFFICEHOLDERS.named(Romanised.name("Uladzimir Makiej")))
                .extracting(Person::id)
                .contains("Q2026222");
    }

    @Test
    void anEndIsInclusiveAsFarAsItIsKnown() {
        Tenure tenure = new Tenure("FM", "XXA", "Minister", "2014-04", "2016");
        assertThat(tenure.covers("2016-12-31")).isTrue();
        assertThat(tenure.covers("2017-01-01")).isFalse();
        assertThat(tenure.covers("2014-04-01")).isTrue();
        assertThat(tenure.covers("2014-03-31")).isFalse();
    }

    @Test
    void theVersionNamesTheContents() {
        assertThat(KNOWLEDGE.version()).matches("[0-9a-f]{12}");
    }

    private static List<String> holders(String country, String role, String date) {
        return OFFICEHOLDERS.holders(country, t -> t.role().equals(role), date).stream()
                .map(h -> h.person().name())
                .toList();
    }
}
