package fr.maillage.committee.attendance;

import fr.maillage.committee.model.Gathering;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The link of the door of a gathering: the gathering's identifier and a signature, so that nothing need be kept. */
@ApplicationScoped
public class DoorLinks {

    private static final int UUID_LENGTH = 36;

    @Inject
    private LinkSigner signer;

    /** Gives the secret in the link of a gathering. */
    public String of(Gathering gathering) {
        return gathering.uuid() + signer.secret(seed(gathering.uuid()));
    }

    /**
     * The gathering that a link is of.
     *
     * @throws Problem NOT_FOUND for a link that was not made here
     */
    public UUID gathering(String link) {
        if (link != null && link.length() > UUID_LENGTH) {
            try {
                UUID gathering = UUID.fromString(link.substring(0, UUID_LENGTH));
                if (signer.holds(seed(gathering), link.substring(UUID_LENGTH))) {
                    return gathering;
                }
            } catch (IllegalArgumentException e) {
                throw Problem.notFound("link", null);
            }
        }
        throw Problem.notFound("link", null);
    }

    /** Another one than any that messages are made from. */
    private static UUID seed(UUID gathering) {
        return UUID.nameUUIDFromBytes(("door:" + gathering).getBytes(StandardCharsets.UTF_8));
    }
}
