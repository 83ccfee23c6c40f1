package fr.maillage.diagnosis.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyCellsTest {

    @Test
    void a_small_part_is_hidden_with_another_by_which_it_could_be_worked_out() {
        assertThat(SurveyCells.parts(Map.of("oui", 3, "non", 20, "jamais", 9)))
                .containsEntry("non", 20L)
                .containsEntry("oui", null)
                .containsEntry("jamais", null);
    }

    @Test
    void of_fewer_than_five_people_nothing_is_told() {
        assertThat(SurveyCells.parts(Map.of("oui", 4, "non", 0)))
                .containsEntry("oui", null)
                .containsEntry("non", null);
    }

    @Test
    void what_nearly_everybody_ticked_tells_of_the_few_who_did_not() {
        assertThat(SurveyCells.ticked(Map.of("pc", 18, "tel", 12, "rien", 2, "tous", 20), 20))
                .containsEntry("tel", 12L)
                .containsEntry("tous", 20L)
                .containsEntry("pc", null)
                .containsEntry("rien", null);
    }

    @Test
    void a_count_is_told_beside_every_whole_it_is_a_part_of() {
        assertThat(SurveyCells.told(9, 20, 30)).isTrue();
        assertThat(SurveyCells.told(9, 12, 30)).isFalse();
        assertThat(SurveyCells.told(0, 20, 30)).isTrue();
        assertThat(SurveyCells.told(0, 3, 30)).isFalse();
    }
}
