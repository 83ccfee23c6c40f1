package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlan;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.DueRepository;
import fr.maillage.confirmation.persistence.RecordNameRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Work of the jobs of campaigns, some at a time, each part in a transaction of its own with the run's progress: a kill
 * loses nothing, and what is done again is done once.
 */
@Stateless
public class CampaignSendService {

    private static final int SOME = 100;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RecordNameRepository records;

    @Inject
    private DueRepository due;

    @Inject
    private DuePlaces places;

    @Inject
    private NotificationService messages;

    @Inject
    private LinkSigner signer;

    @EJB
    private JobProgressService progress;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gathers the next records that a campaign asks about.
     *
     * @param part under which the run keeps how far it got
     * @return whether there may be more
     * @throws Problem DENIED without EDIT_PLACES on the campaign's territory; NOT_FOUND
     */
    public boolean gatherSome(UUID run, String part, UUID id) {
        Campaign campaign = writable(id);
        if (campaign.stopped()
                || (!campaign.plan().standing() && campaign.state().equals("RUNNING"))) {
            return false;
        }
        long after = progress.cursor(run, part).map(Long::parseLong).orElse(Long.MIN_VALUE);
        DuePlaces.Gathered gathered = places.next(campaign, after);
        progress.advance(
                run,
                part,
                String.valueOf(gathered.last()),
                new JobCounts(gathered.places(), gathered.places(), 0, 0, 0));
        return gathered.places() > 0;
    }

    /**
     * Writes the next messages of a campaign, each with a link of its own.
     *
     * @return whether there may be more; the campaign runs once there are none but those to whom a campaign wrote lately,
     *     whose turn comes on a later day
     */
    public boolean writeSome(UUID run, String part, UUID id) {
        Campaign campaign = writable(id);
        campaigns.holdPen();
        // Whoever stops it waits for these messages, and holds them back with the others.
        campaigns.lock(campaign);
        OffsetDateTime now = now();
        List<CampaignTarget> targets =
                campaign.stopped() ? List.of() : distinct(campaigns.unwritten(campaign.id(), pause(now), SOME));
        CampaignPlan plan = campaign.plan();
        List<NewMessage> written = new ArrayList<>();
        Map<Long, List<String>> names =
                records.open(targets.stream().map(CampaignTarget::id).toList());
        for (CampaignTarget target : targets) {
            OffsetDateTime until = now.plusDays(plan.linkDays());
            List<String> open = names.getOrDefault(target.id(), List.of());
            if (open.isEmpty()) {
                target.settled(now);
                continue;
            }
            written.add(CampaignTexts.message(campaign, target, 0, open, until));
            target.written(LinkSigner.digest(signer.secret(target.uuid())), now, until, silentFrom(plan, 0, now));
        }
        messages.enqueue(written);
        if (targets.isEmpty()) {
            campaign.running();
        }
        campaigns.flush();
        progress.advance(run, part, "", new JobCounts(0, 0, written.size(), 0, 0));
        return !targets.isEmpty();
    }

    /**
     * Reminds some of those who have not answered, of all campaigns that run; whoever asked meanwhile not to be written
     * to is left alone.
     *
     * @return whether there may be more
     */
    public boolean remindSome(UUID run, String part) {
        caller.requireEverywhere(Permission.EDIT_PLACES);
        campaigns.holdPen();
        OffsetDateTime now = now();
        for (Campaign campaign : campaigns.running()) {
            campaigns.lock(campaign);
            List<CampaignTarget> targets = campaign.stopped() ? List.of() : toRemind(campaign, now);
            if (!targets.isEmpty()) {
                remind(run, part, campaign, targets);
                return true;
            }
        }
        return false;
    }

    /**
     * The campaigns that run, each to be gathered and written for once a day: standing ones find what has become due, and
     * all write to those whom another campaign had written to lately.
     *
     * @throws Problem DENIED without EDIT_PLACES everywhere
     */
    public List<UUID> running() {
        caller.requireEverywhere(Permission.EDIT_PLACES);
        return campaigns.running().stream().map(Campaign::uuid).toList();
    }

    /** After when a message to somebody is so recent that she is left in peace. */
    private OffsetDateTime pause(OffsetDateTime now) {
        return now.minusDays(settings.contactPauseDays());
    }

    /** One of each address: the others see its message the next time. */
    private static List<CampaignTarget> distinct(List<CampaignTarget> targets) {
        Set<String> addresses = new HashSet<>();
        return targets.stream().filter(t -> addresses.add(t.email())).toList();
    }

    private List<CampaignTarget> toRemind(Campaign campaign, OffsetDateTime now) {
        OffsetDateTime before = now.minusDays(campaign.plan().remindDays());
        return distinct(campaigns.toRemind(campaign, before, pause(now), now, SOME));
    }

    private void remind(UUID run, String part, Campaign campaign, List<CampaignTarget> targets) {
        OffsetDateTime now = now();
        Set<String> unwanted =
                due.unwanted(targets.stream().map(CampaignTarget::email).collect(Collectors.toSet()));
        Map<Long, List<String>> names =
                records.open(targets.stream().map(CampaignTarget::id).toList());
        List<NewMessage> reminders = new ArrayList<>();
        for (CampaignTarget target : targets) {
            List<String> open = names.getOrDefault(target.id(), List.of());
            if (unwanted.contains(target.email())) {
                target.refused();
            } else {
                target.reminded(now, silentFrom(campaign.plan(), target.reminders() + 1, now));
                if (!open.isEmpty()) {
                    reminders.add(
                            CampaignTexts.message(campaign, target, target.reminders(), open, target.expiresAt()));
                }
            }
        }
        messages.enqueue(reminders);
        campaigns.flush();
        progress.advance(
                run,
                part,
                "",
                new JobCounts(targets.size(), reminders.size(), 0, (long) targets.size() - reminders.size(), 0));
    }

    private static OffsetDateTime silentFrom(CampaignPlan plan, int reminders, OffsetDateTime now) {
        return reminders < plan.remindMost() ? null : now.plusDays(plan.remindDays());
    }

    private Campaign writable(UUID id) {
        Campaign campaign = campaigns.byUuid(id).orElseThrow(() -> Problem.notFound("campaign", String.valueOf(id)));
        caller.require(Permission.EDIT_PLACES, campaign.plan().territoryId());
        return campaign;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
