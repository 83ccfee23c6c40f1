package fr.maillage.deployment.intake;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.place.core.Position;
import fr.maillage.record.FieldValues;

/**
 * A row of a file of drop-ins.
 *
 * @param values what it says; its place is the name of it with its commune
 * @param where its place
 */
public record DropInRow(FieldValues<DropInField> values, Where where) {

    /**
     * A place as a row tells it; each part null where it says nothing.
     *
     * @param commune the code of a territory, such as {@code com:93032}
     * @param position null where the row says nothing, or nothing that is to be used
     */
    public record Where(String name, String address, String postalCode, String commune, Position position) {}
}
