package fr.maillage.plan.scheme;

import java.util.Arrays;
import java.util.Optional;

/** State of a version of a frame. */
public enum VersionState {
    DRAFT("draft"),
    /** Before an assembly; nothing changes while it is. */
    SUBMITTED("submitted"),
    /** In force, and never changed again. */
    ADOPTED("adopted"),
    /** Adopted once; the next one took its place. */
    REVISED("revised");

    private final String code;

    VersionState(String code) {
        this.code = code;
    }

    /** The name in the tables and in the API. */
    public String code() {
        return code;
    }

    public static Optional<VersionState> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
