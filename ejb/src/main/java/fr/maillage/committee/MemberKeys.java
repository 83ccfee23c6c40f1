package fr.maillage.committee;

import fr.maillage.committee.persistence.MemberLinkRepository;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.PersonalKeys;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The links by which a member answers, reads and chooses without signing in. */
@ApplicationScoped
class MemberKeys implements PersonalKeys {

    private static final String KIND = "committee.key.";

    @Inject
    private MemberLinkRepository links;

    @Inject
    private PersonRegister people;

    @Inject
    private Clock clock;

    @Override
    public List<PersonalKey> of(UUID account) {
        return links.of(people.of(account), ClockProducer.today(clock), OffsetDateTime.now(clock)).stream()
                .map(MemberKeys::key)
                .toList();
    }

    @Override
    public boolean end(UUID account, UUID key) {
        return links.end(people.of(account), key) > 0;
    }

    @Override
    public void endAll(UUID account) {
        links.end(people.of(account), null);
    }

    private static PersonalKey key(Row row) {
        return new PersonalKey(
                row.uuid("uuid"),
                KIND + row.text("kind"),
                row.text("label"),
                row.moment("made"),
                row.has("used") ? row.moment("used") : null);
    }
}
