package fr.maillage.actor;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;

/**
 * Input about a person whom an actor is reached through, in her work. Blank texts count as absent.
 *
 * @param name required, at most 200 characters
 * @param duty what she does there, at most 200 characters
 * @param phone in any usual form
 * @param noMail true when she asked not to be written to
 */
public record ContactInput(String name, String duty, String email, String phone, boolean noMail) {

    /** The same by field. */
    public FieldValues<ContactField> values() {
        return FieldValues.of(
                ContactField.class,
                field -> switch (field) {
                    case NAME -> name;
                    case DUTY -> duty;
                    case EMAIL -> email;
                    case PHONE -> phone;
                },
                field -> null);
    }

    /**
     * The same in normal form.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    public ContactInput checked() {
        return of(
                new FieldValidator<>(
                                ContactField.class,
                                values(),
                                FieldValues.none(ContactField.class),
                                Vocabularies.NONE,
                                References.NONE)
                        .values(),
                noMail);
    }

    /** Makes the input of the fields' values and her wish. */
    public static ContactInput of(FieldValues<ContactField> values, boolean noMail) {
        return new ContactInput(
                values.text(ContactField.NAME),
                values.text(ContactField.DUTY),
                values.text(ContactField.EMAIL),
                values.text(ContactField.PHONE),
                noMail);
    }
}
