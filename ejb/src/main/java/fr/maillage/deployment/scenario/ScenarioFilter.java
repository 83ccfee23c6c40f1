package fr.maillage.deployment.scenario;

/**
 * What the list of scenarios is limited to; null or blank for any.
 *
 * @param territory the code of the territory on which they are kept, or one that it is in
 * @param text words that must all occur in the title or the territory
 * @param pending true for those with a line that has no opinion yet only
 * @param archived true for archived ones only
 */
public record ScenarioFilter(String territory, String text, ScenarioState state, boolean pending, boolean archived) {

    /** Every scenario that is not archived. */
    public static final ScenarioFilter ALL = new ScenarioFilter(null, null, null, false, false);
}
