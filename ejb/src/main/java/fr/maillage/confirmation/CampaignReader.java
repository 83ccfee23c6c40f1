package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlan;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.FigureRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Campaigns as people read them, with their figures. Asks for no right: {@link CampaignService} has. */
@ApplicationScoped
class CampaignReader {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private FigureRepository figures;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    Page<CampaignView> page(PageRequest request) {
        List<Campaign> found = campaigns.slice(request.offset(), request.size());
        Map<Long, CampaignFigures> counts =
                figures.ofCampaigns(found.stream().map(Campaign::id).toList());
        return new Page<>(
                found.stream()
                        .map(c -> view(c, counts.getOrDefault(c.id(), CampaignFigures.NONE)))
                        .toList(),
                campaigns.count(),
                request);
    }

    List<CommuneFigures> communes(Campaign campaign) {
        return figures.byCommune(campaign.id());
    }

    Page<TargetView> targets(Campaign campaign, TargetState state, String text, PageRequest request) {
        String of = state == null ? null : state.name();
        String part = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
        return new Page<>(
                figures.targets(campaign.id(), of, part, request.offset(), request.size()).stream()
                        .map(CampaignReader::view)
                        .toList(),
                figures.countTargets(campaign.id(), of, part),
                request);
    }

    CampaignView view(Campaign campaign) {
        return view(
                campaign,
                figures.ofCampaigns(List.of(campaign.id())).getOrDefault(campaign.id(), CampaignFigures.NONE));
    }

    private CampaignView view(Campaign campaign, CampaignFigures counts) {
        CampaignPlan plan = campaign.plan();
        TerritoryView territory = territories.byId(plan.territoryId()).orElseThrow();
        return new CampaignView(
                campaign.uuid(),
                campaign.version(),
                new CampaignInput(
                        plan.name(),
                        territory.code(),
                        plan.months(),
                        plan.source(),
                        plan.label(),
                        plan.subject(),
                        plan.body(),
                        plan.linkDays(),
                        plan.remindDays(),
                        plan.remindMost(),
                        plan.everyMonths()),
                territory,
                CampaignState.valueOf(campaign.state()),
                campaign.createdAt(),
                campaign.createdBy(),
                campaign.stoppedAt(),
                counts,
                caller.may(Permission.EDIT_PLACES, plan.territoryId()));
    }

    private static TargetView view(FigureRepository.Target row) {
        return new TargetView(
                row.uuid(),
                row.version(),
                row.name(),
                row.email(),
                TargetState.valueOf(row.state()),
                row.reminders(),
                row.sentAt(),
                row.openedAt(),
                row.answeredAt(),
                row.places(),
                row.answered());
    }
}
