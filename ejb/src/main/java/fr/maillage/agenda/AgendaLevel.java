package fr.maillage.agenda;

import java.util.Arrays;
import java.util.Optional;

/** For whom an event is. */
public enum AgendaLevel {
    BEGINNER("beginner"),
    INTERMEDIATE("intermediate"),
    ADVANCED("advanced");

    private final String code;

    AgendaLevel(String code) {
        this.code = code;
    }

    /** The name in tables, addresses and the API. */
    public String code() {
        return code;
    }

    public static Optional<AgendaLevel> byCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
