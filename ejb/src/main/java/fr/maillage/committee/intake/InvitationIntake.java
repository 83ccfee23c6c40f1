package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Invitation;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Invitations that were sent by other means, as files tell of them. No message leaves. What somebody answered by her own
 * link, no file changes.
 */
@ApplicationScoped
class InvitationIntake {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private LinkSigner signer;

    /** Notes what a row tells of her invitation; what differs from what was known, or would. */
    List<Change> told(Gathering gathering, long person, AttendanceRow row, boolean dryRun) {
        if (row.invitedOn() == null && row.answer() == null) {
            return List.of();
        }
        Optional<Invitation> before = invitations.of(gathering, person);
        String answer = row.answer() == null ? null : row.answer().code();
        String known = before.map(Invitation::answer).orElse(null);
        boolean answers = answer != null
                && !answer.equals(known)
                && before.map(Invitation::toldByFiles).orElse(true);
        List<Change> changes = new ArrayList<>();
        if (before.isEmpty()) {
            changes.add(new Change(
                    "invitedOn",
                    null,
                    row.invitedOn() == null ? null : row.invitedOn().toString()));
        }
        if (answers) {
            changes.add(new Change("answer", known, answer));
        }
        if (!dryRun && !changes.isEmpty()) {
            Invitation invitation = before.orElseGet(() -> entered(gathering, person, row));
            if (answers) {
                invitation.saidInFile(answer);
            }
        }
        return changes;
    }

    private Invitation entered(Gathering gathering, long person, AttendanceRow row) {
        OffsetDateTime when = row.invitedOn() == null
                ? lifecycle.now()
                : row.invitedOn().atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
        Invitation invitation = new Invitation(UUID.randomUUID(), gathering.id(), person, when);
        invitation.writtenOtherwise();
        invitations.add(Map.of(LinkSigner.digest(signer.secret(invitation.uuid())), invitation));
        return invitation;
    }
}
