package fr.maillage.committee.invitation;

import fr.maillage.committee.AskedPersons;
import fr.maillage.committee.model.Invitation;
import fr.maillage.committee.persistence.AskedRepository;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who are invited to gatherings, for the feature that keeps people. */
@ApplicationScoped
public class InvitationPersons extends AskedPersons<Invitation> {

    @Inject
    private InvitationRepository invitations;

    @Override
    protected AskedRepository<Invitation> asked() {
        return invitations;
    }

    @Override
    public String kind() {
        return "invitations";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return PersonalRecord.of(
                row.text("title"),
                null,
                false,
                "gathering",
                row.text("title"),
                "heldOn",
                row.day("held_on"),
                "invitedAt",
                row.moment("invited_at"),
                "answer",
                row.text("answer"),
                "answeredAt",
                row.moment("answered_at"));
    }
}
