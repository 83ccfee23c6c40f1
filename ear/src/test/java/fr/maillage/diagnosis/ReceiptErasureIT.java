package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who answered keeps a code: it erases what she said, and findings stand on the rest. */
@InsideEar
class ReceiptErasureIT extends Receipts {

    @Test
    void it_erases_words_speaker_and_evidence_and_findings_stand_on_the_rest() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, today());
        says(secret, "Je marche beaucoup, " + mark, today());
        street.take(secret, entry(UUID.randomUUID(), null, "Une autre, " + mark, today()));
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
        says(secret, "Le guichet a fermé, " + mark, today());
        receipts.erase(code);

        assertThat(erasing(code).kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(problem(() -> receipts.open(code)).kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(street.take(secret, entry(person, ReceiptCode.hash(code), "Encore, " + mark, today())))
                .isFalse();
        assertThat(Sql.number("select count(*) from statement where words like ?", "%" + mark))
                .isZero();
    }

    @Test
    void two_who_erase_at_once_erase_once() {
        says(secret(), "Le guichet a fermé, " + mark, today());

        List<CompletableFuture<Problem>> both = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> erasing(code)))
                .limit(2)
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).filter(problem -> problem == null))
                .hasSize(1);
        assertThat(Sql.number("select count(*) from respondent where receipt_hash = ?", ReceiptCode.hash(code)))
                .isZero();
    }
}
