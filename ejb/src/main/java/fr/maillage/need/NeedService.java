package fr.maillage.need;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.need.persistence.NeedRepository;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads indicators of needs. They are published figures of territories, without personal data: whoever may read the
 * back-office somewhere may read them of every territory.
 */
@Stateless
public class NeedService {

    /** The most territories that one call reads. */
    public static final int MAX_TERRITORIES = 2000;

    @Inject
    private NeedRepository needs;

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

    /** How many territories of each kind have a value of an indicator, by its code; kinds without one are left out. */
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
}
