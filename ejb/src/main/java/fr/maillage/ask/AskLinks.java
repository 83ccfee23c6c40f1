package fr.maillage.ask;

import fr.maillage.ask.persistence.AskLinkRepository;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;

/**
 * The links by which people are asked. Of a link its digest is kept and nothing else by which it could be made (ADR 0090).
 * Asks for no right, which the feature has done; whoever takes a link from outside limits how often one may try.
 */
@ApplicationScoped
public class AskLinks {

    @Inject
    private AskLinkRepository links;

    /**
     * Keeps that people are sent links, new ones or those of before, and until when these hold.
     *
     * @param kind of {@link AskKind}
     * @param expires from when on they lead nowhere
     */
    public void send(String kind, Collection<Ask> asks, OffsetDateTime now, OffsetDateTime expires) {
        links.add(kind, asks.stream().filter(ask -> ask.messages() == 1).toList(), now, expires);
        links.again(asks.stream().filter(ask -> ask.messages() > 1).toList(), now, expires);
    }

    /**
     * Finds what a link leads to.
     *
     * @param secret as it came; null where an address or a form lacks it
     * @throws Problem NOT_FOUND, the same for a link that was made up, is of another kind, has expired or was ended, and for
     *     one whose person was erased
     */
    public Asked opened(String kind, String secret, OffsetDateTime now) {
        return links.of(kind, LinkSigner.digest(secret), now).orElseThrow(AskLinks::nowhere);
    }

    /**
     * Uses a link up.
     *
     * @param remark what was said beside the answer; null for nothing
     * @return false where it was used before
     */
    public boolean use(Asked asked, OffsetDateTime now, String remark) {
        return links.use(asked.key(), now, remark);
    }

    /** Forgets links of a kind that were given before a moment, so many at most. */
    public void forgetBefore(String kind, OffsetDateTime limit, int most) {
        links.forgetBefore(kind, limit, most);
    }

    /** Answer of a page whose link leads nowhere, whyever. */
    public static Problem nowhere() {
        return Problem.notFound("link", null);
    }
}
