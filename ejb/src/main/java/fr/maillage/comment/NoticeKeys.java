package fr.maillage.comment;

import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.PersonalKeys;
import fr.maillage.person.PersonRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The links by which somebody answers comments that she was told of. */
@ApplicationScoped
class NoticeKeys implements PersonalKeys {

    private static final String KIND = "comment.key.notice";

    @Inject
    private NoticeRepository notices;

    @Inject
    private PersonRegister people;

    @Inject
    private Clock clock;

    @Override
    public List<PersonalKey> of(UUID account) {
        List<Long> persons = people.of(account);
        return persons.isEmpty()
                ? List.of()
                : notices.unanswered(persons, OffsetDateTime.now(clock).minusDays(CommentLinkService.DAYS)).stream()
                        .map(row -> new PersonalKey(
                                row.uuid("uuid"), KIND, row.text("author"), row.moment("told_at"), null))
                        .toList();
    }

    @Override
    public boolean end(UUID account, UUID key) {
        return notices.end(people.of(account), key) > 0;
    }

    @Override
    public void endAll(UUID account) {
        notices.end(people.of(account), null);
    }
}
