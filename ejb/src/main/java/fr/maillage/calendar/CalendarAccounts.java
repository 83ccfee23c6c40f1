package fr.maillage.calendar;

import fr.maillage.calendar.persistence.CalendarFeedRepository;
import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.PersonalKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Links go with their accounts, and end with their passwords. */
@ApplicationScoped
public class CalendarAccounts implements AccountHolder, PersonalKeys {

    private static final String KIND = "committee.key.calendar";

    @Inject
    private CalendarFeedRepository feeds;

    @Override
    public void removed(Collection<UUID> accounts) {
        feeds.removeOf(accounts);
    }

    @Override
    public List<PersonalKey> of(UUID account) {
        return feeds.of(account).stream()
                .map(feed -> new PersonalKey(feed.id(), KIND, feed.territoryName(), feed.madeAt(), null))
                .toList();
    }

    @Override
    public boolean end(UUID account, UUID key) {
        boolean hers =
                feeds.byId(key).filter(feed -> feed.account().equals(account)).isPresent();
        if (hers) {
            feeds.remove(key);
        }
        return hers;
    }

    @Override
    public void endAll(UUID account) {
        feeds.removeOf(List.of(account));
    }
}
