package fr.maillage.web.importing;

import fr.maillage.web.shared.Messages;
import java.util.Locale;

/** How people call the fields of a place, and of other records with their kind before. */
final class FieldNames {

    private FieldNames() {}

    /** The name of a field, by its key; the key where it has none. */
    static String of(String key, Locale language) {
        for (String name : new String[] {"place.field." + key, "interop.record." + key}) {
            if (Messages.has(name)) {
                return Messages.text(language, name);
            }
        }
        return key;
    }
}
