package fr.maillage.shared;

import java.util.Locale;

/**
 * Somebody whom the product may know: by her address, by a record of hers, or both.
 *
 * @param email in lower case; null where only a record is known
 * @param record a contact or an account; null where only the address is known
 * @param refuses whether it is known that she wants no messages
 */
public record Person(String email, RecordRef record, boolean refuses) {

    public Person {
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells if a record of hers is of a type. */
    public boolean hasRecord(String type) {
        return record != null && record.type().equals(type);
    }

    /** The identifier of her record of a type, as text; null where she has none. */
    public String recordOf(String type) {
        return hasRecord(type) ? record.id().toString() : null;
    }
}
