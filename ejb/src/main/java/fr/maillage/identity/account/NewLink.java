package fr.maillage.identity.account;

import java.time.OffsetDateTime;

/**
 * A link that was just made; to be shown once, since only a digest of it is kept.
 *
 * @param address where to go, complete
 * @param expiresAt in UTC
 */
public record NewLink(LinkPurpose purpose, String address, OffsetDateTime expiresAt) {

    /** Without the address, so that it never gets into a log. */
    @Override
    public String toString() {
        return "NewLink[" + purpose + "]";
    }
}
