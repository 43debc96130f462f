package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.annotate.Mention;
import org.entente.annotate.Mention.Kind;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aRunOfOneClassIsAMention() {
        Names names = new Names(List.of("O", "B-Person", "I-Person", "B-NORP", "I-NORP"));
        float[][] logits = {{0, 4, 0, 0, 0}, {0, 0, 4, 0, 0}, {0, 0, 0, 4, 0}, {4, 0, 0, 0, 0}};
        assertThat(names.mentions(logits, 10))
                .containsExactly(new Mention(Kind.PERSON, 10, 12), new Mention(Kind.NORP, 12, 13));
    }

    @Test
    void labelsComeInPairsOfKnownClasses() {
        assertThat(Names.knows(List.of("O", "B-Person", "I-Person"))).isTrue();
        assertThat(Names.knows(List.of("O", "B-Person"))).isFalse();
        assertThat(Names.knows(List.of("O", "B-Person", "I-Misc"))).isFalse();
        assertThat(Names.knows(List.of("O", "B-Ship", "I-Ship"))).isFalse();
        assertThat(Names.knows(List.of())).isFalse();
    }
}
