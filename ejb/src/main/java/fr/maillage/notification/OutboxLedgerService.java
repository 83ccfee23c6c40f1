package fr.maillage.notification;

import fr.maillage.notification.model.MailAddressPolicy;
import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.notification.model.RetryPolicy;
import fr.maillage.notification.persistence.DeliveryRepository;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Steps by which the job that sends messages takes from the outbox and notes in it, each in a transaction of its own, so that
 * a kill loses none and doubles at most those that were on their way. It asks no permission: the run was authorized.
 */
@Stateless
public class OutboxLedgerService {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 1000;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private MailTexts texts;

    @Inject
    @Any
    private Instance<DeliveryListener> listeners;

    @Inject
    private Clock clock;

    /** Counts the messages that are to be sent now. */
    public long due() {
        return deliveries.due(now());
    }

    /** Gives back what runs had taken that have ended: a run begins with it, and only one works at a time. */
    public void release() {
        deliveries.release();
    }

    /**
     * Takes the messages that are due and may be sent; those that are refused are noted as such.
     *
     * @param most how many at most
     * @return what is to be sent, and how many were held back
     */
    public Taken take(UUID run, int most) {
        OffsetDateTime now = now();
        List<OutboxMessage> messages = deliveries.claim(run, most, now, now.plus(CLAIM));
        Set<String> refused = deliveries.refused(messages.stream()
                .map(m -> MailAddressPolicy.hash(m.recipient()))
                .collect(Collectors.toSet()));
        List<OutgoingMail> mails = new ArrayList<>();
        int held = 0;
        for (OutboxMessage message : messages) {
            if (refused.contains(MailAddressPolicy.hash(message.recipient()))) {
                end(message.id(), about(message), run, MessageState.SUPPRESSED, null);
                held++;
            } else {
                mails.add(mail(message));
            }
        }
        return new Taken(mails, held);
    }

    /**
     * Notes how an attempt ended and that the next one begins, in one commit: between the two there is nothing to lose.
     *
     * @param ended null before the first
     * @param next null after the last
     */
    public Noted note(UUID run, Attempt ended, OutgoingMail next) {
        boolean givenUp = ended != null && !ended.sent() && refused(run, ended);
        if (ended != null && ended.sent()) {
            end(ended.mail().id(), ended.mail().about(), run, MessageState.SENT, null);
        }
        return new Noted(givenUp, next != null && deliveries.begin(next.id(), run, now().plus(CLAIM)));
    }

    /** Notes that the mail server cannot be reached: everything that is due waits, and no attempt counts. */
    public void unreachable(String error) {
        OffsetDateTime now = now();
        deliveries.postponeDue(cut(error), now, now.plus(RetryPolicy.UNREACHABLE));
    }

    private boolean refused(UUID run, Attempt ended) {
        OutgoingMail mail = ended.mail();
        Optional<Duration> wait = ended.permanent() ? Optional.empty() : RetryPolicy.next(mail.attempts());
        if (wait.isEmpty()) {
            end(mail.id(), mail.about(), run, MessageState.FAILED, cut(ended.error()));
        } else {
            deliveries.postpone(mail.id(), run, cut(ended.error()), now().plus(wait.get()));
        }
        return wait.isEmpty();
    }

    private void end(long message, RecordRef about, UUID run, MessageState state, String error) {
        if (deliveries.end(message, run, state.name(), error, now())) {
            listeners.stream().filter(l -> l.about().equals(about.type())).forEach(l -> l.ended(about, state));
        }
    }

    private static RecordRef about(OutboxMessage message) {
        return new RecordRef(message.recordType(), message.recordId());
    }

    private OutgoingMail mail(OutboxMessage message) {
        return new OutgoingMail(
                message.id(),
                message.attempts() + 1,
                about(message),
                message.recipient(),
                message.subject(),
                texts.text(message),
                texts.calendar(message),
                message.messageId(),
                texts.refusal(message));
    }

    private static String cut(String error) {
        return PlainText.cut(error == null ? "" : error.strip(), LONGEST_ERROR);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Messages that a run has taken.
     *
     * @param held how many were not to be sent
     */
    record Taken(List<OutgoingMail> mails, int held) {}

    /**
     * Outcome of an attempt.
     *
     * @param sent whether the mail server took the message
     * @param error what it said otherwise
     * @param permanent whether it never will take it
     */
    record Attempt(OutgoingMail mail, boolean sent, String error, boolean permanent) {}

    /**
     * Result of noting an attempt.
     *
     * @param givenUp whether the message that ended was refused for good
     * @param begun whether the next is still this run's, and may be handed over
     */
    record Noted(boolean givenUp, boolean begun) {}
}
