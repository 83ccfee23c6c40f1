package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.FreshnessThresholds;
import java.util.List;
import java.util.Map;

/**
 * The figures of the report's territory.
 *
 * @param definitions the registry, in its order
 * @param readings by code of indicator; codes without a reading are absent
 * @param serviceLabels the national services by code, in the order of the standard
 * @param freshness how many records of today are in each class
 * @param thresholds the thresholds of these classes
 */
record SupplyFigures(
        List<IndicatorDefinition> definitions,
        Map<String, IndicatorReading> readings,
        Map<String, String> serviceLabels,
        Map<Freshness, Long> freshness,
        FreshnessThresholds thresholds) {

    static final String PLACES = "place-count";
    static final String PER_INHABITANT = "place-per-10000";
    static final String UP_TO_DATE = "place-fresh-share";
    static final String EXACT = "place-exact-share";
    static final String WITHOUT_PLACE = "commune-without-place";
    static final String BY_SERVICE = "place-service";

    /** Places of today, those of the list. */
    long placesToday() {
        return freshness.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The definition of an indicator; never null for the codes above, which the schema brings. */
    IndicatorDefinition definition(String code) {
        return definitions.stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Tells if the indicator has a figure here. */
    boolean computable(String code) {
        IndicatorReading reading = readings.get(code);
        return reading != null && reading.computable();
    }
}
