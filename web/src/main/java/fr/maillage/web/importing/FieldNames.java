package fr.maillage.web.importing;

import fr.maillage.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Names that people give the fields of a place, and of other records with their kind before. */
@ApplicationScoped
class FieldNames {

    @Inject
    private RecordKindWords kinds;

    /** The name of a field, by its key; the key where it has none. */
    String of(String key, Locale language) {
        if (Messages.has("place.field." + key)) {
            return Messages.text(language, "place.field." + key);
        }
        int end = key.indexOf('.');
        return end < 0
                ? key
                : kinds.text(language, key.substring(0, end), "field." + key.substring(end + 1))
                        .orElse(key);
    }
}
