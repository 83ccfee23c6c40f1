package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.invitation.InvitationUpdateService;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.notification.Sender;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invites members, changes a gathering and tells them of it. */
@Dependent
public class InvitationTelling {

    private static final String WAITING =
            "select count(*) from outbox_message where state = 'WAITING' and record_type = 'invitation' and record_id in"
                    + " (select i.uuid from invitation i join gathering k on k.id = i.gathering_id where k.uuid = ?)";

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationUpdateService updates;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Sender sender;

    /** The entry in the last of exactly so many mails to an address, unfolded. */
    String entry(LocalMailServer server, String address, int mails, int sequence) {
        sender.await("mails to " + address, () -> server.mailsTo(address).size() >= mails);
        List<Mail> all = server.mailsTo(address);
        assertThat(all).hasSize(mails);
        String entry = all.get(mails - 1).calendar();
        assertThat(all.get(mails - 1).file()).isEqualTo(entry);
        String unfolded = entry.replace("\r\n ", "");
        assertThat(unfolded).contains("SEQUENCE:" + sequence + "\r\n");
        return unfolded;
    }

    /** Invites all who were not. */
    int inviteAll(UUID gathering) {
        return officer(() -> invitations.invite(
                gathering,
                invitations.invitees(gathering).stream().map(Invitee::person).collect(Collectors.toSet()),
                false));
    }

    int untold(UUID gathering) {
        return officer(() -> updates.untold(gathering));
    }

    int tell(UUID gathering) {
        return officer(() -> updates.tell(gathering));
    }

    void change(UUID gathering, GatheringField field, String value) {
        officer(() -> {
            GatheringDetail detail = gatherings.get(gathering);
            return gatherings.update(
                    gathering, detail.version(), detail.values().with(field, value));
        });
    }

    int version(UUID gathering) {
        return officer(() -> gatherings.get(gathering)).version();
    }

    /** Counts the messages about it that wait. */
    long waiting(UUID gathering) {
        return Sql.number(WAITING, gathering.toString());
    }

    /** Counts those of them that the mail server could not take. */
    long failing(UUID gathering) {
        return Sql.number(WAITING + " and last_error is not null", gathering.toString());
    }

    /** Lets all that waits be tried now. */
    void dueNow() {
        Sql.update("update outbox_message set next_attempt_at = created_at where state = 'WAITING'");
    }
}
