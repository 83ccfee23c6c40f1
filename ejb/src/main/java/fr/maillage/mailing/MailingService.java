package fr.maillage.mailing;

import fr.maillage.actor.ActorContactDirectory;
import fr.maillage.actor.ContactQuery;
import fr.maillage.actor.FoundContact;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.model.ContactList;
import fr.maillage.mailing.model.Mailing;
import fr.maillage.mailing.persistence.ContactListRepository;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writes to a list: one message to each address, through the outbox, and only to people whom the caller may read. It
 * needs EDIT_ACTORS on the list's territory; reading what was written needs READ_CONTACTS.
 */
@Stateless
public class MailingService {

    /** Marks that stand for the actor's and the person's name. */
    public static final String ACTOR = "{acteur}";

    public static final String CONTACT = "{contact}";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 8_000;
    private static final int SOME = 200;
    private static final int MOST_SHOWN = 100;

    @Inject
    private ContactListRepository lists;

    @Inject
    private ContactListLifecycle lifecycle;

    @Inject
    private ActorContactDirectory people;

    @Inject
    private ContactLists views;

    @Inject
    private NotificationService messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Lists the mailings to a list, the latest first, a hundred at most.
     *
     * @throws Problem DENIED without READ_CONTACTS; NOT_FOUND
     */
    public List<MailingView> history(UUID list) {
        caller.require(Permission.READ_CONTACTS);
        return lists.mailings(lifecycle.find(list).id(), MOST_SHOWN).stream()
                .map(MailingService::view)
                .toList();
    }

    /**
     * Previews what would be written now, as the first person would get it, and how many would.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED; NOT_FOUND
     */
    public MailingPreview preview(UUID list, String subject, String text) {
        ContactList found = writable(list, subject, text);
        Sorting sorting = new Sorting();
        eachPart(found, sorting::sort);
        FoundContact first = sorting.first;
        return new MailingPreview(
                first == null ? subject.strip() : filled(subject.strip(), first),
                first == null ? text.strip() : filled(text.strip(), first),
                first == null ? null : first.name(),
                sorting.written,
                sorting.refused,
                sorting.withoutAddress);
    }

    /**
     * Writes to everybody on the list who can be written to and does not refuse it.
     *
     * @param key chosen by the page for this mailing: writing twice under one key writes once
     * @throws Problem as {@link #preview}; INVALID when there is nobody
     */
    public MailingView send(UUID list, UUID key, String subject, String text) {
        ContactList found = writable(list, subject, text);
        Optional<Mailing> earlier = lists.mailing(key);
        if (earlier.isPresent()) {
            return view(earlier.get());
        }
        Mailing mailing = new Mailing(
                key,
                found.id(),
                subject.strip(),
                text.strip(),
                caller.requireSignedIn().displayName(),
                now());
        Sorting sorting = new Sorting();
        eachPart(
                found,
                part -> messages.enqueue(sorting.sort(part).stream()
                        .map(row -> message(found, mailing, row))
                        .toList()));
        if (sorting.written == 0) {
            throw Problem.invalid("text", "mailing.nobody", null);
        }
        mailing.counted(sorting.written, sorting.refused, sorting.withoutAddress);
        lists.add(mailing);
        lists.flush();
        audit.record(new AuditLine(
                "mailing.send",
                new RecordRef("contact-list", found.uuid()),
                found.name(),
                found.territoryId(),
                List.of(new AuditLine.Change("subject", null, mailing.subject()))));
        return view(mailing);
    }

    private static MailingView view(Mailing m) {
        return new MailingView(
                m.uuid(),
                m.subject(),
                m.body(),
                m.written(),
                m.refused(),
                m.withoutAddress(),
                m.createdAt(),
                m.createdBy());
    }

    private NewMessage message(ContactList list, Mailing mailing, FoundContact row) {
        return new NewMessage(
                "mailing:" + mailing.uuid() + ":" + row.id(),
                row.email(),
                PlainText.cut(filled(mailing.subject(), row), LONGEST_SUBJECT),
                filled(mailing.body(), row),
                new RecordRef("mailing", mailing.uuid()),
                // The outbox shows the message to whoever looks after a territory: only where she may read the person.
                row.openInside() ? list.territoryId() : row.actorTerritoryId(),
                null);
    }

    private static String filled(String text, FoundContact row) {
        return text.replace(ACTOR, row.actorName()).replace(CONTACT, row.name());
    }

    private void eachPart(ContactList list, Consumer<List<FoundContact>> part) {
        ContactQuery members = views.members(list);
        int offset = 0;
        List<FoundContact> rows;
        do {
            rows = people.slice(members, offset, SOME);
            if (!rows.isEmpty()) {
                part.accept(rows);
            }
            offset += SOME;
        } while (rows.size() == SOME);
    }

    private ContactList writable(UUID id, String subject, String text) {
        caller.require(Permission.EDIT_ACTORS);
        ContactList list = lifecycle.find(id);
        caller.require(Permission.EDIT_ACTORS, list.territoryId());
        List<Violation> violations = new ArrayList<>();
        check(violations, "subject", subject, LONGEST_SUBJECT);
        check(violations, "text", text, LONGEST_TEXT);
        if (subject != null && subject.strip().chars().anyMatch(Character::isISOControl)) {
            violations.add(Violation.of("subject", "too-many-lines", subject, "1"));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return list;
    }

    private static void check(List<Violation> violations, String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            violations.add(Violation.of(field, "required", null));
        } else if (text.strip().length() > longest) {
            violations.add(Violation.of(field, "too-long", text, String.valueOf(longest)));
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** Tells who is written to: each address once, and nobody who refuses it. */
    private final class Sorting {

        private final Set<String> addresses = new HashSet<>();
        private FoundContact first;
        private int written;
        private int refused;
        private int withoutAddress;

        List<FoundContact> sort(List<FoundContact> rows) {
            Set<String> refusing = messages.refusing(rows.stream()
                    .map(FoundContact::email)
                    .filter(e -> e != null)
                    .toList());
            List<FoundContact> chosen = new ArrayList<>();
            for (FoundContact row : rows) {
                if (row.email() == null) {
                    withoutAddress++;
                } else if (row.noMail() || refusing.contains(row.email())) {
                    refused++;
                } else if (addresses.add(row.email())) {
                    chosen.add(row);
                }
            }
            written += chosen.size();
            if (first == null && !chosen.isEmpty()) {
                first = chosen.get(0);
            }
            return chosen;
        }
    }
}
