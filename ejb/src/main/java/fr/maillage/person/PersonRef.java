package fr.maillage.person;

import fr.maillage.person.model.Person;
import java.io.Serializable;
import java.util.UUID;

/**
 * A person as other records name her.
 *
 * @param key the database identifier, by which other features point to her
 */
public record PersonRef(long key, UUID id, String name) implements Serializable {

    static PersonRef of(Person person) {
        return new PersonRef(person.id(), person.uuid(), person.name());
    }
}
