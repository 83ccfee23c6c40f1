package fr.maillage.need;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.model.Median;
import fr.maillage.need.persistence.NeedRepository;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads indicators of needs. They are published figures of territories, without personal data: whoever may read the
 * back-office somewhere may read them of every territory.
 */
@Stateless
public class NeedService {

    /** The most territories that one call reads. */
    public static final int MAX_TERRITORIES = 2000;

    /** Kinds that are told of by their own value, others by those of their communes. */
    private static final Set<TerritoryKind> PARTS =
            EnumSet.of(TerritoryKind.COMMUNE, TerritoryKind.QPV, TerritoryKind.IRIS);

    @Inject
    private NeedRepository needs;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /** All indicators by name. */
    public List<NeedIndicator> indicators() {
        caller.require(Permission.READ);
        return needs.all();
    }

    /**
     * One indicator.
     *
     * @throws Problem NOT_FOUND when none has that code
     */
    public NeedIndicator indicator(String code) {
        return indicators().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("need-indicator", code));
    }

    /** Counts the territories of each kind that have a value of an indicator, by its code; kinds without one are left out. */
    public Map<String, Map<TerritoryKind, Long>> coverage() {
        caller.require(Permission.READ);
        Map<String, Map<TerritoryKind, Long>> coverage = new HashMap<>();
        needs.coverage()
                .forEach(c -> coverage.computeIfAbsent(c.indicator(), i -> new EnumMap<>(TerritoryKind.class))
                        .put(TerritoryKind.valueOf(c.kind()), c.count()));
        return coverage;
    }

    /**
     * The values of an indicator, by territory. Who has none is absent: it is not known, and not zero.
     *
     * @param territoryIds at most {@value #MAX_TERRITORIES}
     * @throws Problem NOT_FOUND for an unknown indicator; INVALID when more territories are asked for
     */
    public Map<Long, BigDecimal> values(String code, Collection<Long> territoryIds) {
        indicator(code);
        if (territoryIds.size() > MAX_TERRITORIES) {
            throw Problem.invalid(
                    "territory", "too-many", String.valueOf(territoryIds.size()), String.valueOf(MAX_TERRITORIES));
        }
        return needs.values(code, territoryIds);
    }

    /**
     * Sums up each indicator for a territory and the communes inside; one that has no value of such territories anywhere
     * is left out.
     *
     * @param most how many communes to name at most
     */
    public List<NeedSummary> summaries(TerritoryView territory, int most) {
        List<NeedIndicator> all = indicators();
        List<TerritoryView> communes = all.isEmpty()
                ? List.of()
                : territories.within(territory.id(), TerritoryKind.COMMUNE).stream()
                        .filter(t -> t.id() != territory.id())
                        .toList();
        List<Long> ids =
                new ArrayList<>(communes.stream().map(TerritoryView::id).toList());
        ids.add(territory.id());
        Map<String, Map<Long, BigDecimal>> values = ids.size() > MAX_TERRITORIES ? Map.of() : needs.values(ids);
        Set<String> measured =
                needs.measured((PARTS.contains(territory.kind()) ? territory.kind() : TerritoryKind.COMMUNE).name());
        return all.stream()
                .filter(i -> values.containsKey(i.code()) || measured.contains(i.code()))
                .map(i -> summary(i, territory, communes, values.getOrDefault(i.code(), Map.of()), most))
                .toList();
    }

    private static NeedSummary summary(
            NeedIndicator indicator,
            TerritoryView territory,
            List<TerritoryView> communes,
            Map<Long, BigDecimal> values,
            int most) {
        Comparator<NeedSummary.Commune> byValue = Comparator.comparing(NeedSummary.Commune::value);
        List<NeedSummary.Commune> known = communes.stream()
                .filter(t -> values.containsKey(t.id()))
                .map(t -> new NeedSummary.Commune(t, values.get(t.id())))
                .sorted(indicator.higherWorse() ? byValue.reversed() : byValue)
                .toList();
        return new NeedSummary(
                indicator,
                values.get(territory.id()),
                communes.size(),
                known.size(),
                Median.of(known.stream().map(NeedSummary.Commune::value).toList()),
                known.stream().limit(most).toList());
    }
}
