package fr.maillage.plan.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * People whom the actions of a territory reached in the year of a day, up to it; as the indicator counts them.
 *
 * @param publics by the code of the public: who belongs to several counts in each
 * @param places by the key of a territory inside
 */
public record Reach(BigDecimal total, Map<String, BigDecimal> publics, Map<Long, BigDecimal> places) {

    public Reach {
        publics = Map.copyOf(publics);
        places = Map.copyOf(places);
    }
}
