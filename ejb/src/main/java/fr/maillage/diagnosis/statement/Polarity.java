package fr.maillage.diagnosis.statement;

import java.util.Arrays;
import java.util.List;

/** Tells if something was said as good, as bad, or neither. */
public enum Polarity {
    NEGATIVE("negative"),
    NEUTRAL("neutral"),
    POSITIVE("positive");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Polarity::code).toList();
    }
}
