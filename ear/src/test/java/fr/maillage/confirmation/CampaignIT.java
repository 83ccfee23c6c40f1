package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a campaign writes to and how often, and who is left for the telephone. */
@InsideEar
class CampaignIT extends MailedInside {

    @Inject
    private CampaignDesk desk;

    @Inject
    private CampaignService campaigns;

    @Inject
    private WorklistService worklist;

    private final String contact = "contact-" + UUID.randomUUID() + "@exemple.test";
    private final String open = "accueil-" + UUID.randomUUID() + "@exemple.test";

    @Test
    void everybody_gets_one_message_for_all_records_and_a_repeated_run_writes_to_nobody_twice() {
        UUID actor = desk.actor(contact);
        desk.oldPlace("Premier lieu", actor, "ailleurs@exemple.test");
        desk.oldPlace("Second lieu", actor, null);
        desk.oldPlace("Lieu sans acteur", null, open);
        UUID mute = desk.oldPlace("Lieu sans adresse", null, null);
        assertThat(As.administrator(() -> campaigns.preview(desk.input(0))))
                .isEqualTo(new CampaignService.Preview(4, 3));

        CampaignView campaign = desk.campaign(0);
        desk.link(server, contact);
        desk.link(server, open);
        desk.run(
                CampaignSendJob.ID,
                Map.of(CampaignSendJob.CAMPAIGN, campaign.id().toString()));

        assertThat(server.mailsTo(contact)).hasSize(1);
        assertThat(server.mailsTo(contact).get(0).text()).contains("- Premier lieu", "- Second lieu", "Bonjour <b>");
        assertThat(server.mailsTo("ailleurs@exemple.test")).isEmpty();
        desk.await("the states", () -> desk.view(campaign.id()).figures().sent() == 3);
        assertThat(desk.view(campaign.id()).figures()).isEqualTo(new CampaignFigures(4, 3, 0, 0, 0, 0, 0, 1, 3));
        assertThat(As.administrator(() -> campaigns.communes(campaign.id())))
                .extracting(CommuneFigures::code)
                .containsExactly("com:93032");
        assertThat(entries(campaign)).extracting(WorklistEntry::place).containsExactly(mute);
        assertThat(Sql.number(
                        "select count(*) from outbox_message where idempotency_key like ?",
                        "campaign:" + campaign.id() + "%"))
                .isEqualTo(2);
    }

    @Test
    void reminders_come_after_their_time_until_there_are_enough_and_not_to_who_asked_for_none() {
        UUID actor = desk.actor(contact);
        UUID place = desk.oldPlace("Lieu silencieux", actor, null);
        desk.oldPlace("Lieu ouvert", null, open);
        CampaignView campaign = desk.campaign(1);
        String link = desk.link(server, contact);
        desk.link(server, open);
        desk.await("the states", () -> desk.view(campaign.id()).figures().sent() == 2);

        // Too early
        desk.run(CampaignRemindJob.ID, Map.of());
        assertThat(server.mailsTo(contact)).hasSize(1);
        // Two weeks later, when one of them has asked not to be written to
        letTimePass(campaign);
        Sql.update("update person set no_mail = true where email = ?", contact);
        desk.run(CampaignRemindJob.ID, Map.of());
        desk.await("the reminder", () -> server.mailsTo(open).size() == 2);
        assertThat(server.mailsTo(open).get(1).header("Subject")).contains("Rappel");
        assertThat(server.mailsTo(contact)).hasSize(1);
        assertThat(desk.link(server, contact)).isEqualTo(link);
        // And once more, when there were enough
        letTimePass(campaign);
        Sql.update(
                "update campaign_target set silent_from = message_at where silent_from is not null and campaign_id ="
                        + " (select id from campaign where uuid = ?)",
                campaign.id().toString());
        desk.run(CampaignRemindJob.ID, Map.of());

        assertThat(entries(campaign)).extracting(WorklistEntry::reason).containsExactlyInAnyOrder("SILENT", "REFUSED");
        assertThat(entries(campaign)).filteredOn(e -> e.place().equals(place)).hasSize(1);
    }

    @Test
    void a_refused_message_puts_its_places_on_the_worklist_until_somebody_telephones() {
        server.refuse(open, 550);
        UUID place = desk.oldPlace("Lieu perdu", null, open);
        CampaignView campaign = desk.campaign(2);
        desk.await("the bounce", () -> !entries(campaign).isEmpty());
        WorklistEntry entry = entries(campaign).get(0);
        assertThat(entry.reason()).isEqualTo("UNREACHABLE");

        assertThat(kind(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> {
                    worklist.telephoned(place, entry.version());
                    return null;
                })))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() ->
                        As.a(Role.MEMBER, "dep:93", () -> worklist.list(WorklistFilter.NONE, PageRequest.first()))))
                .isEqualTo(Kind.DENIED);
        As.a(Role.EPT_OFFICER, "ept:200058790", () -> {
            worklist.telephoned(place, entry.version());
            return null;
        });

        assertThat(entries(campaign)).isEmpty();
        assertThat(desk.view(campaign.id()).figures().telephone()).isEqualTo(1);
        assertThat(desk.place(place).values().dateMaj().getYear()).isGreaterThan(2024);
    }

    @Test
    void a_message_that_came_back_and_a_stopped_campaign_are_noted() {
        server.stop();
        desk.oldPlace("Lieu", null, open);
        CampaignView campaign = desk.campaign(2);
        assertThat(kind(() -> As.a(
                        Role.EPT_OFFICER, "ept:200057875", () -> campaigns.stop(campaign.id(), campaign.version()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.administrator(() -> campaigns.stop(campaign.id(), campaign.version() - 1))))
                .isEqualTo(Kind.STALE);
        As.administrator(() -> campaigns.stop(campaign.id(), campaign.version()));
        assertThat(kind(() -> As.administrator(() -> campaigns.stop(campaign.id(), campaign.version() + 1))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Sql.number(
                        "select count(*) from outbox_message where state = 'WAITING' and idempotency_key like ?",
                        "campaign:" + campaign.id() + "%"))
                .isZero();

        TargetView target = As.administrator(() -> campaigns.targets(campaign.id(), null, null, PageRequest.first()))
                .items()
                .get(0);
        As.administrator(() -> {
            campaigns.returned(target.id());
            return null;
        });
        assertThat(entries(campaign)).extracting(WorklistEntry::reason).containsExactly("UNREACHABLE");
    }

    @Test
    void a_wrong_campaign_names_each_wrong_field() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> As.administrator(() -> campaigns.create(
                        new CampaignInput(" ", "com:93032", -1, null, null, "Deux\nlignes", null, 0, 200, 9))));
        assertThat(problem.violations())
                .extracting("field")
                .containsExactly("name", "months", "subject", "text", "linkDays", "remindDays", "remindMost");
        assertThat(kind(() -> As.administrator(() -> campaigns.create(
                        new CampaignInput("Essai", "com:93032", 6, null, null, "Objet", "Texte", 20, 14, 2)))))
                .isEqualTo(Kind.INVALID);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> campaigns.create(desk.input(0)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.PREFECTURE, "dep:93", () -> campaigns.create(desk.input(0)))))
                .isEqualTo(Kind.DENIED);
    }

    private List<WorklistEntry> entries(CampaignView campaign) {
        return As.administrator(() -> worklist.list(
                        new WorklistFilter(null, null, campaign.id().toString()), PageRequest.first()))
                .items();
    }

    private static void letTimePass(CampaignView campaign) {
        Sql.update(
                "update campaign_target set message_at = timestamp with time zone '2026-01-01 00:00:00+00' where"
                        + " campaign_id = (select id from campaign where uuid = ?)",
                campaign.id().toString());
    }

    private static Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
