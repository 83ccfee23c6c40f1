package fr.maillage.diagnosis.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.form.FormPolicy;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"residents", "professionals"})
    void the_questionnaires_that_the_product_brings_are_right(String name) {
        SurveyForm form = SurveyFormService.shipped(name);

        assertThat(FormPolicy.check(form)).isEqualTo(form);
        assertThat(form.asked()).hasSizeBetween(5, 15);
    }
}
