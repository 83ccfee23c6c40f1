package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.Optional;

/** Where sites come from. */
public enum SitingSource {
    /** Places of digital mediation. */
    PLACES("places"),
    /** Those of them that are in public buildings, as their types say. */
    PUBLIC("public-buildings"),
    /** Those of them that an actor of the register runs. */
    ACTORS("actors"),
    /** Hosts of posts, in the middle of their communes. */
    HOSTS("hosts"),
    /** Permanences of advisers. */
    DROP_INS("drop-ins"),
    /** The middle of each commune. */
    COMMUNES("communes"),
    /** A point within each priority neighbourhood whose outline is known. */
    QUARTERS("quarters"),
    /** A point within each IRIS whose outline is known. */
    IRIS("iris");

    private final String code;

    SitingSource(String code) {
        this.code = code;
    }

    /** As the tables, the pages and the API call it. */
    public String code() {
        return code;
    }

    public static Optional<SitingSource> byCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
