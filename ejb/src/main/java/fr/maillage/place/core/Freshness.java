package fr.maillage.place.core;

import java.util.Arrays;
import java.util.Optional;

/** Time since a place's record was last known to be right, in the national classes, the freshest first. */
public enum Freshness {
    UP_TO_DATE("up-to-date"),
    TO_WATCH("to-watch"),
    TO_CHECK("to-check"),
    /** Too old, or of unknown age. */
    TO_UPDATE("to-update");

    private final String code;

    Freshness(String code) {
        this.code = code;
    }

    /** The name in URLs, the API and message keys. */
    public String code() {
        return code;
    }

    public static Optional<Freshness> byCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
