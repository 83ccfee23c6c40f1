package fr.maillage.notification;

import fr.maillage.notification.PrivateLink.Standing;
import fr.maillage.notification.PrivateLink.Verdict;
import fr.maillage.notification.persistence.PrivateLinkRepository;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Private links that can be renewed, which ends those before. Asks for no right and writes no line of the audit: the
 * feature whose link it is does.
 */
@ApplicationScoped
public class PrivateLinks {

    /** Older links than that many are no more told apart from such as were never made. */
    private static final int REMEMBERED = 50;

    @Inject
    private PrivateLinkRepository links;

    @Inject
    private LinkSigner signer;

    @Inject
    private Clock clock;

    /** Which link is the one of now. */
    public Standing standing(PrivateLink link) {
        return links.of(link).orElse(Standing.FIRST);
    }

    /** Gives the key in the link of now: 43 characters for addresses. */
    public String key(PrivateLink link) {
        return signer.secret(seed(link, standing(link).version()));
    }

    /** Tells if a key is the one of now, was one before, or none. */
    public Verdict verdict(PrivateLink link, String key) {
        if (key == null) {
            return Verdict.UNKNOWN;
        }
        int version = standing(link).version();
        if (signer.holds(seed(link, version), key)) {
            return Verdict.HOLDS;
        }
        boolean ended = IntStream.range(Math.max(0, version - REMEMBERED), version)
                .anyMatch(before -> signer.holds(seed(link, before), key));
        return ended ? Verdict.ENDED : Verdict.UNKNOWN;
    }

    /**
     * Ends a link and makes the next one.
     *
     * @param shown the version that the caller has seen
     * @throws Problem STALE when somebody else renewed it meanwhile
     */
    public void renew(PrivateLink link, int shown) {
        links.lock();
        if (standing(link).version() != shown) {
            throw Problem.stale("private-link", link.kind());
        }
        links.renew(link, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /** Another one than any that messages are made from. The first one is what it was before links could be renewed. */
    private static UUID seed(PrivateLink link, int version) {
        String kind = version == 0 ? link.kind() : link.kind() + "#" + version;
        return UUID.nameUUIDFromBytes((kind + ":" + link.subject()).getBytes(StandardCharsets.UTF_8));
    }
}
