package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.LineField;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;

/**
 * A row of a file of scenarios.
 *
 * @param scenario the title of the scenario that the line is of
 * @param territory the code of where the scenario is kept; null where that is not known
 * @param submittedOn the day on which the scenario was put before the prefecture; null where it does not say
 */
record ScenarioRow(String scenario, String territory, LocalDate submittedOn, FieldValues<LineField> line) {}
