package fr.maillage.committee.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UntilPolicyTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 11);

    @Test
    void what_is_put_off_is_put_off_to_a_day_after_the_decision() {
        assertThat(UntilPolicy.read(" 2026-06-12 ", true, DECIDED)).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(refused("2026-06-11", true)).isEqualTo("committee-decision-until-before");
        assertThat(refused("12/06/2026", true)).isEqualTo("committee-date");
        assertThat(refused(" ", true)).isEqualTo("committee-decision-until");
        assertThat(refused(null, true)).isEqualTo("committee-decision-until");
    }

    @Test
    void what_puts_nothing_off_has_no_day() {
        assertThat(UntilPolicy.read(null, false, DECIDED)).isNull();
        assertThat(UntilPolicy.read("", false, DECIDED)).isNull();
        assertThat(refused("2026-06-12", false)).isEqualTo("committee-decision-until-idle");
    }

    private static String refused(String typed, boolean dated) {
        return catchThrowableOfType(Problem.class, () -> UntilPolicy.read(typed, dated, DECIDED))
                .violations()
                .get(0)
                .rule();
    }
}
