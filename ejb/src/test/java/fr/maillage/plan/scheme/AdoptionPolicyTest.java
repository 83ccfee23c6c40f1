package fr.maillage.plan.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionPolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final LocalDate SUBMITTED = LocalDate.parse("2026-02-01");

    private static List<String> wrong(String day, String assembly, String deliberation, String last) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> AdoptionPolicy.adoption(
                                new Adoption(day == null ? null : LocalDate.parse(day), assembly, deliberation),
                                SUBMITTED,
                                last == null ? null : LocalDate.parse(last),
                                TODAY))
                .violations()
                .stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    @Test
    void an_adoption_has_a_day_an_assembly_and_a_number() {
        assertThat(wrong(null, null, "  ", null))
                .containsExactly("adoptedOn required", "assembly required", "deliberation required");
        assertThat(AdoptionPolicy.adoption(new Adoption(TODAY, " Conseil ", "CT-1"), SUBMITTED, null, TODAY))
                .isEqualTo(new Adoption(TODAY, "Conseil", "CT-1"));
    }

    @Test
    void it_is_neither_to_come_nor_before_it_was_submitted_nor_before_the_last_one() {
        assertThat(wrong("2026-03-11", "A", "B", null)).containsExactly("adoptedOn plan-future");
        assertThat(wrong("2026-01-31", "A", "B", null)).containsExactly("adoptedOn plan-adopted-before");
        assertThat(wrong("2026-02-02", "A", "B", "2026-02-03")).containsExactly("adoptedOn plan-adopted-before-last");
        assertThat(wrong("1926-02-02", "A", "B", null)).containsExactly("adoptedOn plan-past");
    }

    @Test
    void it_may_be_on_the_day_of_the_submission_on_that_of_the_last_adoption_and_today() {
        assertThat(adopted("2026-02-01", null)).isEqualTo(SUBMITTED);
        assertThat(adopted("2026-02-03", "2026-02-03")).isEqualTo("2026-02-03");
        assertThat(adopted("2026-03-10", "2026-02-03")).isEqualTo(TODAY);
    }

    private static LocalDate adopted(String day, String last) {
        return AdoptionPolicy.adoption(
                        new Adoption(LocalDate.parse(day), "A".repeat(200), "B".repeat(100)),
                        SUBMITTED,
                        last == null ? null : LocalDate.parse(last),
                        TODAY)
                .adoptedOn();
    }

    @Test
    void the_year_2000_is_the_first() {
        LocalDate first = LocalDate.of(2000, 1, 1);

        assertThat(AdoptionPolicy.submission(first, TODAY)).isEqualTo(first);
        assertThat(catchThrowableOfType(Problem.class, () -> AdoptionPolicy.submission(first.minusDays(1), TODAY))
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("plan-past");
    }

    @Test
    void long_texts_are_refused() {
        assertThat(wrong("2026-02-02", "A".repeat(201), "B".repeat(1 << 20), null))
                .containsExactly("assembly too-long", "deliberation too-long");
    }

    @Test
    void a_submission_is_not_to_come() {
        assertThat(AdoptionPolicy.submission(TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(catchThrowableOfType(Problem.class, () -> AdoptionPolicy.submission(TODAY.plusDays(1), TODAY))
                        .violations()
                        .get(0)
                        .rule())
                .isEqualTo("plan-future");
    }
}
