package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GroupLine;
import fr.maillage.record.FieldValues;

/**
 * What a row of a file says of a gathering and, perhaps, of one of its groups. What it does not say is absent and stays
 * as it is.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which the body is looked for, and entered; null for none
 * @param body the name of the body
 * @param says about the gathering, but for its body and groups
 * @param group null where the row tells of none
 */
public record GatheringRow(long row, String territory, String body, FieldValues<GatheringField> says, GroupLine group) {

    /** What files call the gathering. */
    String code() {
        return says.text(GatheringField.CODE);
    }

    /** What the row is called in messages: the group, else the gathering. */
    String label() {
        return group == null ? code() : group.code();
    }
}
