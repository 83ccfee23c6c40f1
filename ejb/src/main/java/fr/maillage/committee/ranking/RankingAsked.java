package fr.maillage.committee.ranking;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody who is asked to rank.
 *
 * @param id what the secret of her link is made from; null where she was not asked
 * @param messages how many messages were written
 */
public record RankingAsked(
        long person, String name, String email, boolean refuses, UUID id, int messages, OffsetDateTime answeredAt) {

    RankingAsked again(UUID link) {
        return new RankingAsked(person, name, email, refuses, link, messages + 1, answeredAt);
    }
}
