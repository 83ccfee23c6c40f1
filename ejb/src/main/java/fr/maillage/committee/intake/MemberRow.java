package fr.maillage.committee.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.committee.SeatField;
import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about a member of a body.
 *
 * @param actor about the organisation that she represents, and about herself
 * @param territory the code of the territory in which the body is looked for, and entered; null for none
 * @param body the name of the body
 * @param says of her mandate: group, role and days; what it does not say stays as it is
 * @param replaces the address of whose seat she takes; null for none
 */
public record MemberRow(
        ActorIntake actor, String territory, String body, FieldValues<SeatField> says, String replaces) {

    /** Tells if she sits there for herself: the row names no organisation. */
    boolean resident() {
        FieldValues<ActorField> organisation = actor.says().or(actor.ifNew());
        return organisation.text(ActorField.NAME) == null && organisation.text(ActorField.IDENTIFIER) == null;
    }
}
