package fr.maillage.committee.ranking;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That members of a body are asked to rank.
 *
 * @param key its database identifier
 * @param body the identifier of the body
 * @param territory the key of the territory that the body works for
 * @param closesOn the last day on which they answer
 * @param archived whether its body is archived
 * @param asked how many are asked
 * @param answered how many of them have answered
 */
public record Ranking(
        long key,
        UUID id,
        String question,
        UUID body,
        long bodyKey,
        String bodyName,
        long territory,
        LocalDate closesOn,
        OffsetDateTime askedAt,
        boolean archived,
        long asked,
        long answered) {

    /** Tells if it takes answers on a day. */
    public boolean open(LocalDate today) {
        return !archived && !closesOn.isBefore(today);
    }
}
