package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The first page says to those who edit the diagnosis what awaits them, and to nobody else. */
@InsideEar
class DiagnosisWorkIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private WorkService work;

    @Inject
    private SurveyDesk desk;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GAGNY, action);
    }

    private long uncoded() {
        return officer(work::mine).stream()
                .filter(item -> item.kind().equals("diagnosis-uncoded"))
                .mapToLong(WorkItem::count)
                .sum();
    }

    private StatementDetail said() {
        UUID respondent = respondents.create(FieldValues.none(RespondentField.class)
                .with(RespondentField.MODE, "entretien")
                .with(RespondentField.MET_ON, "2026-03-02")
                .with(RespondentField.TERRITORY, GAGNY));
        return statements.createOfRespondent(
                respondent,
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, "Le guichet a fermé.")
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, "2026-03-02"));
    }

    @Test
    void a_statement_awaits_its_theme_until_it_is_archived() {
        long before = uncoded();

        StatementDetail said = officer(this::said);
        assertThat(uncoded()).isEqualTo(before + 1);
        assertThat(officer(work::mine))
                .filteredOn(item -> item.kind().equals("diagnosis-uncoded"))
                .extracting(WorkItem::path)
                .containsExactly("/diagnosis/statement/list.xhtml?uncoded=true&territory=" + GAGNY);
        officer(() -> statements.archive(said.id(), said.version(), "essai"));
        assertThat(uncoded()).isEqualTo(before);
    }

    @Test
    void free_words_of_a_survey_await_whoever_reads_them() {
        SurveyDetail survey = desk.open();
        desk.answer(survey, 1, GAGNY, null, Map.of("connait", List.of("non"), "pourquoi", List.of("Trop loin.")));

        assertThat(SurveyDesk.officer(work::mine))
                .extracting(WorkItem::path)
                .contains("/diagnosis/survey/list.xhtml?waiting=true&territory=" + SurveyDesk.GRAND_EST);
    }

    @Test
    void a_member_is_not_told_of_it() {
        officer(this::said);

        List<WorkItem> told = As.a(Role.MEMBER, GAGNY, work::mine);

        assertThat(told).extracting(WorkItem::kind).noneMatch(kind -> kind.startsWith("diagnosis-"));
    }
}
