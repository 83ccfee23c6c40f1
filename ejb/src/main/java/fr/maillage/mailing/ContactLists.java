package fr.maillage.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ListedContact.Choice;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.persistence.ListedContactRepository;
import fr.maillage.mailing.persistence.ListedContactRepository.Row;
import fr.maillage.mailing.persistence.ListedContactRepository.Wanted;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From a stored list to what pages show of it and of its people. */
@ApplicationScoped
class ContactLists {

    @Inject
    private ListedContactRepository people;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    ContactListView view(ContactList list) {
        TerritoryView territory = territories.byId(list.territoryId()).orElseThrow();
        Wanted members = wanted(list, null, false);
        return new ContactListView(
                list.uuid(),
                list.version(),
                new ContactListInput(list.name(), territory.code(), list.actorType(), list.network(), list.words()),
                territory.name(),
                people.count(members),
                people.reachable(members),
                list.createdAt(),
                list.createdBy(),
                caller.may(Permission.EDIT_ACTORS, list.territoryId()));
    }

    Wanted wanted(ContactList list, String text, boolean everybody) {
        List<String> words = list.words() == null
                ? List.of()
                : Arrays.stream(PlainText.words(list.words()).split(" "))
                        .filter(w -> !w.isEmpty())
                        .toList();
        return new Wanted(
                list,
                words,
                text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT),
                everybody,
                LocalDate.now(clock.withZone(ClockProducer.PARIS)));
    }

    static ListedContact contact(Row row) {
        return new ListedContact(
                row.id(),
                row.name(),
                row.duty(),
                row.email(),
                row.phone(),
                row.actorId(),
                row.actorName(),
                row.actorIdentifier(),
                row.noMail(),
                choice(row));
    }

    private static Choice choice(Row row) {
        if (row.taken() != null) {
            return row.taken() ? Choice.TAKEN : Choice.LEFT_OUT;
        }
        return row.byFilter() ? Choice.FILTER : Choice.NONE;
    }
}
