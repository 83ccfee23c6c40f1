package fr.maillage.web.identity;

import fr.maillage.shared.Problem;
import java.util.UUID;

/** Identifiers as addresses and forms carry them. */
final class Identifiers {

    private Identifiers() {}

    /**
     * The identifier in a text; what is none names nothing.
     *
     * @throws Problem NOT_FOUND
     */
    static UUID of(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound(what, text);
        }
    }
}
