package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlan;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.RecordNameRepository;
import fr.maillage.confirmation.persistence.TargetStateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Campaigns of the demonstration: small ones, asked some time ago, whose messages are kept as sent and never leave. */
@Stateless
public class CampaignStoryService {

    private static final int SOME = 100;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private TargetStateRepository states;

    @Inject
    private RecordNameRepository records;

    @Inject
    private NotificationService messages;

    @Inject
    private DuePlaces due;

    @Inject
    private CampaignService service;

    @Inject
    private LinkSigner signer;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * A campaign about the records that are due today, as if its messages had been sent at a moment of the past. It
     * reminds nobody.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES everywhere; NOT_FOUND for an
     *     unknown territory
     */
    public CampaignView asked(CampaignInput input, OffsetDateTime at) {
        caller.requireEverywhere(Permission.EDIT_PLACES);
        CampaignInput clean = CampaignPolicy.checked(input);
        TerritoryView territory = territories.required(clean.territory());
        CampaignPlan plan = new CampaignPlan(
                        clean.name(), territory.id(), clean.months(), clean.source(), clean.label())
                .saying(clean.subject(), clean.text())
                .reminding(clean.linkDays(), clean.remindDays(), 0);
        Campaign campaign = new Campaign(plan, caller.requireSignedIn().displayName(), at);
        campaigns.add(campaign);
        campaigns.flush();
        DuePlaces.Gathered gathered = due.next(campaign, Long.MIN_VALUE, at);
        while (gathered.places() > 0) {
            gathered = due.next(campaign, gathered.last(), at);
        }
        List<CampaignTarget> targets = campaigns.unwritten(campaign.id(), at.plusYears(1), SOME);
        while (!targets.isEmpty()) {
            messages.keepSent(written(campaign, targets, at), at);
            targets = campaigns.unwritten(campaign.id(), at.plusYears(1), SOME);
        }
        campaign.running();
        campaigns.flush();
        return service.get(campaign.uuid());
    }

    private List<NewMessage> written(Campaign campaign, List<CampaignTarget> targets, OffsetDateTime at) {
        CampaignPlan plan = campaign.plan();
        OffsetDateTime until = at.plusDays(plan.linkDays());
        Map<Long, List<String>> names =
                records.open(targets.stream().map(CampaignTarget::id).toList());
        List<NewMessage> written = new ArrayList<>();
        for (CampaignTarget target : targets) {
            target.written(LinkSigner.digest(signer.secret(target.uuid())), at, until, at.plusDays(plan.remindDays()));
            campaigns.flush();
            states.sent(target.uuid(), at);
            written.add(CampaignTexts.message(campaign, target, 0, names.getOrDefault(target.id(), List.of()), until));
        }
        return written;
    }
}
