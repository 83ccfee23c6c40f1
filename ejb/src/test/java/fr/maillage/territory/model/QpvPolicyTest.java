package fr.maillage.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QpvPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"QN09303M", "QN02A01M", "QP093001", "QN97402M"})
    void codes_of_both_generations_are_taken(String code) {
        assertThat(QpvPolicy.checkCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93014", "QN0930M", "QN09303MM", "qn09303m", "QX09303M"})
    void other_codes_are_refused_by_name(String code) {
        assertThat(QpvPolicy.checkCode(code)).map(Violation::rule).contains("qpv.code");
    }

    @Test
    void a_code_and_a_name_are_required() {
        assertThat(QpvPolicy.checkCode("")).map(Violation::rule).contains("required");
        assertThat(QpvPolicy.checkName("")).map(Violation::rule).contains("required");
        assertThat(QpvPolicy.checkName("x".repeat(201))).map(Violation::rule).contains("too-long");
    }
}
