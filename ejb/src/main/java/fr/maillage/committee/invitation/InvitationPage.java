package fr.maillage.committee.invitation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Page that somebody sees who follows the link of her invitation.
 *
 * @param name whom the link is for
 * @param title what the gathering is called
 * @param startsAt null where unknown, as {@code endsAt} and {@code place}
 * @param answer the code of what she answered; null where she has not
 * @param state whether she may answer: {@code open}, or why not: {@code over}, {@code archived}, {@code withdrawn}
 */
public record InvitationPage(
        String name,
        String title,
        String body,
        LocalDate heldOn,
        String startsAt,
        String endsAt,
        String mode,
        String place,
        String answer,
        OffsetDateTime answeredAt,
        String state) {

    public boolean open() {
        return state.equals("open");
    }

    /** Tells if it does not take place. */
    public boolean off() {
        return state.equals("archived");
    }
}
