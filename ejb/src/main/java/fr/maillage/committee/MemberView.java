package fr.maillage.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who sits in a body.
 *
 * @param id what addresses and the API call her seat
 * @param version of the seat, for the check that nobody changed it meanwhile
 * @param person her entry among people
 * @param actor the identifier of the organisation that she represents; null for a resident
 * @param actorName null for a resident
 * @param role what she is in the body; null for a member like others
 * @param group the group that she works in; null for none
 * @param from the first day; null for no limit
 * @param until the last day; null for no limit
 * @param alternateOf the seat of whom she stands in for; null for nobody
 * @param alternateName who sits there; null for nobody
 * @param replaces the seat that she takes; null for none
 * @param replacesName who sat there; null for nobody
 * @param today whether she sits there today
 */
public record MemberView(
        UUID id,
        int version,
        UUID person,
        String name,
        UUID actor,
        String actorName,
        String role,
        String group,
        LocalDate from,
        LocalDate until,
        UUID alternateOf,
        String alternateName,
        UUID replaces,
        String replacesName,
        boolean today) {}
