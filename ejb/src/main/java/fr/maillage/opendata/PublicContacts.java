package fr.maillage.opendata;

import fr.maillage.opendata.model.PublicContactPolicy;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.search.PlaceRow;
import java.util.List;

/** Contacts of a record that everybody may have: those of the structure, never those of a person. */
public final class PublicContacts {

    private final PlaceValues values;
    private final PublicContactPolicy policy;

    public PublicContacts(PlaceRow row) {
        values = row.values();
        policy = new PublicContactPolicy(
                values.text(PlaceField.NAME), values.text(PlaceField.ACTOR_NAME), row.communeName());
    }

    /** The telephone number; null where there is none or only a mobile one. */
    public String phone() {
        return policy.phone(values.text(PlaceField.PHONE));
    }

    /** The addresses that are clearly the structure's; may be empty. */
    public List<String> emails() {
        return policy.emails(values.list(PlaceField.EMAILS));
    }

    /** A text field without the contacts of persons in it; null where it is empty. */
    public String text(PlaceField field) {
        return policy.text(values.text(field));
    }
}
