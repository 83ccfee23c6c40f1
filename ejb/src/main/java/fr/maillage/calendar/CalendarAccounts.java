package fr.maillage.calendar;

import fr.maillage.calendar.persistence.CalendarFeedRepository;
import fr.maillage.identity.AccountHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Links go with their accounts. */
@ApplicationScoped
public class CalendarAccounts implements AccountHolder {

    @Inject
    private CalendarFeedRepository feeds;

    @Override
    public void removed(Collection<UUID> accounts) {
        feeds.removeOf(accounts);
    }
}
