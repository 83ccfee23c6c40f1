package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Campaigns that go on until somebody stops them, and the peace between the messages of all campaigns. */
@InsideEar
class StandingCampaignIT {

    private static final String PAUSE = "MAILLAGE_CONTACT_PAUSE_DAYS";

    @Inject
    private CampaignDesk desk;

    @Inject
    private CampaignDesk other;

    @Inject
    private CampaignService campaigns;

    @Inject
    private WorklistService worklist;

    private final String address = "accueil-" + UUID.randomUUID() + "@exemple.test";

    @AfterEach
    void nothing_is_left_for_other_tests() {
        System.clearProperty(PAUSE);
        Sql.update("update campaign set state = 'STOPPED', stopped_at = created_at where every_months > 0");
        Sql.update("delete from outbox_message where recipient like ?", "%" + address);
    }

    @Test
    void it_asks_again_when_its_months_have_passed_and_not_before_nor_after_it_was_stopped() {
        desk.oldPlace("Lieu", null, address);
        CampaignView campaign = desk.campaign(desk.standing(6));

        pass(campaign, ago(5));
        tomorrow();
        assertThat(asked(campaign)).as("five months later").isEqualTo(1);

        pass(campaign, ago(7));
        tomorrow();
        assertThat(messages(address)).isEqualTo(2);
        assertThat(asked(campaign)).isEqualTo(2);
        assertThat(desk.view(campaign.id()).figures().places()).isEqualTo(2);

        As.administrator(
                () -> campaigns.stop(campaign.id(), desk.view(campaign.id()).version()));
        pass(campaign, ago(14));
        tomorrow();
        assertThat(asked(campaign)).isEqualTo(2);
    }

    @Test
    void a_record_that_became_due_later_is_asked_about_and_one_that_was_confirmed_is_not() {
        UUID first = desk.oldPlace("Premier", null, address);
        CampaignView campaign = desk.campaign(desk.standing(6));
        String late = "tard-" + address;
        desk.oldPlace("Second", null, late);
        pass(campaign, ago(7));
        As.administrator(() -> {
            worklist.telephoned(first, desk.place(first).version());
            return null;
        });

        tomorrow();

        assertThat(messages(late)).isEqualTo(1);
        assertThat(messages(address)).isEqualTo(1);
        assertThat(asked(campaign)).isEqualTo(2);
    }

    @Test
    void nobody_gets_messages_of_two_campaigns_within_the_pause_and_the_second_comes_after_it() {
        String settled = "entretemps-" + address;
        desk.oldPlace("Lieu", null, address);
        desk.oldPlace("Encore un lieu", null, settled);
        other.oldPlace("Autre lieu", null, address);
        UUID confirmed = other.oldPlace("Lieu confirmé entre-temps", null, settled);
        CampaignView one = desk.campaign(0);
        CampaignView two = other.campaign(0);

        assertThat(messages(address)).isEqualTo(1);
        assertThat(states(two)).containsOnly(TargetState.WAITING);

        pass(one, ago(2));
        pass(two, ago(1));
        Sql.update(
                "update place set date_maj = ? where uuid = ?", LocalDate.now(Clock.systemUTC()), confirmed.toString());
        tomorrow();

        assertThat(messages(address)).isEqualTo(2);
        assertThat(messages(settled)).as("nothing is left to ask").isEqualTo(1);
        assertThat(states(two)).contains(TargetState.ANSWERED);
    }

    @Test
    void a_record_of_the_day_on_which_it_was_chosen_is_asked_about_also_just_after_midnight() {
        desk.oldPlace("Lieu", null, address);
        UUID dated = other.oldPlace("Lieu du même jour", null, address);
        CampaignView one = desk.campaign(0);
        CampaignView two = other.campaign(0);
        LocalDate day = LocalDate.now(Clock.systemUTC()).minusMonths(1);
        // In UTC it was still the day before.
        OffsetDateTime midnight = day.atTime(0, 30).atZone(ClockProducer.PARIS).toOffsetDateTime();

        pass(one, ago(2));
        pass(two, midnight);
        Sql.update("update place set date_maj = ? where uuid = ?", day, dated.toString());
        tomorrow();

        assertThat(messages(address)).isEqualTo(2);
    }

    @Test
    void the_pause_is_for_the_operator_to_set() {
        System.setProperty(PAUSE, "0");
        desk.oldPlace("Lieu", null, address);
        other.oldPlace("Autre lieu", null, address);
        desk.campaign(0);

        other.campaign(0);

        assertThat(messages(address)).isEqualTo(2);
    }

    @Test
    void a_dashboard_counts_by_month_and_a_wrong_period_is_named() {
        UUID place = desk.oldPlace("Lieu", null, address);
        desk.oldPlace("Autre", null, "autre-" + address);
        CampaignView campaign = desk.campaign(desk.standing(6));
        Sql.update(
                "update campaign_target set sent_at = message_at where campaign_id ="
                        + " (select id from campaign where uuid = ?)",
                campaign.id().toString());
        As.administrator(() -> {
            worklist.telephoned(place, desk.place(place).version());
            return null;
        });
        Sql.update(
                "update campaign set created_at = ? where uuid = ?",
                ago(20),
                campaign.id().toString());

        var months = As.administrator(() -> campaigns.months(campaign.id()));

        assertThat(months).hasSize(12);
        assertThat(months.get(11))
                .extracting("contacted", "answered", "confirmed")
                .containsExactly(2L, 1L, 1L);
        assertThat(months.subList(0, 11)).allMatch(m -> m.contacted() + m.answered() + m.confirmed() == 0);
        assertThat(catchThrowableOfType(
                                Problem.class, () -> As.administrator(() -> campaigns.create(desk.standing(25))))
                        .violations())
                .extracting("field")
                .containsExactly("everyMonths");
    }

    /** Runs what the timer starts each morning. */
    private void tomorrow() {
        desk.run(CampaignRemindJob.ID, Map.of());
    }

    private static OffsetDateTime ago(int months) {
        return OffsetDateTime.now(Clock.systemUTC())
                .truncatedTo(ChronoUnit.SECONDS)
                .minusMonths(months);
    }

    /** As if all that a campaign did had been at a moment of the past. */
    private static void pass(CampaignView campaign, OffsetDateTime moment) {
        String of = " where campaign_id = (select id from campaign where uuid = ?)";
        String id = campaign.id().toString();
        Sql.update("update campaign set created_at = ? where uuid = ?", moment, id);
        Sql.update("update campaign_place set asked_at = ?" + of, moment, id);
        Sql.update("update campaign_target set message_at = ?" + of + " and message_at is not null", moment, id);
    }

    private static long asked(CampaignView campaign) {
        return Sql.number(
                "select count(*) from campaign_place where campaign_id = (select id from campaign where uuid = ?)",
                campaign.id().toString());
    }

    private static long messages(String recipient) {
        return Sql.number("select count(*) from outbox_message where recipient = ?", recipient);
    }

    private List<TargetState> states(CampaignView campaign) {
        return As.administrator(() -> campaigns.targets(campaign.id(), null, null, PageRequest.first()))
                .items()
                .stream()
                .map(TargetView::state)
                .toList();
    }
}
