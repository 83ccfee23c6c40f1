package fr.maillage.person;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A person in a list.
 *
 * @param email null where unknown
 * @param phone null where unknown
 * @param noMail whether she asked not to be written to
 * @param territory where she belongs who was entered for herself; null for whom only her functions tell of
 * @param functions what she does, as far as the caller may read it
 */
public record PersonSummary(
        UUID id,
        String name,
        String email,
        String phone,
        boolean noMail,
        String territory,
        String territoryName,
        List<PersonFunction> functions)
        implements Serializable {

    public PersonSummary {
        functions = List.copyOf(functions);
    }
}
