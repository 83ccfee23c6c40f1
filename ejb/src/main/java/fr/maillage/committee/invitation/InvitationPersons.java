package fr.maillage.committee.invitation;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who are invited to gatherings, for the feature that keeps people. */
@ApplicationScoped
public class InvitationPersons extends TablePersons {

    @Inject
    private InvitationRepository invitations;

    @Override
    protected PersonTable table() {
        return invitations;
    }

    @Override
    public String kind() {
        return "invitations";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return ofGathering(
                row,
                "invitedAt",
                row.moment("invited_at"),
                "answer",
                row.text("answer"),
                "answeredAt",
                row.moment("answered_at"));
    }
}
