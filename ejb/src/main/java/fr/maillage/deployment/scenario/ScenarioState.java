package fr.maillage.deployment.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a scenario; worked out, never entered. */
public enum ScenarioState {
    /** Not yet put before the prefecture. */
    DRAFT,
    SUBMITTED,
    /** Each of its lines is done or refused. */
    CLOSED;

    public static Optional<ScenarioState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As addresses and the API call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
