package org.entente.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsonantsTest {
    @Test
    void spellingsOfANameAgree() {
        assertThat(Consonants.of("sergey")).isEqualTo(Consonants.of("sergei"));
        assertThat(Consonants.of("muhammad")).isEqualTo(Consonants.of("mohamed"));
        assertThat(Consonants.of("stephen")).isEqualTo(Consonants.of("steven"));
        assertThat(Consonants.of("kyiv")).isEqualTo(Consonants.of("kiev"));
    }

    @Test
    void otherNamesDoNot() {
        assertThat(Consonants.of("lindholm")).isNotEqualTo(Consonants.of("karlsvik"));
        assertThat(Consonants.of("anna")).isNotEqualTo(Consonants.of("nina"));
    }
}
