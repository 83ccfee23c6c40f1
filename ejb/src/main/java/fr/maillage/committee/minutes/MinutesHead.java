package fr.maillage.committee.minutes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The gathering of which minutes are.
 *
 * @param territory the key of the territory that its body works for
 * @param startsAt a time of day, null where unknown, as {@code endsAt} and {@code place}
 * @param present how many members were there
 * @param excused how many were excused
 * @param guests how many were there who are on no list
 */
public record MinutesHead(
        UUID gathering,
        long key,
        long territory,
        String title,
        String body,
        LocalDate heldOn,
        String startsAt,
        String endsAt,
        String mode,
        String place,
        boolean archived,
        long present,
        long excused,
        long guests) {}
