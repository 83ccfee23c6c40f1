package fr.maillage.plan.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.plan.LineField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineValidatorTest {

    private static final Vocabularies TERMS = new Vocabularies(
            List.of(new VocabularyTerm(Vocabulary.AUDIENCE, "seniors", "Seniors", "Older people", null, 1, true)));

    private static final FieldValues<LineField> OBJECTIVE = FieldValues.none(LineField.class)
            .with(LineField.LEVEL, "objective")
            .with(LineField.CODE, "O1.3")
            .with(LineField.PARENT, "A1")
            .with(LineField.LABEL, "Oser");

    private static FieldValues<LineField> check(FieldValues<LineField> input, FrameLine self, LineLevel known) {
        return LineValidator.check(input, self, Lines.tree(), known, TERMS);
    }

    private static List<String> wrong(FieldValues<LineField> input, FrameLine self, LineLevel known) {
        return catchThrowableOfType(Problem.class, () -> check(input, self, known)).violations().stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }

    private static List<String> wrong(LineField field, String text) {
        return wrong(OBJECTIVE.with(field, text), null, null);
    }

    @Test
    void an_objective_stands_below_an_axis_of_the_version() {
        assertThat(wrong(LineField.PARENT, null)).containsExactly("parent plan-line-without-axis");
        assertThat(wrong(LineField.PARENT, "A9")).containsExactly("parent plan-line-axis-unknown");
        assertThat(wrong(LineField.PARENT, "O2.1")).containsExactly("parent plan-line-no-axis");
        assertThat(wrong(LineField.PARENT, "O1.3")).containsExactly("parent plan-line-cycle");
        assertThat(check(OBJECTIVE, null, null)).isEqualTo(OBJECTIVE);
    }

    @Test
    void an_axis_stands_below_nothing() {
        assertThat(wrong(OBJECTIVE.with(LineField.LEVEL, "axis"), null, null))
                .containsExactly("parent plan-line-axis-below");
    }

    @Test
    void a_level_and_a_code_are_for_good() {
        assertThat(wrong(OBJECTIVE, null, LineLevel.AXIS)).containsExactly("level plan-line-is-axis");
        assertThat(wrong(
                        Lines.A2.values().with(LineField.LEVEL, "objective").with(LineField.PARENT, "A1"),
                        Lines.A2,
                        LineLevel.AXIS))
                .containsExactly("level plan-line-is-axis");
        assertThat(wrong(Lines.O12.values().with(LineField.CODE, "O9"), Lines.O12, null))
                .containsExactly("code plan-line-code-fixed");
        assertThat(wrong(LineField.CODE, "O1.2")).containsExactly("code plan-line-code-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O 1", "O/1", "-O1", "O1.", "<b>"})
    void a_code_has_no_spaces_nor_signs(String code) {
        assertThat(wrong(LineField.CODE, code)).containsExactly("code plan-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "123456789012345", "1.850,00", "1,850.00", "12,345", "douze"})
    void a_target_is_a_number_that_can_be_counted(String target) {
        assertThat(wrong(LineField.TARGET, target)).containsExactly("target plan-line-target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 850|1850", "12,50|12.5", "120|120"})
    void a_target_has_one_normal_form(String target, String normal) {
        assertThat(check(OBJECTIVE.with(LineField.TARGET, target), null, null).text(LineField.TARGET))
                .isEqualTo(normal);
    }

    @Test
    void a_day_is_of_this_century_and_a_text_is_short() {
        assertThat(wrong(LineField.DUE, "1926-12-31")).containsExactly("due plan-year");
        assertThat(wrong(LineField.DUE, "31/12/2026")).containsExactly("due plan-date");
        assertThat(wrong(LineField.LABEL, "x".repeat(1 << 20))).containsExactly("label too-long");
        assertThat(wrong(LineField.PUBLICS, "martiens")).containsExactly("publics unknown-value");
    }

    @Test
    void a_line_moves_to_another_axis_but_never_below_what_is_none() {
        assertThat(check(Lines.O12.values().with(LineField.PARENT, "A2"), Lines.O12, null)
                        .text(LineField.PARENT))
                .isEqualTo("A2");
        assertThat(wrong(Lines.O12.values().with(LineField.PARENT, "O1.2"), Lines.O12, null))
                .containsExactly("parent plan-line-cycle");
    }
}
