package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GroupLine;
import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about a gathering and, perhaps, about one of its groups. Fields that it does not say are absent
 * and stay as they are.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which the body is looked for, and entered; null for none
 * @param body the name of the body
 * @param says about the gathering, but for its body and groups
 * @param group null where the row tells of none
 */
public record GatheringRow(long row, String territory, String body, FieldValues<GatheringField> says, GroupLine group) {

    /** Gives the code by which files call the gathering. */
    String code() {
        return says.text(GatheringField.CODE);
    }

    /** Names the row in messages: by the group, else by the gathering. */
    String label() {
        return group == null ? code() : group.code();
    }
}
