package fr.maillage.committee.pack;

import fr.maillage.ask.Ask;
import java.util.UUID;

/**
 * A member who is sent the pack of a meeting.
 *
 * @param person the key of her entry among people
 * @param email null where unknown
 * @param refuses whether she wants no messages
 * @param link what the secret of her link is made from; null where she has none yet
 * @param messages how many were written to her about it
 */
public record PackInvitee(long person, String name, String email, boolean refuses, UUID link, int messages) {

    /** Tells if a message can be written to her. */
    boolean reachable() {
        return email != null && !refuses;
    }

    PackInvitee again(UUID identifier) {
        return new PackInvitee(person, name, email, refuses, identifier, messages + 1);
    }

    /** That she is sent the pack of a gathering. */
    Ask ask(UUID gathering) {
        return new Ask(link, gathering, person, messages);
    }
}
