package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Question of somebody about who has help within reach.
 *
 * @param territory a code; null for the committee's territory
 * @param at null for today
 * @param radius in metres, from 1 to {@value #MAX_RADIUS}; null for what the territory says, else {@value #RADIUS}
 * @param detour from 1 to {@value #MAX_DETOUR}; null for what the territory says, else 1
 * @param need the code of an indicator by which people count; null for all people
 * @param kinds what stands for the people; empty for the points of files where there are any, else communes and QPV
 * @param without codes of permanences that are left out, as if they were closed
 */
public record CoverageQuery(
        String territory,
        LocalDate at,
        Integer radius,
        BigDecimal detour,
        String need,
        Set<DemandKind> kinds,
        Set<String> without) {

    public static final int MAX_RADIUS = 200_000;
    public static final int MAX_DETOUR = 5;

    /** Metres that people go without asking how far it is. */
    static final int RADIUS = 1000;

    public CoverageQuery {
        kinds = Set.copyOf(kinds);
        without = Set.copyOf(without);
    }

    /** The same with other permanences left out. */
    public CoverageQuery without(Set<String> closed) {
        return new CoverageQuery(territory, at, radius, detour, need, kinds, closed);
    }

    /** The same on another day. */
    public CoverageQuery on(LocalDate day) {
        return new CoverageQuery(territory, day, radius, detour, need, kinds, without);
    }
}
