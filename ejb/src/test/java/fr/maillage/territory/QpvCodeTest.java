package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QpvCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"QN09303M", " qn09303m ", "qpv:QN09303M", "QPV:qn09303m"})
    void a_code_is_understood_in_every_writing(String written) {
        assertThat(QpvCode.normalise(written)).contains("QN09303M");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Oui", "QN09303", "QN09303MM", "qpv:", "Les Bosquets", "=QN09303M"})
    void anything_else_is_no_code(String written) {
        assertThat(QpvCode.normalise(written)).isEmpty();
    }

    @Test
    void a_text_of_any_length_is_refused_before_it_is_looked_at() {
        assertThat(QpvCode.normalise("QN09303M".repeat(1_000_000))).isEmpty();
    }
}
