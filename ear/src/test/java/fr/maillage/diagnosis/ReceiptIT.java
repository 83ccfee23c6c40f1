package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.receipt.ReceiptLine;
import fr.maillage.diagnosis.said.PublishedFinding;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who answered keeps a code: it opens what became of what she said. */
@InsideEar
class ReceiptIT extends Receipts {

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    @Test
    void it_opens_what_she_said_the_published_findings_that_rest_on_it_or_how_long_there_is_nothing() {
        String secret = secret();
        says(secret, "Le guichet a fermé, " + mark, today().minusDays(14));
        says(secret, "Je marche beaucoup, " + mark, today().minusDays(13));
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
        says(secret(), "Trop loin, " + mark, today());
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
        says(secret, "Le guichet a fermé, " + mark, today());

        assertThat(problem(() -> street.take(
                                secret, entry(UUID.randomUUID(), ReceiptCode.hash(code), "Autre, " + mark, today())))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-receipt-taken");
        assertThat(problem(() -> street.take(secret, entry(UUID.randomUUID(), code, "Autre, " + mark, today())))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("receipt");
    }
}
