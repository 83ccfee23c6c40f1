package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;

/**
 * A row of a file of opinions.
 *
 * @param scenario the title of the scenario; null where it does not say
 * @param line the code of the line
 * @param givenOn null where it does not say: on the day of the import
 */
record OpinionRow(String scenario, String line, FieldValues<OpinionField> says, LocalDate givenOn) {}
