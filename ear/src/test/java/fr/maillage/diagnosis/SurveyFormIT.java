package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.EASE;
import static fr.maillage.diagnosis.SurveyDesk.KNOWS;
import static fr.maillage.diagnosis.SurveyDesk.YES;
import static fr.maillage.diagnosis.SurveyDesk.entry;
import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.FormPolicy;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.SheetFormat;
import fr.maillage.tabular.SheetWriter;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions of officers in a survey: by form or by file, without overwriting each other or what was answered. */
@InsideEar
class SurveyFormIT {

    @Inject
    private SurveyDesk desk;

    @Inject
    private SurveyFormService forms;

    @Test
    void a_question_that_was_answered_does_not_become_one_of_another_kind() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, entry("com:93032", null, YES));

        assertThat(problem(() -> desk.ask(survey, Question.of("connait", QuestionKind.INTEGER, "Combien ?")))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-survey-kind");
    }

    @Test
    void two_editors_of_the_questions_do_not_overwrite_each_other() {
        SurveyDetail survey = desk.open();
        desk.ask(survey, KNOWS, EASE);

        assertThat(problem(() -> officer(() -> forms.replace(survey.id(), survey.version(), "residents")))
                        .kind())
                .isEqualTo(Kind.STALE);
        assertThat(officer(() -> forms.get(survey.id())).form().questions()).containsExactly(KNOWS, EASE);
    }

    @Test
    void a_form_is_taken_from_an_opendocument_spreadsheet_and_an_old_workbook_says_how_to_save_it() throws IOException {
        SurveyDetail survey = desk.prepared(desk.today(), desk.today().plusDays(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.ODS.open(out, "survey", List.of("type", "name", "label"), Locale.FRENCH)) {
            sheet.row(List.of("integer", "age", "Votre âge"));
        }
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

        assertThat(problem(() -> officer(
                                () -> forms.replace(survey.id(), survey.version(), new ByteArrayInputStream(old))))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("import.workbook-old");
        officer(() -> forms.replace(survey.id(), survey.version(), new ByteArrayInputStream(out.toByteArray())));
        assertThat(officer(() -> forms.get(survey.id())).form().questions())
                .containsExactly(Question.of("age", QuestionKind.INTEGER, "Votre âge"));
    }

    @Test
    void questions_longer_than_what_is_kept_of_them_are_refused_whole() {
        SurveyDetail survey = desk.open();
        Choice[] choices = IntStream.range(0, FormPolicy.MOST_CHOICES)
                .mapToObj(i -> new Choice("c" + i, "x".repeat(490) + i))
                .toArray(Choice[]::new);
        Question[] questions = IntStream.range(0, 5)
                .mapToObj(i -> Question.of("q" + i, QuestionKind.ONE, "Question " + i, choices))
                .toArray(Question[]::new);

        assertThat(problem(() -> desk.ask(survey, questions)).violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-survey-too-long");
        assertThat(officer(() -> forms.get(survey.id())).form().questions()).hasSize(4);
    }
}
