package fr.maillage.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.funding.contract.EnvelopeGuard;
import fr.maillage.funding.contract.EnvelopeGuard.Draw;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.RuleTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of envelopes, and amounts that they let pass. */
class EnvelopePolicyTest {

    private static final Draw DRAW = new Draw(7, 2022, "p147");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "60000, 32500, 19000, 27500.00, 54.2, 58.5",
                "15000, 3200, 3200, 11800.00, 21.3, 100.0",
                "30000, 8000, 6000, 22000.00, 26.7, 75.0",
                "20000, 0, 0, 20000.00, 0.0, none",
                "0, 0, 0, 0.00, none, none",
                "1000, 1000.50, 0, -0.50, 100.1, 0.0"
            })
    void rates_are_half_up_to_one_decimal_and_nothing_of_nothing(
            String amount, String used, String paid, String left, String commitment, String payment) {
        EnvelopeView envelope = envelope(amount, used, paid, null);
        assertThat(envelope.left()).isEqualTo(new BigDecimal(left));
        assertThat(envelope.commitment()).isEqualTo(commitment == null ? null : new BigDecimal(commitment));
        assertThat(envelope.payment()).isEqualTo(payment == null ? null : new BigDecimal(payment));
    }

    @Test
    void an_envelope_is_used_up_to_the_cent_and_no_further() {
        EnvelopeGuard guard = guard("100", "60", null);
        assertThat(guard.take(null, BigDecimal.ZERO, DRAW, new BigDecimal("40"), "granted"))
                .isEmpty();
        assertThat(guard.take(null, BigDecimal.ZERO, DRAW, new BigDecimal("0.01"), "granted"))
                .hasValueSatisfying(over -> {
                    assertThat(over.rule()).isEqualTo("funding-envelope-over");
                    assertThat(over.value()).isEqualTo("0.01");
                    assertThat(over.args()).containsExactly("100.00", "0.00");
                });
        assertThat(guard("30000", "1000.5", null).take(null, BigDecimal.ZERO, DRAW, new BigDecimal("30000"), "granted"))
                .hasValueSatisfying(over -> {
                    assertThat(RuleTexts.text(over, Locale.FRENCH))
                            .startsWith("30\u202f000,00\u00a0€ dépassent l'enveloppe de 30\u202f000,00\u00a0€,"
                                    + " dont il reste 28\u202f999,50\u00a0€");
                    assertThat(RuleTexts.text(over, Locale.ENGLISH)).startsWith("€30,000.00 exceed");
                });
    }

    @Test
    void a_reason_lets_more_pass() {
        assertThat(guard("100", "60", "Reliquat de 2021")
                        .take(null, BigDecimal.ZERO, DRAW, new BigDecimal("400"), "granted"))
                .isEmpty();
    }

    @Test
    void less_passes_even_where_too_much_is_used_already() {
        assertThat(guard("100", "160", null).take(DRAW, new BigDecimal("60"), DRAW, new BigDecimal("50"), "granted"))
                .isEmpty();
    }

    @Test
    void a_line_that_leaves_an_envelope_gives_back_what_it_drew() {
        EnvelopeGuard guard = guard("100", "100", null);
        assertThat(guard.take(DRAW, new BigDecimal("30"), null, new BigDecimal("30"), "granted"))
                .isEmpty();
        assertThat(guard.take(null, BigDecimal.ZERO, DRAW, new BigDecimal("30"), "granted"))
                .isEmpty();
        assertThat(guard.take(null, BigDecimal.ZERO, DRAW, new BigDecimal("1"), "granted"))
                .isPresent();
    }

    @Test
    void money_without_an_envelope_passes() {
        assertThat(guard("100", "100", null)
                        .take(null, BigDecimal.ZERO, new Draw(7, 2023, "p147"), new BigDecimal("9"), "granted"))
                .isEmpty();
    }

    private static EnvelopeGuard guard(String amount, String used, String reason) {
        return new EnvelopeGuard(List.of(envelope(amount, used, "0", reason)));
    }

    private static EnvelopeView envelope(String amount, String used, String paid, String reason) {
        return new EnvelopeView(
                1,
                UUID.randomUUID(),
                0,
                7,
                UUID.randomUUID(),
                "Contrat de ville",
                1,
                FieldValues.none(EnvelopeField.class)
                        .with(EnvelopeField.CONTRACT, "CV")
                        .with(EnvelopeField.YEAR, "2022")
                        .with(EnvelopeField.FUNDER, "p147")
                        .with(EnvelopeField.AMOUNT, amount)
                        .with(EnvelopeField.OVER_REASON, reason),
                new BigDecimal(used).setScale(2),
                new BigDecimal(paid).setScale(2));
    }
}
