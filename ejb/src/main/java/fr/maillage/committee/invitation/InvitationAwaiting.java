package fr.maillage.committee.invitation;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.CommitteeAwaiting;
import fr.maillage.committee.persistence.InvitationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The invitations that those who are invited have not answered. */
@ApplicationScoped
class InvitationAwaiting extends CommitteeAwaiting {

    private static final String KIND = "invitation";

    @Inject
    private InvitationRepository answers;

    InvitationAwaiting() {
        super(KIND);
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        return answers.unanswered(persons, today).stream()
                .map(row -> new Awaiting(
                        row.number("person"),
                        KIND,
                        row.number("id"),
                        row.text("title"),
                        row.text("body"),
                        row.day("held_on"),
                        row.moment("asked_at"),
                        false,
                        InvitationTexts.PAGE,
                        row.uuid("uuid")))
                .toList();
    }
}
