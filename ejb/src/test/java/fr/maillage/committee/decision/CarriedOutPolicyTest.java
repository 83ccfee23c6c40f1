package fr.maillage.committee.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedOutPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le compte rendu du 12 mars 2026 est approuvé.",
                "Le compte rendu est approuvé à l'unanimité",
                "Les comptes rendus des 12 mars et 4 avril sont unanimement approuvés, sans modification.",
                "Le procès-verbal de la séance du 12 mars est adopté",
                "Approbation du compte-rendu du 12 mars",
                "Le comité approuve le compte rendu du 12 mars."
            })
    void that_minutes_are_approved_is_done_by_deciding_it(String text) {
        assertThat(CarriedOutPolicy.atOnce(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le compte rendu du 12 mars n'est pas approuvé.",
                "Le compte rendu du 12 mars sera approuvé en octobre.",
                "Le compte rendu est approuvé et publié sur le site de la ville avant fin juin.",
                "Le comité n'approuve pas le compte rendu.",
                "L'action est approuvée.",
                "Un compte rendu des visites est demandé.",
                ""
            })
    void anything_else_is_to_be_carried_out(String text) {
        assertThat(CarriedOutPolicy.atOnce(text)).isFalse();
    }

    @Test
    void no_text_says_nothing() {
        assertThat(CarriedOutPolicy.atOnce(null)).isFalse();
        assertThat(CarriedOutPolicy.atOnce("Le compte rendu" + " du".repeat(10_000)))
                .isFalse();
    }
}
