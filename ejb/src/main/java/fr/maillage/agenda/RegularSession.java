package fr.maillage.agenda;

import fr.maillage.place.search.PlaceStanding;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Once that something regular is held which is no event of the agenda, such as a permanence; wall times of Paris.
 *
 * @param place the identifier of its place
 * @param byAppointment whether one has to ask first
 * @param standing what may be said of the place today
 */
public record RegularSession(
        LocalDateTime start,
        LocalDateTime end,
        String title,
        UUID place,
        String placeName,
        String communeName,
        boolean byAppointment,
        PlaceStanding standing) {}
