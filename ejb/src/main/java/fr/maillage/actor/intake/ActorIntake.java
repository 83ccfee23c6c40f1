package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ContactInput;
import fr.maillage.record.FieldValues;

/**
 * Statements of a file's row about an actor and, perhaps, about a person whom it is reached through. All that it does not
 * say is null and stays as it is.
 *
 * @param row its rank in the file, for messages about other rows
 * @param says about the actor; its territory is the code that the row itself gives; its networks are added to those that
 *     the actor has
 * @param ifNew what an actor takes only when this row enters it: what the row tells without saying that a known actor
 *     is to be changed; its name is looked for where {@code says} has none
 * @param within the code of the territory in which an actor is looked for by name, and entered, where the row names no
 *     territory; null for none
 * @param contact the person; null where the row tells of nobody. True for {@code noMail} is kept, false says nothing
 * @param sourceRow what its source is remembered to say besides; null for nothing
 */
public record ActorIntake(
        long row,
        FieldValues<ActorField> says,
        FieldValues<ActorField> ifNew,
        String within,
        ContactInput contact,
        SourceRow sourceRow) {

    /** A row that says all it tells. */
    public ActorIntake(long row, FieldValues<ActorField> says, String within, ContactInput contact) {
        this(row, says, FieldValues.none(ActorField.class), within, contact, null);
    }

    /** Names the actor: as the row does, or as where it is new. */
    String name() {
        return says.or(ifNew).text(ActorField.NAME);
    }

    /** The code of the territory where the row says that the actor acts, or would act if it is new; null for none. */
    String territory() {
        return says.or(ifNew).text(ActorField.TERRITORY);
    }
}
