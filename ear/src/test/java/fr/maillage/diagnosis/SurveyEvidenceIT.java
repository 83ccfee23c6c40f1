package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.SurveyDesk.entry;
import static fr.maillage.diagnosis.SurveyDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveyResultService;
import fr.maillage.diagnosis.survey.SurveyRetention;
import fr.maillage.diagnosis.survey.SurveyWords;
import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Findings rest on what single people wrote in answer to a survey, until they erase it or it is forgotten. */
@InsideEar
class SurveyEvidenceIT {

    private static final String BOBIGNY = "com:93008";

    @Inject
    private SurveyDesk desk;

    @Inject
    private SurveyResultService results;

    @Inject
    private SurveyRetention retention;

    @Inject
    private FindingService findings;

    @Inject
    private ReceiptService receipts;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private final String mark = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String code = ReceiptCode.random();

    private SurveyWords written(SurveyDetail survey, String receipt, String words) {
        SurveyEntry said = entry("com:93032", "seniors", Map.of("connait", List.of("non"), "pourquoi", List.of(words)));
        desk.answer(
                survey,
                new SurveyEntry(
                        said.key(),
                        null,
                        null,
                        "com:93032",
                        "seniors",
                        true,
                        said.answers(),
                        receipt == null ? null : ReceiptCode.hash(receipt)));
        return officer(() -> results.words(survey.id(), "waiting", PageRequest.first())).items().stream()
                .filter(w -> w.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void review(SurveyDetail survey, SurveyWords words, String review) {
        officer(() -> results.review(survey.id(), words.id(), review));
    }

    private static RecordRef record(SurveyWords words) {
        return new RecordRef("diagnosis.answer", words.uuid());
    }

    private FindingDetail resting(SurveyWords words) {
        return officer(() -> findings.create(FindingDesk.values("discussed", mark)
                .with(FindingField.TERRITORY, SurveyDesk.GRAND_EST)
                .with(FindingField.EVIDENCE, "diagnosis.answer:" + words.uuid())));
    }

    private List<String> evidence(FindingDetail finding) {
        return officer(() -> findings.get(finding.id())).values().list(FindingField.EVIDENCE);
    }

    @Test
    void words_that_were_read_are_found_and_named_by_survey_and_day_to_those_who_collect_there() {
        SurveyDetail survey = desk.open();
        SurveyWords words = written(survey, null, "Le guichet est loin " + mark);
        assertThat(officer(() -> findings.suggestedEvidence(mark, 10))).isEmpty();

        review(survey, words, "shown");

        assertThat(officer(() -> findings.suggestedEvidence("Guichet " + mark, 10)))
                .containsOnlyKeys(record(words));
        FindingDetail finding = resting(words);
        assertThat(finding.quoted().get(record(words)))
                .startsWith(survey.survey().title() + ", ")
                .endsWith(" – Le guichet est loin " + mark);
        FindingDetail member = As.a(Role.MEMBER, SurveyDesk.GRAND_EST, () -> findings.get(finding.id()));
        assertThat(member.quoted()).isEmpty();
        assertThat(member.unquoted()).isEqualTo(1);
        assertThat(As.a(Role.EPT_OFFICER, BOBIGNY, () -> findings.get(finding.id()))
                        .unquoted())
                .isEqualTo(1);
        assertThat(As.a(Role.EPT_OFFICER, BOBIGNY, () -> findings.suggestedEvidence(mark, 10)))
                .isEmpty();
        assertThat(As.a(Role.MEMBER, SurveyDesk.GRAND_EST, () -> findings.suggestedEvidence(mark, 10)))
                .isEmpty();
        assertThat(officer(() -> findings.suggestedEvidence("100 % _ ' " + mark, 10)))
                .isEmpty();
    }

    @Test
    void words_that_are_put_away_are_named_to_nobody_and_still_counted() {
        SurveyDetail survey = desk.open();
        SurveyWords words = written(survey, null, "Le guichet est loin " + mark);
        review(survey, words, "shown");
        FindingDetail finding = resting(words);

        review(survey, words, "put-away");

        FindingDetail now = officer(() -> findings.get(finding.id()));
        assertThat(now.quoted()).isEmpty();
        assertThat(now.unquoted()).isEqualTo(1);
        FindingDetail changed = officer(() ->
                findings.update(now.id(), now.version(), now.values().with(FindingField.CONCLUSION, "Trop loin.")));
        assertThat(changed.values().list(FindingField.EVIDENCE)).hasSize(1);
    }

    @Test
    void what_somebody_ticked_is_no_evidence_and_neither_is_what_there_is_not() {
        assertThat(FindingDesk.rules(() -> findings.create(FindingDesk.values("discussed", mark)
                        .with(FindingField.EVIDENCE, "diagnosis.answer:" + UUID.randomUUID()))))
                .containsExactly("diagnosis-finding-evidence-unknown");
        assertThat(Sql.number("select count(*) from survey_value where review is null and uuid is not null"))
                .isZero();
    }

    @Test
    void who_keeps_the_code_sees_what_rests_on_her_words_and_unties_it_by_erasing_them() {
        SurveyDetail survey = desk.open();
        SurveyWords words = written(survey, code, "Le guichet est loin " + mark);
        SurveyWords other = written(survey, null, "Une autre " + mark);
        review(survey, words, "shown");
        review(survey, other, "shown");
        FindingDetail finding = officer(() -> findings.create(FindingDesk.values("adopted", mark)
                .with(FindingField.TERRITORY, SurveyDesk.GRAND_EST)
                .with(FindingField.ADOPTED_ON, "2026-03-09")
                .with(
                        FindingField.EVIDENCE,
                        List.of(
                                "diagnosis.answer:" + words.uuid(),
                                "diagnosis.answer:" + other.uuid(),
                                "diagnosis.survey:" + survey.id()))));
        officer(() -> findings.publish(finding.id(), finding.version()));

        assertThat(receipts.open(code))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.findings()).hasSize(1));

        receipts.erase(code);

        assertThat(evidence(finding))
                .containsExactly("diagnosis.answer:" + other.uuid(), "diagnosis.survey:" + survey.id());
        assertThat(Sql.number("select count(*) from survey_value where said like ?", "%loin " + mark))
                .isZero();
    }

    @Test
    void what_is_forgotten_in_time_is_untied_and_what_is_shown_stays() throws Exception {
        SurveyDetail survey = desk.open();
        SurveyWords gone = written(survey, null, "Le guichet est loin " + mark);
        SurveyWords kept = written(survey, null, "Une autre " + mark);
        review(survey, gone, "shown");
        review(survey, kept, "shown");
        FindingDetail first = resting(gone);
        FindingDetail second = resting(kept);
        review(survey, gone, "put-away");
        OffsetDateTime now = OffsetDateTime.now(clock);
        Sql.update(
                "update survey_answer set created_at = ? where survey_id = (select id from survey where uuid = ?)",
                now.minusDays(retention.defaultDays() + 1L),
                survey.id().toString());

        transaction.begin();
        As.administrator(() -> retention.removeBefore(now.minusDays(retention.defaultDays()), 500));
        transaction.commit();

        assertThat(evidence(first)).isEmpty();
        assertThat(evidence(second)).hasSize(1);
    }
}
