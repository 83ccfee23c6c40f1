package fr.maillage.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who sits in a body.
 *
 * @param person the key of her entry among people
 * @param actor the identifier of the organisation that she represents; null for a resident
 * @param actorName null for a resident
 * @param role what she is in the body; null for a member like others
 * @param group the group that she works in; null for none
 * @param from the first day; null for no limit
 * @param until the last day; null for no limit
 * @param today whether she sits there today
 */
public record MemberView(
        long person,
        String name,
        UUID actor,
        String actorName,
        String role,
        String group,
        LocalDate from,
        LocalDate until,
        boolean today) {}
