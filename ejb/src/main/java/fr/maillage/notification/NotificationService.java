package fr.maillage.notification;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.notification.model.MailAddressPolicy;
import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.notification.model.SmtpAddress;
import fr.maillage.notification.persistence.DeliveryRepository;
import fr.maillage.notification.persistence.OutboxCriteria;
import fr.maillage.notification.persistence.OutboxRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The outbox, for the features that write messages and for those who look after them. Writing a message is the calling
 * service's own affair, which has asked for the rights; seeing and repeating messages needs EDIT_ACTORS on their
 * territory.
 */
@Stateless
public class NotificationService {

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "created", "m.created_at %1$s, m.id %1$s",
            "recipient", "m.recipient %1$s, m.id %1$s",
            "state", "m.state %1$s, m.created_at %1$s, m.id %1$s");

    @Inject
    private OutboxRepository outbox;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private MessageViews views;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Writes messages in the current transaction: they leave if it commits. A message whose key has one already is left
     * out, so that a repeated run doubles nothing.
     *
     * @return how many were written
     * @throws Problem INVALID for a recipient that is no address, or for a text that is missing or too long; nothing is
     *     written then
     */
    public int enqueue(Collection<NewMessage> messages) {
        OffsetDateTime now = now();
        return write(messages, (message, by) -> message.written(by, now));
    }

    /**
     * Keeps messages of the demonstration as if they had left at a moment of the past; none leaves.
     *
     * @return how many were written
     * @throws Problem as for {@link #enqueue}
     */
    public int keepSent(Collection<NewMessage> messages, OffsetDateTime at) {
        return write(messages, (message, by) -> message.written(by, at).sent(at));
    }

    private int write(Collection<NewMessage> messages, BiFunction<OutboxMessage, String, OutboxMessage> dated) {
        messages.forEach(NewMessagePolicy::check);
        Set<String> known = new HashSet<>(
                outbox.known(messages.stream().map(NewMessage::key).toList()));
        String by = caller.identity().map(CallerIdentity::displayName).orElse("");
        String host = host();
        int written = 0;
        for (NewMessage message : messages) {
            if (known.add(message.key())) {
                outbox.add(dated.apply(message.stored(host), by));
                written++;
            }
        }
        outbox.flush();
        return written;
    }

    /**
     * Holds back the messages that have not left and whose keys begin with a text.
     *
     * @return how many
     */
    public int withdraw(String keyPrefix) {
        return outbox.withdraw(keyPrefix, now());
    }

    /**
     * Holds back the messages that have not left and are about some records, in one statement.
     *
     * @param type of the records
     * @return how many
     */
    public int withdraw(String type, Collection<UUID> records) {
        return records.isEmpty() ? 0 : outbox.withdraw(type, records, now());
    }

    /** Which of these addresses refuse messages. */
    public Set<String> refusing(Collection<String> addresses) {
        Map<String, String> hashes =
                addresses.stream().distinct().collect(Collectors.toMap(a -> a, MailAddressPolicy::hash));
        Set<String> refused = deliveries.refused(new HashSet<>(hashes.values()));
        return addresses.stream().filter(a -> refused.contains(hashes.get(a))).collect(Collectors.toSet());
    }

    /** Tells if messages can leave. */
    public MailServer server() {
        return settings.smtpUrl()
                .map(url -> SmtpAddress.parse(url).isPresent() ? MailServer.NAMED : MailServer.UNREADABLE)
                .orElse(MailServer.NONE);
    }

    /**
     * Tells if messages are shown as their recipients read them, secrets and all: in the demonstration, where one plays both
     * sides and whose passwords everybody knows, and nowhere else.
     */
    public boolean mailbox() {
        return settings.demonstration();
    }

    /**
     * A page of the messages that the caller may see; in the demonstration with their links, elsewhere without.
     *
     * @param request sorts by {@code created}, {@code recipient} or {@code state}
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_ACTORS; INVALID for an unknown sort
     */
    public Page<MessageView> list(MessageFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "created");
        OutboxCriteria criteria = visible(filter);
        return new Page<>(
                outbox
                        .slice(
                                criteria,
                                order.formatted(request.ascending() ? "asc" : "desc"),
                                request.offset(),
                                request.size())
                        .stream()
                        .map(message -> views.of(message, mailbox()))
                        .toList(),
                outbox.count(criteria),
                request);
    }

    /** Counts the messages that fit and that the caller may see. Throws as {@link #list}. */
    public long count(MessageFilter filter) {
        return outbox.count(visible(filter));
    }

    /**
     * Lets a failed message wait for another attempt.
     *
     * @throws Problem NOT_FOUND; DENIED outside her territory; CONFLICT for a message that has not failed
     */
    public void retry(UUID id) {
        caller.require(Permission.EDIT_ACTORS);
        OutboxMessage message = outbox.byUuid(id).orElseThrow(() -> Problem.notFound("message", id.toString()));
        if (message.territoryId() == null) {
            caller.requireEverywhere(Permission.EDIT_ACTORS);
        } else {
            caller.require(Permission.EDIT_ACTORS, message.territoryId());
        }
        if (!message.state().equals(MessageState.FAILED.name())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "notification.not-failed", null);
        }
        outbox.retryOne(id, now());
        audit.record(new AuditLine(
                "notification.retry",
                new RecordRef("message", id),
                message.subject(),
                message.territoryId(),
                List.of()));
    }

    private OutboxCriteria visible(MessageFilter filter) {
        caller.require(Permission.EDIT_ACTORS);
        Scope scope = caller.scope(Permission.EDIT_ACTORS);
        OutboxCriteria criteria = new OutboxCriteria();
        if (!scope.everywhere()) {
            criteria.inside(scope.territoryIds(), ClockProducer.today(clock));
        }
        if (filter.state() != null) {
            criteria.state(filter.state().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            criteria.text(filter.text().strip());
        }
        if (filter.about() != null && !filter.about().isBlank()) {
            criteria.about(filter.about());
        }
        return criteria;
    }

    private String host() {
        String host = URI.create(settings.baseUrl()).getHost();
        return host == null ? "localhost" : host;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
