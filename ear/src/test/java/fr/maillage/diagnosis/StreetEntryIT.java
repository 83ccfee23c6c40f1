package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.StreetDesk.WORDS;
import static fr.maillage.diagnosis.StreetDesk.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entries that telephones bring by the link of a campaign: once, of its communes, of its days, and with consent. */
@InsideEar
class StreetEntryIT {

    @Inject
    private StreetDesk desk;

    @Inject
    private StreetEntryService street;

    @Test
    void nobody_has_agreed_before_the_campaign_whatever_a_telephone_says() {
        StreetDetail campaign = desk.current();
        OffsetDateTime opening =
                desk.today().minusDays(5).atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
        for (OffsetDateTime said : List.of(OffsetDateTime.MIN, OffsetDateTime.parse("1999-01-01T00:00:00Z"), opening)) {
            StreetEntry entry = desk.entry();
            street.take(
                    desk.secret(campaign),
                    new StreetEntry(entry.key(), entry.person(), entry.about(), entry.said(), null, true, said, false));
            long agreed = Sql.number(
                    "select count(*) from street_entry e join statement s on s.id = e.statement_id"
                            + " join respondent r on r.id = s.respondent_id"
                            + " where e.entry_key = ? and r.consented_at >= ?",
                    "" + entry.key(),
                    opening);
            assertThat(agreed).as("%s", said).isEqualTo(1);
        }
    }

    @Test
    void what_is_sent_twice_is_taken_once_and_one_person_stays_one_whatever_the_order() {
        StreetDetail campaign = desk.current();
        String secret = desk.secret(campaign);
        UUID person = UUID.randomUUID();
        StreetEntry second = entry(UUID.randomUUID(), person, "Le guichet a fermé.", desk.today());
        StreetEntry first = entry(UUID.randomUUID(), person, WORDS, desk.today().minusDays(1));

        assertThat(street.take(secret, second)).isTrue();
        assertThat(street.take(secret, first)).isTrue();
        assertThat(street.take(secret, second)).isFalse();
        assertThat(street.take(secret, desk.entry())).isTrue();

        assertThat(desk.again(campaign).campaign().respondents()).isEqualTo(2);
        assertThat(desk.again(campaign).campaign().statements()).isEqualTo(3);
    }

    @Test
    void one_entry_that_comes_ten_times_at_once_is_one_statement() {
        StreetDetail campaign = desk.current();
        String secret = desk.secret(campaign);
        StreetEntry entry = desk.entry();
        ExecutorService lines = Executors.newFixedThreadPool(5);
        try {
            List<CompletableFuture<Boolean>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> street.take(secret, entry), lines))
                    .limit(10)
                    .toList();
            assertThat(sent.stream().filter(CompletableFuture::join)).hasSize(1);
        } finally {
            lines.shutdownNow();
        }

        assertThat(desk.again(campaign).campaign().statements()).isEqualTo(1);
    }

    @Test
    void an_erased_statement_does_not_come_again() {
        StreetDetail campaign = desk.current();
        StreetEntry entry = desk.entry();
        street.take(desk.secret(campaign), entry);
        long statement = Sql.number("select statement_id from street_entry where entry_key = ?", "" + entry.key());
        Sql.update("delete from statement where id = ?", statement);

        assertThat(street.take(desk.secret(campaign), entry)).isFalse();
        assertThat(desk.again(campaign).campaign().statements()).isZero();
    }

    @Test
    void nothing_is_taken_without_consent_from_elsewhere_of_other_days_or_with_a_name_in_it() {
        String secret = desk.secret(desk.current());
        StreetEntry fits = desk.entry();

        assertThat(desk.wrong(
                        secret,
                        new StreetEntry(
                                fits.key(), fits.person(), fits.about(), fits.said(), null, false, null, false)))
                .containsExactly("diagnosis-street-consent");
        assertThat(desk.wrong(
                        secret,
                        new StreetEntry(
                                fits.key(),
                                fits.person(),
                                fits.about().with(RespondentField.TERRITORY, "com:93008"),
                                fits.said(),
                                null,
                                true,
                                null,
                                false)))
                .containsExactly("diagnosis-street-elsewhere");
        assertThat(desk.wrong(
                        secret,
                        entry(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                WORDS,
                                desk.today().minusDays(6))))
                .containsExactly("diagnosis-street-day");
        assertThat(desk.wrong(
                        secret,
                        entry(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                WORDS,
                                desk.today().plusDays(1))))
                .containsExactly("diagnosis-statement-future");
        assertThat(desk.wrong(secret, entry(UUID.randomUUID(), UUID.randomUUID(), "x".repeat(2001), desk.today())))
                .containsExactly("too-long");
        StreetEntry named =
                entry(UUID.randomUUID(), UUID.randomUUID(), "Appelez Fatima au 06 12 34 56 78.", desk.today());
        assertThat(desk.wrong(secret, named)).containsExactly("diagnosis-personal");
        assertThat(street.take(
                        secret,
                        new StreetEntry(
                                named.key(), named.person(), named.about(), named.said(), null, true, null, true)))
                .isTrue();
    }
}
