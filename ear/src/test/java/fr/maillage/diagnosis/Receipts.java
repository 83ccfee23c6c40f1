package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody who is asked in the street and keeps a code, and findings that rest on what she says. */
abstract class Receipts {

    @Inject
    ReceiptService receipts;

    @Inject
    StreetService campaigns;

    @Inject
    StreetEntryService street;

    @Inject
    FindingService findings;

    @Inject
    Clock clock;

    final String mark = "r" + UUID.randomUUID().toString().substring(0, 8);
    final String code = ReceiptCode.random();
    final UUID person = UUID.randomUUID();

    LocalDate today() {
        return ClockProducer.today(clock);
    }

    String secret() {
        StreetDetail campaign = officer(() -> campaigns.create(StreetRecordIT.campaign(
                FindingDesk.GAGNY,
                today().minusDays(20).toString(),
                today().plusDays(5).toString())));
        return officer(() -> campaigns.secret(campaign.id()));
    }

    StreetEntry entry(UUID who, String receipt, String words, LocalDate day) {
        return new StreetEntry(
                UUID.randomUUID(),
                who,
                FieldValues.none(RespondentField.class)
                        .with(RespondentField.TERRITORY, FindingDesk.GAGNY)
                        .with(RespondentField.AGE_BAND, "70-plus"),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, words)
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, day.toString()),
                receipt,
                true,
                today().atStartOfDay(ClockProducer.PARIS).toOffsetDateTime(),
                false);
    }

    void says(String secret, String words, LocalDate day) {
        assertThat(street.take(secret, entry(person, ReceiptCode.hash(code), words, day)))
                .isTrue();
    }

    static String statement(String words) {
        return (String) Sql.rows("select uuid from statement where words = ?", words)
                .get(0)
                .get("uuid");
    }

    FindingDetail resting(String... words) {
        FieldValues<FindingField> values = FindingDesk.values("adopted", mark)
                .with(FindingField.ADOPTED_ON, today().minusDays(3).toString())
                .with(FindingField.PROPOSED_ON, today().minusDays(9).toString())
                .with(
                        FindingField.EVIDENCE,
                        Stream.of(words)
                                .map(each -> "diagnosis.statement:" + statement(each))
                                .toList());
        return officer(() -> findings.create(values));
    }

    static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    Problem erasing(String typed) {
        return problem(() -> {
            receipts.erase(typed);
            return null;
        });
    }
}
