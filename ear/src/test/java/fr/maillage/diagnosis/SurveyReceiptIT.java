package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.entry;
import static fr.maillage.diagnosis.SurveyDesk.officer;
import static fr.maillage.diagnosis.SurveyDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.CleanJob;
import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who answered keeps a code that opens and erases it, and what is known of her goes in time. */
@InsideEar
class SurveyReceiptIT {

    @Inject
    private SurveyDesk desk;

    @Inject
    private ReceiptService receipts;

    @Inject
    private FindingService findings;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    private long count(SurveyDetail survey) {
        return desk.again(survey).given();
    }

    @Test
    void who_answered_sees_by_her_code_what_became_of_it_and_erases_it_for_good() {
        SurveyDetail survey = desk.open();
        String code = ReceiptCode.random();
        String hash = ReceiptCode.hash(code);
        SurveyEntry entry = new SurveyEntry(
                hash,
                null,
                null,
                FindingDesk.GAGNY,
                null,
                true,
                Map.of("connait", List.of("non"), "pourquoi", List.of("Trop loin.")),
                hash);
        desk.answer(survey, entry);
        UUID finding = officer(() -> findings.create(FindingDesk.values("adopted", "d'enquête")
                        .with(FindingField.ADOPTED_ON, "2026-03-09")
                        .with(FindingField.EVIDENCE, Evidence.written(new RecordRef("diagnosis.survey", survey.id())))))
                .id();
        officer(() -> findings.publish(finding, findings.get(finding).version()));

        assertThat(receipts.open(code.toLowerCase(Locale.ROOT)))
                .extracting(line -> line.said().words())
                .containsExactly("Connaissez-vous un lieu d'aide ? Non", "Pourquoi ? Trop loin.");
        assertThat(receipts.open(code).get(0).findings()).hasSize(1);

        receipts.erase(code);

        assertThat(problem(() -> receipts.open(code)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(desk.answer(survey, entry)).isFalse();
        assertThat(count(survey)).isZero();
        assertThat(officer(() -> findings.get(finding)).finding().evidence()).hasSize(1);
    }

    @Test
    void after_three_years_it_is_forgotten_who_answered_and_what_was_not_shown() {
        SurveyDetail survey = desk.open();
        desk.answer(
                survey,
                entry("com:93032", "seniors", Map.of("connait", List.of("non"), "pourquoi", List.of("Trop loin."))));
        assertThat(kept(survey, 1090)).isEqualTo(2);

        assertThat(kept(survey, 1100)).isZero();
        assertThat(count(survey)).isEqualTo(1);
    }

    /** Counts what is known beside what was ticked of an answer that came so many days ago, after a clean-up. */
    private long kept(SurveyDetail survey, long days) {
        String mine = " where survey_id = (select id from survey where uuid = ?)";
        String id = survey.id().toString();
        Sql.update(
                "update survey_answer set created_at = ?" + mine,
                OffsetDateTime.now(clock).minusDays(days),
                id);
        runs.await(As.system(() -> jobs.create(CleanJob.ID, Map.of())), JobStatus.COMPLETED);
        return Sql.number("select count(*) from survey_answer" + mine + " and audience is not null", id)
                + Sql.number("select count(*) from survey_value" + mine + " and review is not null", id);
    }
}
