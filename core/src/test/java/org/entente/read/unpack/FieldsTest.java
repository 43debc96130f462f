package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void whatIsToldTakesTheDefaultsPlace() {
        Fields fields = Fields.parse(List.of("text = lead | body.full", "outlet=paper"));
        assertThat(fields.text()).containsExactly("lead", "body.full");
        assertThat(fields.outlet()).containsExactly("paper");
        assertThat(fields.title()).isEqualTo(Fields.DEFAULT.title());
        assertThat(Fields.parse(List.of())).isEqualTo(Fields.DEFAULT);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (String told : new String[] {"text", "text=", "=x", "words=body", ""}) {
            assertThatThrownBy(() -> Fields.parse(List.of(told))).as(told).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
