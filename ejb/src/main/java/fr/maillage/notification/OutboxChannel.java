package fr.maillage.notification;

import fr.maillage.notification.OutboxLedgerService.Attempt;
import fr.maillage.notification.OutboxLedgerService.Noted;
import fr.maillage.notification.OutboxSendService.Outcome;
import fr.maillage.notification.model.SmtpAddress;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/**
 * One connection to the mail server, over which messages of a common queue go one after the other. Each is noted before
 * it is handed over and after: the note after one and before the next are one commit.
 */
final class OutboxChannel {

    private static final String SENDER = "Maillage";

    private final OutboxLedgerService ledger;
    private final SmtpAddress server;
    private final String from;
    private final Clock clock;
    private final Queue<OutgoingMail> waiting;
    private int sent;
    private int postponed;
    private int failed;
    private boolean lost;

    OutboxChannel(
            OutboxLedgerService ledger, SmtpAddress server, String from, Clock clock, Queue<OutgoingMail> waiting) {
        this.ledger = ledger;
        this.server = server;
        this.from = from;
        this.clock = clock;
        this.waiting = waiting;
    }

    /**
     * Sends until nothing waits.
     *
     * @return why the server cannot be reached, if it cannot
     */
    Optional<MessagingException> work(UUID run) {
        boolean connected = false;
        try (SmtpConnection connection = new SmtpConnection(server)) {
            connected = true;
            Attempt last = null;
            for (OutgoingMail next = waiting.poll(); next != null; next = waiting.poll()) {
                boolean begun = note(run, last, next);
                last = begun ? attempt(connection, next) : null;
            }
            note(run, last, null);
            return Optional.empty();
        } catch (MessagingException e) {
            lost = connected;
            return Optional.of(e);
        }
    }

    /** Tells if the connection broke, with a message on its way perhaps. */
    boolean lost() {
        return lost;
    }

    /** Adds the outcome of this channel's messages to that of others. */
    Outcome and(Outcome others) {
        return new Outcome(
                others.sent() + sent, others.held(), others.postponed() + postponed, others.failed() + failed);
    }

    private boolean note(UUID run, Attempt last, OutgoingMail next) {
        if (last == null && next == null) {
            return false;
        }
        Noted noted = ledger.note(run, last, next);
        if (last != null) {
            sent += last.sent() ? 1 : 0;
            failed += noted.givenUp() ? 1 : 0;
            postponed += last.sent() || noted.givenUp() ? 0 : 1;
        }
        return noted.begun();
    }

    private Attempt attempt(SmtpConnection connection, OutgoingMail mail) throws MessagingException {
        try {
            connection.send(MailComposer.compose(connection.session(), mail, from, SENDER, Date.from(clock.instant())));
            return new Attempt(mail, true, null, false);
        } catch (SmtpConnection.Refused e) {
            return new Attempt(mail, false, e.getMessage(), e.permanent());
        }
    }
}
