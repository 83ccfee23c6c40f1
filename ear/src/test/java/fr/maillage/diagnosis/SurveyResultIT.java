package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyFileService;
import fr.maillage.diagnosis.survey.SurveyGoalService;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyResults;
import fr.maillage.diagnosis.survey.SurveyResults.Part;
import fr.maillage.diagnosis.survey.SurveyWords;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers to a survey are told as they were released, and as they stand to whoever may change the survey. */
@InsideEar
class SurveyResultIT {

    @Inject
    private SurveyDesk desk;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private SurveyResultService results;

    @Inject
    private SurveyGoalService goals;

    @Inject
    private SurveyFileService files;

    private SurveyResults count(SurveyDetail survey) {
        return As.a(Role.MEMBER, SurveyDesk.GRAND_EST, () -> results.get(survey.id()));
    }

    private static List<String> told(List<Part> parts) {
        return parts.stream().map(p -> p.name() + " " + p.people()).toList();
    }

    private SurveyDetail answered() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, 12, "com:93032", "seniors", said("oui", "4", "tel"));
        desk.answer(survey, 6, "com:93051", "jeunes", said("non", "2", "tel", "pc"));
        desk.answer(survey, 2, "com:93062", null, said("non", "1", "pc"));
        return survey;
    }

    @Test
    void readers_are_told_what_was_released_and_small_counts_only_with_others() {
        SurveyDetail survey = answered();
        assertThat(count(survey).answers()).isZero();
        assertThat(count(survey).communes()).isEmpty();
        desk.release(survey);

        SurveyResults counts = count(survey);

        assertThat(counts.live()).isFalse();
        assertThat(counts.releasedOn()).isEqualTo(desk.today());
        assertThat(counts.answers()).isEqualTo(20);
        assertThat(counts.questions())
                .extracting(q -> q.question().name())
                .containsExactly("connait", "pourquoi", "outils", "aisance");
        assertThat(told(counts.questions().get(0).choices())).containsExactly("Oui 12", "Non 8");
        // Two people ticked no telephone: eighteen who did would tell of them.
        assertThat(told(counts.questions().get(2).choices())).containsExactly("Téléphone null", "Ordinateur 8");
        assertThat(told(counts.questions().get(3).choices())).containsExactly("1, 2 8", "3 0", "4 12", "5 0");
        assertThat(counts.questions().get(3).mean()).isNull();
        assertThat(told(counts.communes())).containsExactly("Gagny 12");
        assertThat(counts.elsewhere()).isEqualTo(8);
        assertThat(counts.audiences()).extracting(Part::people).containsExactlyInAnyOrder(12L, 8L);
    }

    @Test
    void who_may_change_the_survey_reads_it_as_it_stands() {
        SurveyDetail survey = answered();

        SurveyResults counts = officer(() -> results.get(survey.id()));

        assertThat(counts.live()).isTrue();
        assertThat(counts.answers()).isEqualTo(20);
        assertThat(told(counts.questions().get(2).choices())).containsExactly("Téléphone 18", "Ordinateur 8");
        assertThat(counts.questions().get(3).mean()).isEqualTo((12 * 4 + 6 * 2 + 2) / 20.0);
        assertThat(told(counts.communes())).containsExactly("Gagny 12", "Le Raincy 2", "Noisy-le-Grand 6");
    }

    @Test
    void free_words_wait_until_an_editor_of_the_territory_lets_them_be_read() {
        SurveyDetail survey = desk.open();
        desk.answer(
                survey,
                1,
                "com:93032",
                null,
                Map.of("connait", List.of("non"), "pourquoi", List.of("Appelez le 06 12 34 56 78")));
        desk.answer(
                survey,
                1,
                "com:93032",
                null,
                Map.of("connait", List.of("non"), "pourquoi", List.of("C'est trop loin.")));

        assertThat(desk.again(survey).waiting()).isEqualTo(2);
        assertThat(problem(() -> As.a(
                                Role.MEMBER,
                                SurveyDesk.GRAND_EST,
                                () -> results.words(survey.id(), "waiting", PageRequest.first())))
                        .kind())
                .isEqualTo(Kind.DENIED);
        List<SurveyWords> waiting = officer(() -> results.words(survey.id(), "waiting", PageRequest.first()))
                .items();
        assertThat(waiting.get(0).personal()).isNotEmpty();
        officer(() -> results.review(survey.id(), waiting.get(0).id(), "put-away"));
        officer(() -> results.review(survey.id(), waiting.get(1).id(), "shown"));

        assertThat(As.a(
                                Role.MEMBER,
                                SurveyDesk.GRAND_EST,
                                () -> results.words(survey.id(), "shown", PageRequest.first()))
                        .items())
                .extracting(SurveyWords::words)
                .containsExactly("C'est trop loin.");
        assertThat(desk.again(survey).waiting()).isZero();
    }

    @Test
    void goals_by_commune_and_public_tell_how_many_came() {
        SurveyDetail survey = desk.open();
        officer(() -> goals.set(survey.id(), survey.version(), "com:93032", null, 30));
        officer(() -> goals.set(survey.id(), desk.again(survey).version(), "com:93032", "seniors", 10));
        officer(() -> goals.set(survey.id(), desk.again(survey).version(), null, "jeunes", 8));
        officer(() -> goals.set(survey.id(), desk.again(survey).version(), "com:93032", null, 40));
        desk.answer(survey, 12, "com:93032", "seniors", said("oui", "4", "tel"));
        desk.answer(survey, 8, "com:93032", "jeunes", said("oui", "4", "tel"));
        assertThat(count(survey).goals()).extracting(g -> g.people()).containsOnlyNulls();
        desk.release(survey);

        assertThat(count(survey).goals())
                .extracting(g -> g.communeName() + " " + g.audience() + " " + g.people() + "/" + g.wanted())
                .containsExactly("null jeunes 8/8", "Gagny null 20/40", "Gagny seniors 12/10");
        assertThat(problem(() -> officer(
                                () -> goals.set(survey.id(), desk.again(survey).version(), "com:75056", null, 3)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-survey-commune");
    }

    @Test
    void a_table_of_answers_is_taken_row_by_row_and_what_is_wrong_is_named_with_its_line() {
        SurveyDetail survey = desk.open();
        String table = """
                code;Commune;Date;Public;Connaissez-vous un lieu d'aide ?;outils;aisance
                a1;Gagny;02/03/2026;Seniors;Oui;Téléphone; 4
                a2;93051;2026-03-02;;non;tel pc;2
                a3;com:93032;;;oui;Téléphone;Ordinateur
                a4;Bobigny;;;oui;;
                a2;93051;2026-03-02;;non;tel pc;2
                """.replace("; 4", ";4");

        SurveyFileService.Taken taken = take(survey, table);

        assertThat(taken.taken()).isEqualTo(2);
        assertThat(taken.known()).isEqualTo(1);
        assertThat(taken.refused()).isEqualTo(2);
        assertThat(taken.wrong())
                .extracting(w -> w.line() + " " + w.violation().field() + " "
                        + w.violation().rule())
                .containsExactly("4 aisance diagnosis-survey-whole-number", "5 commune diagnosis-survey-commune");
        assertThat(take(survey, table).taken()).isZero();
        assertThat(desk.again(survey).given()).isEqualTo(2);
    }

    @Test
    void a_table_without_a_commune_or_a_question_is_refused() {
        SurveyDetail survey = desk.open();

        assertThat(problem(() -> take(survey, "commune;autre\nGagny;x\n")).violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-survey-columns");
        assertThat(problem(() -> As.a(
                                Role.EPT_OFFICER,
                                "ept:200057875",
                                () -> files.take(survey.id(), "x.csv", () -> new ByteArrayInputStream(new byte[0]))))
                        .kind())
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void results_take_as_many_statements_whatever_was_answered() {
        SurveyDetail few = desk.open();
        SurveyDetail many = desk.open();
        desk.answer(few, 5, "com:93032", "seniors", said("oui", "4", "tel"));
        desk.answer(many, 15, "com:93032", "seniors", said("oui", "4", "tel"));
        desk.answer(many, 15, "com:93051", "jeunes", said("non", "4", "pc"));
        desk.release(few);
        desk.release(many);

        count(few);
        long least = Statements.during(factory, () -> count(few));
        assertThat(Statements.during(factory, () -> count(many))).isLessThanOrEqualTo(least);
    }

    private SurveyFileService.Taken take(SurveyDetail survey, String table) {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        return officer(() -> files.take(survey.id(), "reponses.csv", () -> new ByteArrayInputStream(bytes)));
    }

    private static Map<String, List<String>> said(String knows, String ease, String... tools) {
        return Map.of("connait", List.of(knows), "aisance", List.of(ease), "outils", List.of(tools));
    }
}
