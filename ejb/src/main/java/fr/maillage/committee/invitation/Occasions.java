package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.invitation.Occasion.Organiser;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.CalendarRepository;
import fr.maillage.identity.AccountContacts;
import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what messages tell of a gathering. Its organiser is who invited first and stays so, since calendars take changes
 * from nobody else; without an address of hers it is the sender of all messages.
 */
@ApplicationScoped
public class Occasions implements AccountHolder {

    @Inject
    private GatheringList gatherings;

    @Inject
    private CalendarRepository calendars;

    @Inject
    private AccountContacts accounts;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Gives the occasion as it is told now; the caller becomes the organiser where there is none. */
    Occasion of(Gathering gathering) {
        caller.identity()
                .map(CallerIdentity::accountId)
                .ifPresent(account -> calendars.organise(gathering.id(), account));
        return shown(gathering);
    }

    /** Gives the occasion for whoever has a link, with whatever rights; nobody becomes the organiser by that. */
    Occasion shown(Gathering gathering) {
        GatheringView view = gatherings.byUuid(gathering.uuid()).orElseThrow();
        return new Occasion(
                view,
                gathering.territoryId(),
                gathering.calendarSequence(),
                organiser(gathering, view),
                clock.instant());
    }

    @Override
    public void removed(Collection<UUID> removed) {
        calendars.release(removed);
    }

    private Organiser organiser(Gathering gathering, GatheringView view) {
        String sender = settings.mailFrom();
        Optional<UUID> account = calendars.organiser(gathering.id());
        return account.flatMap(accounts::of)
                .map(contact -> new Organiser(contact.name(), contact.email(), sender))
                .orElseGet(() -> new Organiser(view.bodyName(), sender, sender));
    }
}
