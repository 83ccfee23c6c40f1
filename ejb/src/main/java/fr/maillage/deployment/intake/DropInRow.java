package fr.maillage.deployment.intake;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInPlaces;
import fr.maillage.record.FieldValues;

/**
 * A row of a file of drop-ins.
 *
 * @param values what it says; its place is the name of it with its commune
 * @param where its place
 */
public record DropInRow(FieldValues<DropInField> values, DropInPlaces.Where where) {}
