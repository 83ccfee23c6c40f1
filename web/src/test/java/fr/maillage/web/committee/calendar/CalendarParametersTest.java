package fr.maillage.web.committee.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarParametersTest {

    private static final List<String> KNOWN = List.of("agenda-events", "plan-milestones");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static String page(Map<String, String> address, String... kinds) {
        return told(CalendarParameters.of(Asked.byPage(address::get), kinds, KNOWN, true, TODAY));
    }

    private static String program(Map<String, String> address, String... kinds) {
        return told(CalendarParameters.of(Asked.byProgram(address::get), kinds, KNOWN, false, TODAY));
    }

    private static String told(CalendarParameters asked) {
        return asked.filter().from() + " " + asked.filter().to() + " " + asked.month() + " " + asked.spanned() + " "
                + asked.filter().kinds();
    }

    @Test
    void a_month_is_that_of_today_unless_the_address_says_another() {
        assertThat(page(Map.of(), (String[]) null)).isEqualTo("2026-11-01 2026-11-30 2026-11 false []");
        assertThat(page(Map.of("month", "2028-02"))).isEqualTo("2028-02-01 2028-02-29 2028-02 false []");
    }

    @Test
    void days_go_before_a_month_and_one_of_them_is_enough() {
        assertThat(page(Map.of("month", "2028-02", "from", "2026-01-05", "to", "2026-12-31")))
                .isEqualTo("2026-01-05 2026-12-31 2028-02 true []");
        assertThat(page(Map.of("from", "2026-01-31"))).startsWith("2026-01-31 2026-02-27 ");
        assertThat(page(Map.of("to", "2026-03-31"))).startsWith("2026-03-01 2026-03-31 ");
    }

    @Test
    void pages_let_nonsense_pass_and_programs_are_refused() {
        for (String month : List.of("2026-13", "x", "0001-01", "+999999999-12", "2101-01")) {
            assertThat(page(Map.of("month", month))).startsWith("2026-11-01 ");
            assertThat(catchThrowableOfType(Problem.class, () -> program(Map.of("month", month)))
                            .kind())
                    .isEqualTo(Problem.Kind.INVALID);
        }
        assertThat(page(Map.of(), "plan-milestones", "", "nobody", "plan-milestones"))
                .endsWith("[plan-milestones]");
        assertThat(program(Map.of(), "plan-milestones", "nobody")).endsWith("[plan-milestones, nobody]");
    }
}
