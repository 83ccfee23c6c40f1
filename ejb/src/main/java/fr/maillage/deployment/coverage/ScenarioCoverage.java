package fr.maillage.deployment.coverage;

import java.util.List;

/**
 * Who has help within reach before and after a scenario.
 *
 * @param hours of the communes of the territory that have any before or after, by name
 */
public record ScenarioCoverage(Coverage before, Coverage after, List<CommuneHours> hours) {

    public ScenarioCoverage {
        hours = List.copyOf(hours);
    }

    /** Who gains and who loses. */
    public CoverageChange change() {
        return CoverageChange.between(before, after);
    }
}
