package fr.maillage.committee.pack;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.CommitteeAwaiting;
import fr.maillage.committee.persistence.PackLinkRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** The packs that members were sent, until the meeting is over. */
@ApplicationScoped
class PackAwaiting extends CommitteeAwaiting {

    private static final String KIND = "pack";

    @Inject
    private PackLinkRepository links;

    @Inject
    private Clock clock;

    PackAwaiting() {
        super(KIND);
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
