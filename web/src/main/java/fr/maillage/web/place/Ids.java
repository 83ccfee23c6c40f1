package fr.maillage.web.place;

import fr.maillage.shared.Problem;
import java.util.UUID;

/** Identifiers as addresses carry them. */
final class Ids {

    private Ids() {}

    /**
     * The identifier of a place.
     *
     * @throws Problem NOT_FOUND when the text is none
     */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("place", text);
        }
    }
}
