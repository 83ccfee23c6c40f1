package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.CommitteeDesk;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results of the diagnosis, as the indicators tell it of communes that no other test speaks of. */
@InsideEar
class DiagnosisIndicatorIT {

    private static final String VAUJOURS = "com:93074";
    private static final String COUBRON = "com:93015";
    private static final long FIRST_ID = 910_000_000L;

    @Inject
    private Clock clock;

    @Inject
    private FindingDesk desk;

    @Inject
    private IndicatorDesk indicatorDesk;

    private long next = FIRST_ID;

    @AfterEach
    void clear() {
        Sql.update("delete from irritant where id >= ?", FIRST_ID);
        Sql.update("delete from finding_evidence where finding_id >= ?", FIRST_ID);
        Sql.update("delete from finding where id >= ?", FIRST_ID);
    }

    @Test
    void findings_are_counted_from_their_adoption_and_their_delay_from_the_first_word() {
        finding("adopted", 10, 30, 20);
        finding("adopted", 10, 50);
        finding("adopted", 10);
        finding("draft", null, 300);
        archive(finding("adopted", 10, 200));
        indicatorDesk.runJob();

        assertThat(indicatorDesk.reading("finding-adopted", VAUJOURS).value()).isEqualByComparingTo("3");
        IndicatorReading delay = indicatorDesk.reading("finding-delay", VAUJOURS);
        assertThat(delay.numerator()).isEqualByComparingTo("60");
        assertThat(delay.denominator()).isEqualByComparingTo("2");
        assertThat(delay.value()).isEqualByComparingTo("30");
        assertThat(indicatorDesk
                        .reading("finding-adopted", CommitteeDesk.GRAND_EST)
                        .value())
                .isGreaterThanOrEqualTo(new BigDecimal(3));
    }

    @Test
    void an_irritant_counts_once_it_was_passed_on_and_its_answer_once_it_came() {
        irritant(30, 5);
        irritant(30, null);
        irritant(2, null);
        indicatorDesk.runJob();

        IndicatorReading answered = indicatorDesk.reading("irritant-answered", VAUJOURS);
        assertThat(answered.numerator()).isEqualByComparingTo("1");
        assertThat(answered.denominator()).isEqualByComparingTo("3");
        assertThat(answered.value()).isBetween(new BigDecimal("33.3"), new BigDecimal("33.4"));
    }

    @Test
    void where_nothing_is_said_counts_are_zero_and_delays_and_shares_are_unknown() {
        finding("adopted", 10, 30);
        indicatorDesk.runJob();

        assertThat(indicatorDesk.reading("finding-adopted", COUBRON).value()).isEqualByComparingTo("0");
        assertThat(indicatorDesk.reading("actor-taking-part", COUBRON).value()).isEqualByComparingTo("0");
        assertThat(indicatorDesk.reading("finding-delay", COUBRON).value()).isNull();
        assertThat(indicatorDesk.reading("finding-delay", COUBRON).reason()).isEqualTo(IndicatorReasons.NO_FINDING);
        assertThat(indicatorDesk.reading("irritant-answered", COUBRON).value()).isNull();
        assertThat(indicatorDesk.reading("irritant-answered", COUBRON).reason())
                .isEqualTo(IndicatorReasons.NO_IRRITANT);
    }

    /**
     * A finding.
     *
     * @param adopted days ago; null for a draft
     * @param said days ago, of each word that it rests on
     */
    private long finding(String state, Integer adopted, int... said) {
        long id = next++;
        Sql.update(
                "insert into finding (id, uuid, version, territory_id, title, state, proposed_on, adopted_on, search_text,"
                        + " created_at, updated_at)"
                        + " values (?, ?, 1, ?, 'Essai', ?, ?, cast(? as date), 'essai', current_timestamp, current_timestamp)",
                id,
                UUID.randomUUID().toString(),
                vaujours(),
                state,
                today().minusDays(400),
                adopted == null ? null : today().minusDays(adopted));
        for (int i = 0; i < said.length; i++) {
            String statement = desk.said("Parole d'essai.").id().toString();
            Sql.update("update statement set said_on = ? where uuid = ?", today().minusDays(said[i]), statement);
            Sql.update(
                    "insert into finding_evidence (finding_id, record_type, record_id, rank) values (?,"
                            + " 'diagnosis.statement', ?, ?)",
                    id,
                    statement,
                    i);
        }
        return id;
    }

    private static void archive(long finding) {
        Sql.update("update finding set archived_at = created_at where id = ?", finding);
    }

    private void irritant(int sent, Integer answered) {
        Sql.update(
                "insert into irritant (id, uuid, version, territory_id, subject, description, administration, sent_on,"
                        + " state, answered_on, search_text, created_at, updated_at) values (?, ?, 1, ?, 'Essai', 'Essai',"
                        + " 'Essai', ?, ?, cast(? as date), 'essai', current_timestamp, current_timestamp)",
                next++,
                UUID.randomUUID().toString(),
                vaujours(),
                today().minusDays(sent),
                answered == null ? "waiting" : "answered",
                answered == null ? null : today().minusDays(answered));
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private long vaujours() {
        return Sql.number("select id from territory where code = ?", VAUJOURS);
    }
}
