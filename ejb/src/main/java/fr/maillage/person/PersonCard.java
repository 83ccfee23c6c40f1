package fr.maillage.person;

import fr.maillage.person.model.Person;
import java.util.UUID;

/**
 * Who somebody is and how she is reached, for the features above, which have asked for the rights.
 *
 * @param key the database identifier, by which other features point to her
 * @param email in lower case; null where unknown
 * @param phone in the international form; null where unknown
 * @param noMail whether she asked not to be written to
 */
public record PersonCard(long key, UUID id, String name, String email, String phone, boolean noMail) {

    static PersonCard of(Person person) {
        return new PersonCard(
                person.id(), person.uuid(), person.name(), person.email(), person.phone(), person.noMail());
    }
}
