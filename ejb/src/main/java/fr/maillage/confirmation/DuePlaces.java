package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignPlace;
import fr.maillage.confirmation.model.CampaignPlan;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.confirmation.persistence.CampaignRepository;
import fr.maillage.confirmation.persistence.DueRepository;
import fr.maillage.confirmation.persistence.DueRepository.Due;
import fr.maillage.confirmation.persistence.DueRepository.Row;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that a campaign asks about, and whom: one per address, an actor's contact before its own and the place's. */
@ApplicationScoped
class DuePlaces {

    private static final int SOME = 200;

    @Inject
    private DueRepository due;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /**
     * What was gathered in one go.
     *
     * @param last the key of the last place; unchanged where there was none
     */
    record Gathered(long last, int places) {}

    CampaignService.Preview preview(CampaignPlan plan) {
        long[] counts = due.count(due(plan));
        return new CampaignService.Preview(counts[0], counts[1]);
    }

    /** Adds the next places to a campaign; a place or an address that it has already is not added again. */
    Gathered next(Campaign campaign, long after) {
        List<Row> rows = due.after(due(campaign.plan()), campaign.id(), after, SOME);
        if (rows.isEmpty()) {
            return new Gathered(after, 0);
        }
        Map<Long, String> addresses = new HashMap<>();
        rows.forEach(row -> addresses.put(row.id(), address(row)));
        Set<String> unwanted = due.unwanted(
                addresses.values().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, CampaignTarget> targets = new HashMap<>(campaigns.targets(
                campaign.id(),
                rows.stream().map(row -> key(row, addresses.get(row.id()))).collect(Collectors.toSet())));
        for (Row row : rows) {
            String address = addresses.get(row.id());
            targets.computeIfAbsent(key(row, address), key -> target(campaign, key, row, address, unwanted));
        }
        campaigns.flush();
        rows.forEach(row -> campaigns.add(new CampaignPlace(
                campaign.id(), targets.get(key(row, addresses.get(row.id()))).id(), row.id())));
        campaigns.flush();
        return new Gathered(rows.get(rows.size() - 1).id(), rows.size());
    }

    private CampaignTarget target(Campaign campaign, String key, Row row, String address, Set<String> unwanted) {
        CampaignTarget target =
                new CampaignTarget(campaign.id(), key, row.actorName() == null ? row.name() : row.actorName(), address);
        if (address != null && unwanted.contains(address)) {
            target.refused();
        }
        campaigns.add(target);
        return target;
    }

    private static String key(Row row, String address) {
        if (address != null) {
            return "mail:" + address;
        }
        return row.actorId() == null ? "place:" + row.id() : "actor:" + row.actorId();
    }

    private static String address(Row row) {
        if (row.actorEmail() != null && EmailPolicy.valid(row.actorEmail())) {
            return row.actorEmail().toLowerCase(Locale.ROOT);
        }
        return row.emails() == null
                ? null
                : Arrays.stream(row.emails().split("\\|"))
                        .map(String::strip)
                        .filter(EmailPolicy::valid)
                        .findFirst()
                        .map(e -> e.toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    private Due due(CampaignPlan plan) {
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        TerritoryView territory = territories.byId(plan.territoryId()).orElseThrow();
        boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
        return new Due(plan.territoryId(), byQpv, today, today.minusMonths(plan.months()), plan.source(), plan.label());
    }
}
