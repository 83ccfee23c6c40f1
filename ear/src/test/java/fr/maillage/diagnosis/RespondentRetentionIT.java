package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.CleanJob;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Data known of residents, which go in time; what they said, and the code by which they have it erased, stays. */
@InsideEar
class RespondentRetentionIT {

    @Inject
    private SaidDesk desk;

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetEntryService street;

    @Inject
    private StatementService statements;

    @Inject
    private ReceiptService receipts;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    private final String mark = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final String code = ReceiptCode.random();

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private UUID asked(OffsetDateTime consentedAt) {
        TerritoryView quarter = desk.quarter();
        StreetDetail campaign = desk.officer(() -> campaigns.create(
                StreetRecordIT.campaign("com:" + desk.communeOf(quarter), today().toString(), today().toString())));
        String secret = desk.officer(() -> campaigns.secret(campaign.id()));
        street.take(
                secret,
                new StreetEntry(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        FieldValues.none(RespondentField.class)
                                .with(RespondentField.TERRITORY, quarter.code())
                                .with(RespondentField.AGE_BAND, "70-plus")
                                .with(RespondentField.EQUIPMENT, "smartphone")
                                .with(RespondentField.FRENCH_EASE, "aise")
                                .with(RespondentField.SITUATION, "retraite"),
                        FieldValues.none(StatementField.class)
                                .with(StatementField.WORDS, "Trois ans après, " + mark)
                                .with(StatementField.NATURE, "observation")
                                .with(StatementField.SAID_ON, today().toString()),
                        ReceiptCode.hash(code),
                        true,
                        consentedAt,
                        false));
        return UUID.fromString((String) Sql.rows("select uuid from statement where words like ?", "%" + mark)
                .get(0)
                .get("uuid"));
    }

    private StatementView read(UUID statement) {
        return desk.officer(() -> statements.get(statement)).statement();
    }

    private void entered(long days) {
        Sql.update(
                "update respondent set created_at = ? where receipt_hash = ?",
                OffsetDateTime.now(clock).minusDays(days),
                ReceiptCode.hash(code));
    }

    private void clean() {
        runs.await(As.system(() -> jobs.create(CleanJob.ID, Map.of())), JobStatus.COMPLETED);
    }

    @Test
    void after_three_years_her_commune_and_her_words_are_left_which_her_code_still_erases() {
        UUID statement = asked(null);
        entered(1090);
        clean();
        assertThat(read(statement).respondent().text(RespondentField.AGE_BAND)).isEqualTo("70-plus");
        String commune = read(statement).territoryCode();

        entered(1100);
        clean();
        StatementView forgotten = read(statement);
        for (RespondentField field : new RespondentField[] {
            RespondentField.AGE_BAND, RespondentField.EQUIPMENT, RespondentField.FRENCH_EASE, RespondentField.SITUATION
        }) {
            assertThat(forgotten.respondent().text(field)).as(field.key()).isNull();
        }
        assertThat(forgotten.words()).endsWith(mark);
        assertThat(forgotten.territoryCode()).isEqualTo(commune);
        assertThat(Sql.number(
                        "select count(*) from respondent r join statement s on s.respondent_id = r.id where s.uuid = ?"
                                + " and (r.qpv_id is not null or s.qpv_id is not null or exists (select 1"
                                + " from street_person p where p.respondent_id = r.id))",
                        statement.toString()))
                .isZero();

        assertThat(receipts.open(code)).hasSize(1);
        receipts.erase(code);
        assertThat(Sql.number("select count(*) from statement where uuid = ?", statement.toString()))
                .isZero();
    }

    @Test
    void when_she_agreed_is_kept_and_never_later_than_now() {
        OffsetDateTime agreed = OffsetDateTime.now(clock).minusHours(2).truncatedTo(ChronoUnit.MILLIS);

        assertThat(read(asked(agreed)).consentedAt().toInstant()).isEqualTo(agreed.toInstant());
        receipts.erase(code);
    }

    @Test
    void a_telephone_whose_clock_is_ahead_says_that_she_has_agreed_by_now() {
        assertThat(read(asked(OffsetDateTime.now(clock).plusDays(400))).consentedAt())
                .isBetween(
                        OffsetDateTime.now(clock).minusMinutes(5),
                        OffsetDateTime.now(clock).plusMinutes(1));
    }
}
