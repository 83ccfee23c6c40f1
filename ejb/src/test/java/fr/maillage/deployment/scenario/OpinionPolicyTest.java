package fr.maillage.deployment.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpinionPolicyTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 3, 2);

    private static FieldValues<OpinionField> opinion(String comment) {
        return FieldValues.none(OpinionField.class)
                .with(OpinionField.OPINION, OpinionKind.RESERVED.code())
                .with(OpinionField.COMMENT, comment);
    }

    /** A line whose opinions came after so many days. */
    private static Line line(int... days) {
        List<Opinion> opinions = Arrays.stream(days)
                .mapToObj(after -> new Opinion(
                        1, UUID.randomUUID(), 1, OpinionKind.RESERVED, "c", SUBMITTED.plusDays(after), "p", false))
                .toList();
        return new Line(
                1,
                UUID.randomUUID(),
                1,
                1,
                FieldValues.none(LineField.class),
                null,
                null,
                null,
                LineState.PROPOSED,
                opinions);
    }

    @Test
    void a_comment_has_ten_characters_at_least_without_spaces_around() {
        assertThat(OpinionPolicy.check(opinion(" dix lettre ")).text(OpinionField.COMMENT))
                .isEqualTo("dix lettre");
        Problem problem = catchThrowableOfType(Problem.class, () -> OpinionPolicy.check(opinion(" neuf lett ")));
        assertThat(problem.violations()).hasSize(1);
        assertThat(problem.violations().get(0).rule()).isEqualTo("deployment-opinion-short");
        assertThat(problem.violations().get(0).args()).containsExactly("10", "9");
    }

    @Test
    void the_first_opinion_says_how_long_it_took() {
        assertThat(OpinionPolicy.delay(line(12, 40), SUBMITTED)).contains(12L);
        assertThat(OpinionPolicy.delay(line(0), SUBMITTED)).contains(0L);
        assertThat(OpinionPolicy.delay(line(), SUBMITTED)).isEmpty();
        assertThat(OpinionPolicy.delay(line(12), null)).isEmpty();
    }

    @Test
    void lines_without_an_opinion_do_not_shorten_the_mean() {
        assertThat(OpinionPolicy.meanDelay(List.of(line(10), line(), line(5, 99)), SUBMITTED))
                .hasValue(7.5);
        assertThat(OpinionPolicy.meanDelay(List.of(line()), SUBMITTED)).isEmpty();
    }
}
