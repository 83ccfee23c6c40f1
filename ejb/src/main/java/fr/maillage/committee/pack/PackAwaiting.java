package fr.maillage.committee.pack;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.AwaitingSource;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.notification.MessageTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** The packs that members were sent, until the meeting is over. */
@ApplicationScoped
class PackAwaiting implements AwaitingSource {

    private static final String KIND = "pack";
    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");

    @Inject
    private PackLinkRepository links;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String word() {
        return TEXTS.of("digest.kind.pack");
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        return links.ahead(persons, OffsetDateTime.now(clock), today).stream()
                .map(row -> new Awaiting(
                        row.number("person"),
                        KIND,
                        row.number("id"),
                        row.text("title"),
                        row.text("body"),
                        row.day("held_on"),
                        row.moment("sent_at"),
                        false,
                        PackTexts.PAGE,
                        row.uuid("uuid")))
                .toList();
    }
}
