package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.StreetDesk.GRAND_EST;
import static fr.maillage.diagnosis.StreetDesk.WORDS;
import static fr.maillage.diagnosis.StreetDesk.entry;
import static fr.maillage.diagnosis.StreetDesk.officer;
import static fr.maillage.diagnosis.StreetDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetEntryService;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom the link of a campaign is given to, what it opens, until when, and who is told if too much comes by it. */
@InsideEar
class StreetLinkIT {

    @Inject
    private StreetDesk desk;

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetEntryService street;

    @Inject
    private AccountService accounts;

    @Test
    void those_who_keep_a_campaign_are_told_once_a_day_that_more_comes_by_its_link_than_a_team_writes() {
        String login = "street-" + UUID.randomUUID().toString().substring(0, 8);
        String email = login + "@exemple.fr";
        As.administrator(() -> accounts.create(
                new AccountInput(login, login, email, "fr", true, List.of(As.grant(Role.EPT_OFFICER, GRAND_EST)))));
        StreetDetail campaign = desk.current();
        String secret = desk.secret(campaign);
        long key = Sql.number(
                "select id from street_campaign where uuid = ?", campaign.id().toString());
        for (int i = 0; i < StreetEntryService.MOST_AN_HOUR - 2; i++) {
            Sql.update(
                    "insert into street_entry (campaign_id, entry_key, taken_at) values (?, ?, current_timestamp)",
                    key,
                    UUID.randomUUID().toString());
        }

        street.take(secret, desk.entry());
        assertThat(alerts(email)).isZero();
        street.take(secret, desk.entry());
        assertThat(alerts(email)).isEqualTo(1);
        street.take(secret, desk.entry());
        assertThat(alerts(email)).isEqualTo(1);
    }

    private static long alerts(String email) {
        return Sql.number(
                "select count(*) from outbox_message where recipient = ? and subject like 'Beaucoup de saisies%'",
                email);
    }

    @Test
    void a_telephone_learns_the_communes_of_the_campaign_and_until_when_it_may_send() {
        StreetDetail campaign = desk.current();

        assertThat(street.open(desk.secret(campaign)).communes())
                .extracting(TerritoryView::code)
                .hasSize(14)
                .contains("com:93032")
                .doesNotContain("com:93008");
        assertThat(street.open(desk.secret(campaign)).lastSending())
                .isEqualTo(desk.today().plusDays(19));
    }

    @Test
    void after_the_last_day_what_was_said_before_may_be_sent_for_two_weeks() {
        String late = desk.secret(
                desk.campaign(desk.today().minusDays(30), desk.today().minusDays(14)));
        String over = desk.secret(
                desk.campaign(desk.today().minusDays(30), desk.today().minusDays(15)));

        assertThat(street.take(
                        late,
                        entry(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                WORDS,
                                desk.today().minusDays(20))))
                .isTrue();
        assertThat(desk.wrong(late, desk.entry())).containsExactly("diagnosis-street-day");
        assertThat(problem(() -> street.take(over, desk.entry())).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> street.open(over)).kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_link_that_was_made_up_changed_or_archived_leads_nowhere() {
        StreetDetail campaign = desk.current();
        String old = desk.secret(campaign);
        StreetDetail renewed = officer(() -> campaigns.renewLink(campaign.id(), campaign.version()));

        assertThat(problem(() -> street.open("x" + old)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> street.take(old, desk.entry())).kind()).isEqualTo(Kind.NOT_FOUND);
        String fresh = desk.secret(campaign);
        assertThat(street.take(fresh, desk.entry())).isTrue();
        officer(() -> campaigns.archive(campaign.id(), renewed.version(), "finie"));
        assertThat(problem(() -> street.take(fresh, desk.entry())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void who_may_not_collect_there_is_given_no_link_and_the_audit_no_words() {
        StreetDetail campaign = desk.current();

        assertThat(problem(() -> As.a(Role.EPT_OFFICER, "com:93008", () -> campaigns.secret(campaign.id())))
                        .kind())
                .isEqualTo(Kind.DENIED);
        assertThat(problem(() -> As.a(Role.MEMBER, GRAND_EST, () -> campaigns.get(campaign.id())))
                        .kind())
                .isEqualTo(Kind.DENIED);
        String words = "Rien ne dit ceci, sinon la marmotte du rayon.";
        street.take(desk.secret(campaign), entry(UUID.randomUUID(), UUID.randomUUID(), words, desk.today()));
        assertThat(Sql.number("select count(*) from audit_line where changes like ?", "%" + words + "%"))
                .isZero();
    }
}
