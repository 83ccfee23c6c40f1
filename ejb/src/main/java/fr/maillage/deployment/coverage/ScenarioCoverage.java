package fr.maillage.deployment.coverage;

import java.util.List;

/**
 * Who has help within reach before and after a scenario.
 *
 * @param hours of the communes of the territory that have any before or after, by name
 * @param permanences what is lost, what moves and what opens
 */
public record ScenarioCoverage(
        Coverage before, Coverage after, List<CommuneHours> hours, List<PermanenceChange> permanences) {

    public ScenarioCoverage {
        hours = List.copyOf(hours);
        permanences = List.copyOf(permanences);
    }

    /** Who gains and who loses. */
    public CoverageChange change() {
        return CoverageChange.between(before, after);
    }
}
