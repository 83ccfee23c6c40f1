package fr.maillage.agenda;

import java.util.Arrays;
import java.util.Optional;

/** Way in which one takes part in an event. */
public enum Registration {
    /** One comes. */
    WALK_IN("walk-in"),
    PHONE("phone"),
    EMAIL("email"),
    LINK("link");

    private final String code;

    Registration(String code) {
        this.code = code;
    }

    /** The name in tables, addresses and the API. */
    public String code() {
        return code;
    }

    public static Optional<Registration> byCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
