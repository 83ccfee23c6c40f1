package fr.maillage.deployment.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a line. */
public enum LineState {
    PROPOSED,
    /** The prefecture has said something; follows from its opinions. */
    OPINION,
    DECIDED,
    /** The plan is as the line proposes. */
    DONE,
    REFUSED;

    public static Optional<LineState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As the database, addresses and the API call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells if nothing comes after it. */
    public boolean last() {
        return this == DONE || this == REFUSED;
    }
}
