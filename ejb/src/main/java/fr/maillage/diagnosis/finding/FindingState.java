package fr.maillage.diagnosis.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** State of a finding; it only goes forward. */
public enum FindingState {
    /** Seen by those alone who may change it. */
    DRAFT("draft"),
    DISCUSSED("discussed"),
    ADOPTED("adopted"),
    /** Another finding took its place; both stay to be read. */
    SUPERSEDED("superseded");

    private final String code;

    FindingState(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<FindingState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(FindingState::code).toList();
    }
}
