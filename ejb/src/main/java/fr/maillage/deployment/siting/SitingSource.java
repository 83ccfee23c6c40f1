package fr.maillage.deployment.siting;

import java.util.Arrays;
import java.util.Optional;

/** Where sites come from. */
public enum SitingSource {
    /** Places of digital mediation. */
    PLACES("places"),
    /** Hosts of posts, in the middle of their communes. */
    HOSTS("hosts"),
    /** Permanences of advisers. */
    DROP_INS("drop-ins"),
    /** The middle of each commune. */
    COMMUNES("communes");

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
