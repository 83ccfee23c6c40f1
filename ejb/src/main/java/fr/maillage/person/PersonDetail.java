package fr.maillage.person;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * All that somebody may know of a person.
 *
 * @param version for the check that nobody changed her meanwhile
 * @param email null where unknown
 * @param phone in the international form; null where unknown
 * @param noMail whether she asked not to be written to
 * @param territory where she belongs who was entered for herself, such as {@code com:93032}; null for whom only her
 *     functions tell of
 * @param account whether she has an account
 * @param functions what she does, as far as the caller may read it
 * @param editable whether the caller may correct and merge her
 */
public record PersonDetail(
        UUID id,
        int version,
        String name,
        String email,
        String phone,
        boolean noMail,
        String territory,
        String territoryName,
        boolean account,
        List<PersonFunction> functions,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        boolean editable)
        implements Serializable {

    public PersonDetail {
        functions = List.copyOf(functions);
    }
}
