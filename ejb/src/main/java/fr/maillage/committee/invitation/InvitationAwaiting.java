package fr.maillage.committee.invitation;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.AwaitingSource;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.notification.MessageTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The invitations that those who are invited have not answered. */
@ApplicationScoped
class InvitationAwaiting implements AwaitingSource {

    private static final String KIND = "invitation";
    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");

    @Inject
    private InvitationRepository answers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String word() {
        return TEXTS.of("digest.kind.invitation");
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
