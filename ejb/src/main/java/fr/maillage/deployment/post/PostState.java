package fr.maillage.deployment.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tells if somebody holds a post on a day; worked out, never entered. */
public enum PostState {
    OCCUPIED,
    VACANT,
    RETURNED;

    public static Optional<PostState> byCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As addresses and the API call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
