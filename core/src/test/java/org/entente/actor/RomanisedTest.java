package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisedTest {
    @ParameterizedTest
    @CsvSource({
        "Alexander Lukashenko, Aliaksandr Łukašenka",
        "Alexander Lukashenko, Alyaksandr Lukashenka",
        "Vladimir Makei, Uladzimir Makey",
        "Sergey Lavrov, Sergei Lavrov",
        "Sergey Shoygu, Sergei Shoigu",
        "Kim Jong-un, Kim Jong Un",
        "Kim Jong-un, Kim Jong-Un",
        "Ri Su-yong, Ri Su Yong",
        "Choe Son-hui, Choi Son Hui",
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Dmytro Kuleba, Dmitry Kuleba",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    })
    void spellingsOfOneNameFoldToOneKey(String one, String other) {
        assertThat(Romanised.name(one)).isEqualTo(Romanised.name(other));
    }

    @Test
    void differentNamesStayApart() {
        assertThat(Romanised.name("Kim Jong-un"))
                .isNotEqualTo(Romanised.name("Kim Jong-il"))
                .isNotEqualTo(Romanised.name("Kim Jong-nam"));
        assertThat(Romanised.name("Lukashevich")).isNotEqualTo(Romanised.name("Lukashenko"));
    }
}
