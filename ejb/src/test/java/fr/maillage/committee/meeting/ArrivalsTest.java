package fr.maillage.committee.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant that comes in. */
class ArrivalsTest {

    private static final List<SheetRow> SHEET = List.of(
            new SheetRow(1, "Amel Exemple", "Fils du clavier", null, "A"),
            new SheetRow(2, "Bo Exemple", null, "excused", null),
            new SheetRow(3, "Zoé Présente", "Fils du clavier", "present", null));

    @Test
    void those_who_are_there_are_not_offered() {
        assertThat(Arrivals.away(SHEET))
                .extracting(Arrivals::label)
                .containsExactly("Amel Exemple – Fils du clavier", "Bo Exemple");
    }

    @ParameterizedTest
    @CsvSource({"Amel Exemple – Fils du clavier, 1", "AMÉL, 1", "bo exemple, 2", "clavier, 1"})
    void she_is_found_by_her_name_or_by_words_that_only_she_has(String typed, long person) {
        assertThat(Arrivals.meant(SHEET, typed).person()).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "exemple, committee-meeting-member-many",
        "Zoé, committee-meeting-member-none",
        "nobody, committee-meeting-member-none",
        "'  ', required",
        ", required"
    })
    void nobody_and_several_are_refused(String typed, String rule) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Arrivals.meant(SHEET, typed));

        assertThat(problem.violations().get(0).rule()).isEqualTo(rule);
    }
}
