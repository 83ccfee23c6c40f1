package fr.maillage.committee;

import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what members are told awaits them; Amel is one. */
abstract class DigestTelling extends MailedInside {

    @Inject
    protected DigestDesk digests;

    @Inject
    protected MinutesDesk minutes;

    @Inject
    protected TaskDesk taskDesk;

    @Inject
    protected TaskAnswerService answers;

    @Inject
    protected InvitationService invitations;

    @Inject
    protected DigestLinkService links;

    @BeforeEach
    void begin() {
        digests.begin();
    }

    @AfterEach
    void end() {
        digests.end();
    }

    protected InvitationDesk desk() {
        return minutes.people();
    }

    /** The address of Amel. */
    protected String email() {
        return desk().email("Amel");
    }

    protected LocalDate today() {
        return desk().today();
    }
}
