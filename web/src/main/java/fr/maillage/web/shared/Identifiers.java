package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import java.util.UUID;

/** Identifiers as addresses and forms carry them. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * The identifier in a text; what is none names nothing.
     *
     * @param what the kind of record
     * @param text may be null
     * @throws Problem NOT_FOUND
     */
    public static UUID of(String what, String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.notFound(what, text);
        }
    }
}
