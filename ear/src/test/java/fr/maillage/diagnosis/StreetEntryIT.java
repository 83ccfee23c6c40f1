package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What telephones bring by the link of a campaign: once, of its communes, of its days, and with consent. */
@InsideEar
class StreetEntryIT {

    private static final String GRAND_EST = "ept:200058790";
    private static final String WORDS = "Je fais tout avec mon téléphone.";

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetEntryService street;

    @Inject
    private AccountService accounts;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private StreetDetail campaign(LocalDate opensOn, LocalDate closesOn) {
        return officer(
                () -> campaigns.create(StreetRecordIT.campaign(GRAND_EST, opensOn.toString(), closesOn.toString())));
    }

    private StreetDetail current() {
        return campaign(today().minusDays(5), today().plusDays(5));
    }

    private String secret(StreetDetail campaign) {
        return officer(() -> campaigns.secret(campaign.id()));
    }

    private static StreetEntry entry(UUID key, UUID person, String words, LocalDate day) {
        return new StreetEntry(
                key,
                person,
                FieldValues.none(RespondentField.class)
                        .with(RespondentField.TERRITORY, "com:93032")
                        .with(RespondentField.AGE_BAND, "70-plus"),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, words)
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, day.toString()),
                null,
                true,
                null,
                false);
    }

    private StreetEntry entry() {
        return entry(UUID.randomUUID(), UUID.randomUUID(), WORDS, today());
    }

    private StreetDetail again(StreetDetail campaign) {
        return officer(() -> campaigns.get(campaign.id()));
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    private List<String> wrong(String secret, StreetEntry entry) {
        return problem(() -> street.take(secret, entry)).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void those_who_keep_a_campaign_are_told_once_a_day_that_more_comes_by_its_link_than_a_team_writes() {
        String login = "street-" + UUID.randomUUID().toString().substring(0, 8);
        String email = login + "@exemple.fr";
        As.administrator(() -> accounts.create(
                new AccountInput(login, login, email, "fr", true, List.of(As.grant(Role.EPT_OFFICER, GRAND_EST)))));
        StreetDetail campaign = current();
        String secret = secret(campaign);
        long key = Sql.number(
                "select id from street_campaign where uuid = ?", campaign.id().toString());
        for (int i = 0; i < StreetEntryService.MOST_AN_HOUR - 2; i++) {
            Sql.update(
                    "insert into street_entry (campaign_id, entry_key, taken_at) values (?, ?, current_timestamp)",
                    key,
                    UUID.randomUUID().toString());
        }

        street.take(secret, entry());
        assertThat(alerts(email)).isZero();
        street.take(secret, entry());
        assertThat(alerts(email)).isEqualTo(1);
        street.take(secret, entry());
        assertThat(alerts(email)).isEqualTo(1);
    }

    private static long alerts(String email) {
        return Sql.number(
                "select count(*) from outbox_message where recipient = ? and subject like 'Beaucoup de saisies%'",
                email);
    }

    @Test
    void a_telephone_learns_the_communes_of_the_campaign_and_until_when_it_may_send() {
        StreetDetail campaign = current();

        assertThat(street.open(secret(campaign)).communes())
                .extracting(TerritoryView::code)
                .hasSize(14)
                .contains("com:93032")
                .doesNotContain("com:93008");
        assertThat(street.open(secret(campaign)).lastSending()).isEqualTo(today().plusDays(19));
    }

    @Test
    void nobody_has_agreed_before_the_campaign_whatever_a_telephone_says() {
        StreetDetail campaign = current();
        OffsetDateTime opening =
                today().minusDays(5).atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
        for (OffsetDateTime said : List.of(OffsetDateTime.MIN, OffsetDateTime.parse("1999-01-01T00:00:00Z"), opening)) {
            StreetEntry entry = entry();
            street.take(
                    secret(campaign),
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
        StreetDetail campaign = current();
        String secret = secret(campaign);
        UUID person = UUID.randomUUID();
        StreetEntry second = entry(UUID.randomUUID(), person, "Le guichet a fermé.", today());
        StreetEntry first = entry(UUID.randomUUID(), person, WORDS, today().minusDays(1));

        assertThat(street.take(secret, second)).isTrue();
        assertThat(street.take(secret, first)).isTrue();
        assertThat(street.take(secret, second)).isFalse();
        assertThat(street.take(secret, entry())).isTrue();

        assertThat(again(campaign).campaign().respondents()).isEqualTo(2);
        assertThat(again(campaign).campaign().statements()).isEqualTo(3);
    }

    @Test
    void one_entry_that_comes_ten_times_at_once_is_one_statement() {
        StreetDetail campaign = current();
        String secret = secret(campaign);
        StreetEntry entry = entry();
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

        assertThat(again(campaign).campaign().statements()).isEqualTo(1);
    }

    @Test
    void an_erased_statement_does_not_come_again() {
        StreetDetail campaign = current();
        StreetEntry entry = entry();
        street.take(secret(campaign), entry);
        long statement = Sql.number("select statement_id from street_entry where entry_key = ?", "" + entry.key());
        Sql.update("delete from statement where id = ?", statement);

        assertThat(street.take(secret(campaign), entry)).isFalse();
        assertThat(again(campaign).campaign().statements()).isZero();
    }

    @Test
    void nothing_is_taken_without_consent_from_elsewhere_of_other_days_or_with_a_name_in_it() {
        String secret = secret(current());
        StreetEntry fits = entry();

        assertThat(wrong(
                        secret,
                        new StreetEntry(
                                fits.key(), fits.person(), fits.about(), fits.said(), null, false, null, false)))
                .containsExactly("diagnosis-street-consent");
        assertThat(wrong(
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
        assertThat(wrong(secret, entry(UUID.randomUUID(), UUID.randomUUID(), WORDS, today().minusDays(6))))
                .containsExactly("diagnosis-street-day");
        assertThat(wrong(secret, entry(UUID.randomUUID(), UUID.randomUUID(), WORDS, today().plusDays(1))))
                .containsExactly("diagnosis-statement-future");
        assertThat(wrong(secret, entry(UUID.randomUUID(), UUID.randomUUID(), "x".repeat(2001), today())))
                .containsExactly("too-long");
        StreetEntry named = entry(UUID.randomUUID(), UUID.randomUUID(), "Appelez Fatima au 06 12 34 56 78.", today());
        assertThat(wrong(secret, named)).containsExactly("diagnosis-personal");
        assertThat(street.take(
                        secret,
                        new StreetEntry(
                                named.key(), named.person(), named.about(), named.said(), null, true, null, true)))
                .isTrue();
    }

    @Test
    void after_the_last_day_what_was_said_before_may_be_sent_for_two_weeks() {
        String late = secret(campaign(today().minusDays(30), today().minusDays(14)));
        String over = secret(campaign(today().minusDays(30), today().minusDays(15)));

        assertThat(street.take(late, entry(UUID.randomUUID(), UUID.randomUUID(), WORDS, today().minusDays(20))))
                .isTrue();
        assertThat(wrong(late, entry())).containsExactly("diagnosis-street-day");
        assertThat(problem(() -> street.take(over, entry())).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> street.open(over)).kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_link_that_was_made_up_changed_or_archived_leads_nowhere() {
        StreetDetail campaign = current();
        String old = secret(campaign);
        StreetDetail renewed = officer(() -> campaigns.renewLink(campaign.id(), campaign.version()));

        assertThat(problem(() -> street.open("x" + old)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> street.take(old, entry())).kind()).isEqualTo(Kind.NOT_FOUND);
        String fresh = secret(campaign);
        assertThat(street.take(fresh, entry())).isTrue();
        officer(() -> campaigns.archive(campaign.id(), renewed.version(), "finie"));
        assertThat(problem(() -> street.take(fresh, entry())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void who_may_not_collect_there_is_given_no_link_and_the_audit_no_words() {
        StreetDetail campaign = current();

        assertThat(problem(() -> As.a(Role.EPT_OFFICER, "com:93008", () -> campaigns.secret(campaign.id())))
                        .kind())
                .isEqualTo(Kind.DENIED);
        assertThat(problem(() -> As.a(Role.MEMBER, GRAND_EST, () -> campaigns.get(campaign.id())))
                        .kind())
                .isEqualTo(Kind.DENIED);
        String words = "Rien ne dit ceci, sinon la marmotte du rayon.";
        street.take(secret(campaign), entry(UUID.randomUUID(), UUID.randomUUID(), words, today()));
        assertThat(Sql.number("select count(*) from audit_line where changes like ?", "%" + words + "%"))
                .isZero();
    }
}
