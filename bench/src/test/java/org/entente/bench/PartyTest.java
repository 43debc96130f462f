package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyTest {
    @Test
    void personsAreKnownByTheirLastNames() {
        assertThat(person("José Peña", "PRY").isSame(person("Pena", null))).isTrue();
        assertThat(person("José Peña", "PRY").isSame(person("Luis Peña", "MEX")))
                .isFalse();
        assertThat(person("Han Chol-min", null).isSame(person("Han Chol Min", null)))
                .isTrue();
        assertThat(person("Han", null).isSame(person("Han Chol Min", null))).isTrue();
        assertThat(person("a senior official", "PRY").isSame(person("officials from the palace", "PRY")))
                .isTrue();
    }

    @Test
    void aStateAndItsPartsAreOne() {
        assertThat(body("Paraguay", "PRY").isSame(body("Paraguayan army", "PRY")))
                .isTrue();
        assertThat(body("Paraguay", "PRY").isSame(body("Mexican army", "MEX"))).isFalse();
        assertThat(body("Paraguay", "PRY").isSame(person("José Peña", "PRY"))).isFalse();
    }

    @Test
    void bodiesWithoutACountryAreKnownByAHeadWord() {
        assertThat(body("Reed Frogs", null).isSame(body("the Reed Frogs movement", "PRY")))
                .isTrue();
        assertThat(body("Reed Frogs", null).isSame(body("Marsh Toads", "PRY"))).isFalse();
    }

    @Test
    void holdersAreWhatTheirNamesAreElsewhereOrLookLike() {
        TypedParties parties = new TypedParties();
        parties.participant("person", "Pelé", null, null);
        assertThat(parties.holder("actor", "Pelé", null).kind()).isEqualTo(Party.Kind.PERSON);
        assertThat(parties.holder("actor", "a defence official", "PRY").kind()).isEqualTo(Party.Kind.PERSON);
        assertThat(parties.holder("actor", "Ana de la Cruz", "PRY").kind()).isEqualTo(Party.Kind.PERSON);
        assertThat(parties.holder("actor", "United Kingdom", "GBR").kind()).isEqualTo(Party.Kind.BODY);
        assertThat(parties.holder("actor", "Ministry of Defence", "PRY").kind()).isEqualTo(Party.Kind.BODY);
    }

    @Test
    void pairsWeighAsMuchAsTheyCan() {
        long[][] weights = {{5, 4}, {5, 0}, {0, 0}};
        assertThat(Assignment.heaviest(weights)).isEqualTo(Map.of(0, 1, 1, 0));
        assertThat(Assignment.heaviest(new long[2][0])).isEmpty();
        assertThat(Party.same(List.of(body("Peru", "PER")), List.of())).isFalse();
    }

    private static Party person(String name, @Nullable String country) {
        return new Party(Party.Kind.PERSON, name, country, null);
    }

    private static Party body(String name, @Nullable String country) {
        return new Party(Party.Kind.BODY, name, country, null);
    }
}
