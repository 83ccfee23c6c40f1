package fr.maillage.notification;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A link by which whoever has it reads something of somebody without an account, such as a calendar.
 *
 * @param kind what is behind it, as the feature calls it
 * @param subject whose it is, as the feature writes it
 */
public record PrivateLink(String kind, String subject) {

    /** Standing of a link: whether it is the one of now. */
    public enum Verdict {
        HOLDS,
        /** It did, until somebody renewed it. */
        ENDED,
        UNKNOWN
    }

    /**
     * Which link is the one of now.
     *
     * @param version how often it was renewed
     * @param renewedAt null for never
     */
    public record Standing(int version, OffsetDateTime renewedAt) {

        /** A link that nobody has renewed. */
        public static final Standing FIRST = new Standing(0, null);
    }

    public PrivateLink {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
    }
}
