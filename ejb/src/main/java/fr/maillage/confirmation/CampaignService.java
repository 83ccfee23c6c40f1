package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlan;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.TargetStateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobRunService;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Campaigns that ask those who run places whether the records are right. Reading needs READ somewhere; starting and
 * stopping one, and seeing whom it writes to, needs EDIT_PLACES on its territory.
 */
@Stateless
public class CampaignService {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CampaignReader reader;

    @Inject
    private MonthReader months;

    @Inject
    private TargetStateRepository states;

    @Inject
    private DuePlaces due;

    @Inject
    private NotificationService messages;

    @EJB
    private JobRunService jobs;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Numbers of records that a campaign would ask about.
     *
     * @param places how many records are due
     * @param reachable how many of them somebody can be written to about
     */
    public record Preview(long places, long reachable) {}

    /**
     * A page of the campaigns, the newest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Page<CampaignView> list(PageRequest request) {
        caller.require(Permission.READ);
        return reader.page(request);
    }

    /** A campaign with its figures. Throws as {@link #list}, and NOT_FOUND. */
    public CampaignView get(UUID id) {
        caller.require(Permission.READ);
        return reader.view(find(id));
    }

    /** Gives the figures of a campaign in each commune, by name. Throws as {@link #get}. */
    public List<CommuneFigures> communes(UUID id) {
        caller.require(Permission.READ);
        return reader.communes(find(id));
    }

    /**
     * Gives the figures of a campaign month by month: from its beginning to today, the last {@value MonthReader#MOST} months at
     * most, oldest first. Throws as {@link #get}.
     */
    public List<MonthFigures> months(UUID id) {
        caller.require(Permission.READ);
        return months.of(find(id));
    }

    /**
     * Those whom a campaign writes to, by name.
     *
     * @param state null for any
     * @param text a part of the name or address; null for any
     * @throws Problem DENIED without EDIT_PLACES on its territory; NOT_FOUND
     */
    public Page<TargetView> targets(UUID id, TargetState state, String text, PageRequest request) {
        return reader.targets(editable(id), state, text, request);
    }

    /**
     * Counts the records that a campaign would ask about today.
     *
     * @throws Problem as {@link #create}
     */
    public Preview preview(CampaignInput input) {
        caller.require(Permission.EDIT_PLACES);
        CampaignInput clean = CampaignPolicy.checked(input);
        TerritoryView territory = territory(clean);
        return due.preview(plan(clean, territory));
    }

    /**
     * Starts a campaign: a job gathers the records that are due and writes one message to each address.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the territory; NOT_FOUND
     *     for an unknown one
     */
    public CampaignView create(CampaignInput input) {
        caller.require(Permission.EDIT_PLACES);
        CampaignInput clean = CampaignPolicy.checked(input);
        TerritoryView territory = territory(clean);
        Campaign campaign =
                new Campaign(plan(clean, territory), caller.requireSignedIn().displayName(), now());
        campaigns.add(campaign);
        campaigns.flush();
        record("confirmation.start", campaign);
        jobs.create(
                CampaignSendJob.ID,
                Map.of(CampaignSendJob.CAMPAIGN, campaign.uuid().toString()));
        return reader.view(campaign);
    }

    /**
     * Stops a campaign: what has not left is held back, and nobody is reminded. Links go on working until they expire.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE; CONFLICT when it is stopped already; DENIED; NOT_FOUND
     */
    public CampaignView stop(UUID id, int version) {
        Campaign campaign = editable(id);
        campaigns.lock(campaign);
        if (campaign.stopped()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "confirmation.stopped", null);
        }
        if (campaign.version() != version) {
            throw Problem.stale("campaign", id.toString());
        }
        campaign.stop(now());
        try {
            campaigns.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("campaign", id.toString());
        }
        messages.withdraw(CampaignTexts.keyOf(campaign));
        record("confirmation.stop", campaign);
        return reader.view(campaign);
    }

    /**
     * Notes that a message came back: its address reaches nobody.
     *
     * @throws Problem DENIED without EDIT_PLACES on the campaign's territory; NOT_FOUND; CONFLICT for somebody who has
     *     answered
     */
    public void returned(UUID target) {
        caller.require(Permission.EDIT_PLACES);
        CampaignTarget found =
                campaigns.target(target).orElseThrow(() -> Problem.notFound("target", String.valueOf(target)));
        Campaign campaign = campaigns.campaign(found.campaignId());
        caller.require(Permission.EDIT_PLACES, campaign.plan().territoryId());
        if (states.lost(target, TargetState.UNREACHABLE.name()) == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "confirmation.answered", null);
        }
        record("confirmation.returned", campaign);
    }

    private Campaign editable(UUID id) {
        caller.require(Permission.EDIT_PLACES);
        Campaign campaign = find(id);
        caller.require(Permission.EDIT_PLACES, campaign.plan().territoryId());
        return campaign;
    }

    private TerritoryView territory(CampaignInput input) {
        TerritoryView territory = territories
                .byCode(input.territory())
                .orElseThrow(() -> Problem.invalid("territory", "unknown-value", input.territory()));
        caller.require(Permission.EDIT_PLACES, territory.id());
        return territory;
    }

    private static CampaignPlan plan(CampaignInput input, TerritoryView territory) {
        return new CampaignPlan(input.name(), territory.id(), input.months(), input.source(), input.label())
                .saying(input.subject(), input.text())
                .reminding(input.linkDays(), input.remindDays(), input.remindMost())
                .repeating(input.everyMonths());
    }

    private Campaign find(UUID id) {
        return campaigns.byUuid(id).orElseThrow(() -> Problem.notFound("campaign", String.valueOf(id)));
    }

    private void record(String action, Campaign campaign) {
        audit.record(new AuditLine(
                action,
                new RecordRef("campaign", campaign.uuid()),
                campaign.plan().name(),
                campaign.plan().territoryId(),
                List.of()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
