package fr.maillage.person;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;

/**
 * Input about a person. Blank texts count as absent.
 *
 * @param name required, at most 200 characters
 * @param email null where unknown
 * @param phone in any usual form; null where unknown
 * @param noMail true when she asked not to be written to
 */
public record PersonInput(String name, String email, String phone, boolean noMail) {

    /**
     * The same in normal form.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    public PersonInput checked() {
        FieldValues<PersonalField> values = new FieldValidator<>(
                        PersonalField.class,
                        FieldValues.of(
                                PersonalField.class,
                                field -> switch (field) {
                                    case NAME -> name;
                                    case EMAIL -> email;
                                    case PHONE -> phone;
                                },
                                field -> null),
                        FieldValues.none(PersonalField.class),
                        Vocabularies.NONE,
                        References.NONE)
                .values();
        return new PersonInput(
                values.text(PersonalField.NAME),
                values.text(PersonalField.EMAIL),
                values.text(PersonalField.PHONE),
                noMail);
    }
}
