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
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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
     * Places that were gathered in one go.
     *
     * @param last the key of the last place; unchanged where there was none
     */
    record Gathered(long last, int places) {}

    CampaignService.Preview preview(CampaignPlan plan) {
        long[] counts = due.count(due(plan));
        return new CampaignService.Preview(counts[0], counts[1]);
    }

    /**
     * Adds the next places to a campaign. A place that it has already is not added again, by a standing campaign not until
     * its months have passed; an address that still waits for its message gets one for all of them.
     */
    Gathered next(Campaign campaign, long after) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        return next(campaign, after, now);
    }

    /** The same at another moment. */
    Gathered next(Campaign campaign, long after, OffsetDateTime now) {
        int round = round(campaign, now);
        CampaignPlan plan = campaign.plan();
        OffsetDateTime askedBefore = plan.standing() ? now.minusMonths(plan.everyMonths()) : null;
        List<Row> rows = due.after(due(plan), campaign.id(), askedBefore, after, SOME);
        if (rows.isEmpty()) {
            return new Gathered(after, 0);
        }
        Map<Long, String> addresses = new HashMap<>();
        rows.forEach(row -> addresses.put(row.id(), address(row)));
        Set<String> unwanted = due.unwanted(
                addresses.values().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, CampaignTarget> targets = new HashMap<>(campaigns.targets(
                campaign.id(),
                round,
                rows.stream().map(row -> key(row, addresses.get(row.id()))).collect(Collectors.toSet())));
        for (Row row : rows) {
            String address = addresses.get(row.id());
            targets.computeIfAbsent(key(row, address), key -> target(campaign, round, row, address, unwanted));
        }
        campaigns.flush();
        rows.forEach(row -> campaigns.add(new CampaignPlace(
                campaign.id(), targets.get(key(row, addresses.get(row.id()))).id(), row.id(), round, now)));
        campaigns.flush();
        return new Gathered(rows.get(rows.size() - 1).id(), rows.size());
    }

    /** Days since the campaign began, in Paris: a run that is repeated on one day finds nobody twice. */
    private static int round(Campaign campaign, OffsetDateTime now) {
        return (int) ChronoUnit.DAYS.between(
                campaign.createdAt().atZoneSameInstant(ClockProducer.PARIS).toLocalDate(),
                now.atZoneSameInstant(ClockProducer.PARIS).toLocalDate());
    }

    private CampaignTarget target(Campaign campaign, int round, Row row, String address, Set<String> unwanted) {
        CampaignTarget target = new CampaignTarget(
                campaign.id(),
                key(row, address),
                round,
                row.actorName() == null ? row.name() : row.actorName(),
                address);
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
                : Arrays.stream(Parts.of(row.emails(), "|"))
                        .map(String::strip)
                        .filter(EmailPolicy::valid)
                        .findFirst()
                        .map(e -> e.toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    private Due due(CampaignPlan plan) {
        LocalDate today = ClockProducer.today(clock);
        TerritoryView territory = territories.byId(plan.territoryId()).orElseThrow();
        boolean byQpv = territory.kind() == TerritoryKind.QPV || territory.kind() == TerritoryKind.PERIMETER;
        return new Due(plan.territoryId(), byQpv, today, today.minusMonths(plan.months()), plan.source(), plan.label());
    }
}
