package fr.maillage.web.interop;

import fr.maillage.web.shared.Messages;
import java.util.Locale;

/** How people call the fields of a place. */
final class FieldNames {

    private FieldNames() {}

    /** The name of a field, by its key; the key where it has none. */
    static String of(String key, Locale language) {
        String name = "place.field." + key;
        return Messages.has(name) ? Messages.text(language, name) : key;
    }
}
