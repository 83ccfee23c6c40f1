package fr.maillage.web.shared.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.plan.action.ActionField;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordInputsTest {

    /** Inputs whose references mean nothing any more. */
    private static final class Inputs extends RecordInputs<ActionField> {

        private static final long serialVersionUID = 1L;

        Inputs() {
            super(ActionField.class, "plan.action");
        }

        @Override
        protected RecordLabels<ActionField> labels() {
            throw new IllegalStateException("Names come from below");
        }

        @Override
        protected String called(ActionField field, String stored) {
            return stored + " – Archivé depuis";
        }

        @Override
        protected Reference reference(ActionField field) {
            return new Reference() {
                @Override
                public List<String> suggested(String words) {
                    return List.of();
                }

                @Override
                public String meant(String input, String typed) {
                    throw Problem.invalid(input, "unknown-value", typed);
                }
            };
        }
    }

    private final Inputs inputs = new Inputs();

    @Test
    void a_name_that_the_record_has_keeps_its_place_though_nobody_may_choose_it_any_more() {
        String shown = inputs.write(ActionField.FINDINGS, "F07");
        assertThat(shown).isEqualTo("F07 – Archivé depuis");
        assertThat(inputs.read(ActionField.FINDINGS, shown)).isEqualTo("F07");
        assertThatThrownBy(() -> inputs.read(ActionField.OBJECTIVES, shown)).isInstanceOf(Problem.class);
    }

    @Test
    void days_are_read_as_people_type_them_and_other_fields_as_they_are() {
        assertThat(inputs.read(ActionField.STARTS_ON, "5/1/2026")).isEqualTo("2026-01-05");
        assertThat(inputs.read(ActionField.TITLE, "5/1/2026")).isEqualTo("5/1/2026");
    }

    @Test
    void a_form_follows_from_the_list_of_fields() {
        assertThat(inputs.getSections()).containsExactly("what", "state", "why", "who", "where", "more");
        assertThat(inputs.fields("why")).containsExactly("objectives", "findings");
        assertThat(inputs.wide("objectives")).isTrue();
        assertThat(inputs.wide("endsOn")).isFalse();
        assertThat(inputs.rows("purpose")).isGreaterThan(inputs.rows("stateReason"));
    }
}
