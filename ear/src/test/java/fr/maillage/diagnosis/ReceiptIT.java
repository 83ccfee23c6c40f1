package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptLine;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.diagnosis.said.PublishedFinding;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who answered keeps a code: it opens what became of what she said, and erases it. */
@InsideEar
class ReceiptIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Inject
    private ReceiptService receipts;

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetEntryService street;

    @Inject
    private FindingService findings;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    private final String mark = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final String code = ReceiptCode.random();
    private final UUID person = UUID.randomUUID();

    private String secret() {
        StreetDetail campaign = officer(() -> campaigns.create(StreetRecordIT.campaign(
                FindingDesk.GAGNY,
                TODAY.minusDays(20).toString(),
                TODAY.plusDays(5).toString())));
        return officer(() -> campaigns.secret(campaign.id()));
    }

    private StreetEntry entry(UUID who, String receipt, String words, LocalDate day) {
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
                TODAY.atStartOfDay(ZoneId.of("Europe/Paris")).toOffsetDateTime(),
                false);
    }

    private void says(String secret, String words, LocalDate day) {
        assertThat(street.take(secret, entry(person, ReceiptCode.hash(code), words, day)))
                .isTrue();
    }

    private static String statement(String words) {
        return (String) Sql.rows("select uuid from statement where words = ?", words)
                .get(0)
                .get("uuid");
    }

    private FindingDetail resting(String... words) {
        FieldValues<FindingField> values = FindingDesk.values("adopted", mark)
                .with(FindingField.ADOPTED_ON, TODAY.minusDays(3).toString())
                .with(FindingField.PROPOSED_ON, TODAY.minusDays(9).toString())
                .with(
                        FindingField.EVIDENCE,
                        Stream.of(words)
                                .map(each -> "diagnosis.statement:" + statement(each))
                                .toList());
        return officer(() -> findings.create(values));
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    private Problem erasing(String typed) {
        return problem(() -> {
            receipts.erase(typed);
            return null;
        });
    }

    @Test
    void it_opens_what_she_said_the_published_findings_that_rest_on_it_or_how_long_there_is_nothing() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, TODAY.minusDays(14));
        says(secret, "Je marche beaucoup, " + mark, TODAY.minusDays(13));
        FindingDetail hidden = resting("Le guichet a fermé, " + mark);

        List<ReceiptLine> before = receipts.open(code);
        assertThat(before)
                .extracting(line -> line.said().words())
                .containsExactly("Le guichet a fermé, " + mark, "Je marche beaucoup, " + mark);
        assertThat(before).extracting(ReceiptLine::days).containsExactly(14L, 13L);
        assertThat(before).allSatisfy(line -> assertThat(line.findings()).isEmpty());

        officer(() -> findings.publish(hidden.id(), hidden.version()));
        List<ReceiptLine> after = receipts.open(code.toLowerCase().replace("-", " "));
        assertThat(after.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.title()).isEqualTo("Constat " + mark);
            assertThat(finding.quiet()).isTrue();
            assertThat(finding.days()).isEqualTo(3);
        });
        assertThat(after.get(1).findings()).isEmpty();
    }

    @Test
    void it_names_what_took_a_findings_place_only_once_that_is_public_too() {
        says(secret(), "Trop loin, " + mark, TODAY);
        FindingDetail old = resting("Trop loin, " + mark);
        FindingDetail shown = officer(() -> findings.publish(old.id(), old.version()));
        FindingDetail next = officer(() -> findings.create(old.values().with(FindingField.TITLE, "Suite " + mark)));
        officer(() -> findings.update(
                old.id(),
                shown.version(),
                shown.values()
                        .with(FindingField.STATE, "superseded")
                        .with(FindingField.SUPERSEDED_BY, next.id().toString())));

        assertThat(receipts.open(code).get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.superseded()).isTrue();
            assertThat(finding.successor()).isNull();
            assertThat(finding.quiet()).isFalse();
        });
        officer(() -> findings.publish(next.id(), next.version()));
        assertThat(receipts.open(code).get(0).findings())
                .extracting(PublishedFinding::successor)
                .contains("Suite " + mark);
    }

    @Test
    void it_erases_words_speaker_and_evidence_and_findings_stand_on_the_rest() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, TODAY);
        says(secret, "Je marche beaucoup, " + mark, TODAY);
        street.take(secret, entry(UUID.randomUUID(), null, "Une autre, " + mark, TODAY));
        FindingDetail finding = resting("Le guichet a fermé, " + mark, "Une autre, " + mark);
        String respondent =
                (String) Sql.rows("select uuid from respondent where receipt_hash = ?", ReceiptCode.hash(code))
                        .get(0)
                        .get("uuid");

        receipts.erase(code);

        assertThat(Sql.rows("select words from statement where words like ?", "%" + mark))
                .extracting(row -> row.get("words"))
                .containsExactly("Une autre, " + mark);
        assertThat(Sql.number("select count(*) from respondent where uuid = ?", respondent))
                .isZero();
        FindingDetail less = officer(() -> findings.get(finding.id()));
        assertThat(less.finding().evidence()).hasSize(1);
        assertThat(less.finding().state()).isEqualTo(finding.finding().state());
        assertThat(officer(() -> findings.history(finding.id())).get(0).actorName())
                .isEqualTo("code");
        List<Map<String, Object>> lines = Sql.rows(
                "select actor_login, action, changes from audit_line where record_id = ? and action like '%.erase'",
                respondent);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.get("actor_login")).isEqualTo("code");
            assertThat(line.get("action")).isEqualTo("diagnosis.respondent.erase");
        });
        for (String column : List.of("changes", "label", "search_text")) {
            assertThat(Sql.number(
                            "select count(*) from audit_line where " + column + " like ? or " + column + " like ?",
                            "%Le guichet a fermé, " + mark + "%",
                            "%" + code + "%"))
                    .as(column)
                    .isZero();
        }
    }

    @Test
    void a_second_erasure_says_that_it_is_gone_and_what_a_telephone_still_holds_does_not_come_again() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, TODAY);
        receipts.erase(code);

        assertThat(erasing(code).kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(problem(() -> receipts.open(code)).kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(street.take(secret, entry(person, ReceiptCode.hash(code), "Encore, " + mark, TODAY)))
                .isFalse();
        assertThat(Sql.number("select count(*) from statement where words like ?", "%" + mark))
                .isZero();
    }

    @Test
    void two_who_erase_at_once_erase_once() {
        says(secret(), "Le guichet a fermé, " + mark, TODAY);

        List<CompletableFuture<Problem>> both = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> erasing(code)))
                .limit(2)
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).filter(problem -> problem == null))
                .hasSize(1);
        assertThat(Sql.number("select count(*) from respondent where receipt_hash = ?", ReceiptCode.hash(code)))
                .isZero();
    }

    @Test
    void a_guessed_code_and_what_is_none_are_answered_alike_after_the_same_questions() {
        List<Long> calls = Stream.of(ReceiptCode.random(), "", "n'importe quoi", "' or 1=1 --", "0".repeat(50_000))
                .map(typed -> {
                    assertThat(problem(() -> receipts.open(typed))).satisfies(problem -> {
                        assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
                        assertThat(problem.getMessage()).doesNotContain("K7");
                    });
                    assertThat(erasing(typed).kind()).isEqualTo(Problem.Kind.NOT_FOUND);
                    return Statements.during(factory, () -> problem(() -> receipts.open(typed)));
                })
                .distinct()
                .toList();

        assertThat(calls).hasSize(1);
        assertThat(Sql.number("select count(*) from receipt_erased where receipt_hash = ?", ReceiptCode.hash("")))
                .isZero();
    }

    @Test
    void a_code_is_one_persons_and_only_its_hash_is_taken() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, TODAY);

        assertThat(problem(() -> street.take(
                                secret, entry(UUID.randomUUID(), ReceiptCode.hash(code), "Autre, " + mark, TODAY)))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-receipt-taken");
        assertThat(problem(() -> street.take(secret, entry(UUID.randomUUID(), code, "Autre, " + mark, TODAY)))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("receipt");
    }
}
