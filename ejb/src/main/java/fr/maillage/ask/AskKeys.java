package fr.maillage.ask;

import fr.maillage.ask.persistence.AskLinkRepository;
import fr.maillage.ask.persistence.AskLinkRepository.Living;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.PersonalKeys;
import fr.maillage.person.PersonRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The links by which somebody answers and reads without signing in, of all kinds. */
@ApplicationScoped
class AskKeys implements PersonalKeys {

    @Inject
    @Any
    private Instance<AskKind> kinds;

    @Inject
    private AskLinkRepository links;

    @Inject
    private PersonRegister people;

    @Inject
    private Clock clock;

    @Override
    public List<PersonalKey> of(UUID account) {
        List<Long> persons = people.of(account);
        return persons.isEmpty()
                ? List.of()
                : kinds.stream().flatMap(kind -> keys(kind, persons)).toList();
    }

    @Override
    public boolean end(UUID account, UUID key) {
        return links.renew(people.of(account), key) > 0;
    }

    @Override
    public void endAll(UUID account) {
        links.renew(people.of(account), null);
    }

    private Stream<PersonalKey> keys(AskKind kind, List<Long> persons) {
        List<Living> living = links.living(kind.code(), persons, OffsetDateTime.now(clock));
        Map<UUID, String> names = living.isEmpty()
                ? Map.of()
                : kind.names(living.stream().map(Living::subject).distinct().toList());
        return living.stream()
                .map(link -> new PersonalKey(
                        link.id(), kind.key(), names.get(link.subject()), link.sentAt(), link.answeredAt()));
    }
}
