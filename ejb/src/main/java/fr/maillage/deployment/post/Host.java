package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import java.util.UUID;

/**
 * Who employs conseillers numériques.
 *
 * @param key the database's; null for one that is not kept yet
 * @param id null for one that is not kept yet
 * @param version which one this is, for the check that nobody changed it meanwhile; 0 for one that is not kept yet
 * @param values what is known of it
 */
public record Host(Long key, UUID id, int version, FieldValues<HostField> values) {

    /** A host that is not kept yet. */
    public static Host of(FieldValues<HostField> values) {
        return new Host(null, null, 0, values);
    }

    /** A host of which only what it is called is known. */
    public static Host named(String code, String name) {
        return of(FieldValues.none(HostField.class).with(HostField.CODE, code).with(HostField.NAME, name));
    }

    public String code() {
        return values.text(HostField.CODE);
    }

    public String name() {
        return values.text(HostField.NAME);
    }

    /** The code of its commune; null where no file says. */
    public String commune() {
        return values.text(HostField.COMMUNE);
    }
}
