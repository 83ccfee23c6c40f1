package fr.maillage.administration;

/**
 * One thing that can be well or not.
 *
 * @param key the last part of the keys of its texts
 * @param state how it is
 * @param value the figure or name behind it, language-neutral; empty where there is none
 */
public record HealthCheck(String key, State state, String value) {

    /** How something is. */
    public enum State {
        GOOD,
        /** Somebody should look at it soon. */
        WATCH,
        BAD,
        /** Only to know. */
        INFO
    }
}
