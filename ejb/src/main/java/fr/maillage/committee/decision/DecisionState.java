package fr.maillage.committee.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a decision; follows from its days. */
public enum DecisionState {
    OPEN,
    DONE,
    /** It stays in the register, and never comes back: a new decision takes its place. */
    WITHDRAWN;

    public static Optional<DecisionState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As addresses and the API call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
