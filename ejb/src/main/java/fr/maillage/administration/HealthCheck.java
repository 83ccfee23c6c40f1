package fr.maillage.administration;

import java.util.List;

/**
 * One thing that can be well or not.
 *
 * @param key the last part of the keys of its texts
 * @param state how it is
 * @param value the count or name behind it, language-neutral; empty where there is none
 * @param figures what a sentence of each language tells with its units; empty where the value stands by itself
 */
public record HealthCheck(String key, State state, String value, List<Long> figures) {

    HealthCheck(String key, State state, String value) {
        this(key, state, value, List.of());
    }

    HealthCheck(String key, State state, Long... figures) {
        this(key, state, "", List.of(figures));
    }

    /** States in which something may be. */
    public enum State {
        GOOD,
        /** Somebody should look at it soon. */
        WATCH,
        BAD,
        /** Only to know. */
        INFO
    }
}
