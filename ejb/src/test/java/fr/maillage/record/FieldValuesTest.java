package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.statement.StatementField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private static final FieldValues<StatementField> SAID = new FieldValues<>(
            StatementField.class,
            Map.of(
                    StatementField.WORDS,
                    List.of("  Je ne sais pas par où commencer.  "),
                    StatementField.POLARITY,
                    List.of(" "),
                    StatementField.THEMES,
                    Arrays.asList("T1", null, " T2 ", "", "T1")));

    @Test
    void texts_are_kept_bare_once_and_without_blanks() {
        assertThat(SAID.text(StatementField.WORDS)).isEqualTo("Je ne sais pas par où commencer.");
        assertThat(SAID.text(StatementField.POLARITY)).isNull();
        assertThat(SAID.list(StatementField.THEMES)).containsExactly("T1", "T2");
        assertThat(SAID.filled()).containsExactlyInAnyOrder(StatementField.WORDS, StatementField.THEMES);
    }

    @Test
    void a_changed_field_leaves_the_values_as_they_were() {
        FieldValues<StatementField> changed = SAID.with(StatementField.POLARITY, " negative ");
        assertThat(changed.text(StatementField.POLARITY)).isEqualTo("negative");
        assertThat(SAID.text(StatementField.POLARITY)).isNull();
        assertThat(changed.with(StatementField.POLARITY, (String) null)).isEqualTo(SAID);
    }

    @Test
    void what_is_empty_is_taken_from_others() {
        FieldValues<StatementField> others = FieldValues.none(StatementField.class)
                .with(StatementField.POLARITY, "neutral")
                .with(StatementField.WORDS, "Autre chose");
        FieldValues<StatementField> both = SAID.or(others);
        assertThat(both.text(StatementField.POLARITY)).isEqualTo("neutral");
        assertThat(both.text(StatementField.WORDS)).isEqualTo("Je ne sais pas par où commencer.");
        assertThat(others.list(StatementField.THEMES)).isEmpty();
    }
}
