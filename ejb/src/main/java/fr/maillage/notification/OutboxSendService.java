package fr.maillage.notification;

import fr.maillage.notification.model.SmtpAddress;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits, several messages over one connection. Outside any transaction: each message's attempt and its end
 * are noted by {@link OutboxLedgerService}, so that no transaction is open while a server far away answers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSendService {

    private static final Logger LOG = Logger.getLogger(OutboxSendService.class.getName());
    private static final int PER_CONNECTION = 100;
    private static final String SENDER = "Maillage";

    @EJB
    private OutboxLedgerService ledger;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * What became of some messages.
     *
     * @param sent taken by the mail server
     * @param held not sent, because their recipients refuse messages
     * @param postponed to be tried again
     * @param failed given up
     */
    public record Outcome(int sent, int held, int postponed, int failed) {

        public int all() {
            return sent + held + postponed + failed;
        }
    }

    /** Whether there is something to send, and a server to send it by. */
    public boolean wanted() {
        return settings.smtpUrl().flatMap(SmtpAddress::parse).isPresent() && ledger.due() > 0;
    }

    /** How many messages are to be sent now. */
    public long due() {
        return ledger.due();
    }

    /** A run begins: what others took that have ended is free again. */
    public void begin() {
        ledger.release();
    }

    /**
     * Sends some of the messages that are due.
     *
     * @return what became of them; none where nothing is due
     * @throws Problem CONFLICT when no mail server is named, or it cannot be reached; everything that is due waits then
     */
    public Outcome sendSome(UUID run) {
        SmtpAddress server = settings.smtpUrl()
                .flatMap(SmtpAddress::parse)
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "notification.no-server", null));
        OutboxLedgerService.Taken taken = ledger.take(run, PER_CONNECTION);
        Tally tally = new Tally(taken.held());
        if (taken.mails().isEmpty()) {
            return tally.outcome();
        }
        try (SmtpConnection connection = new SmtpConnection(server)) {
            for (OutgoingMail mail : taken.mails()) {
                send(connection, run, mail, tally);
            }
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, e, () -> "The mail server " + server + " cannot be reached");
            ledger.unreachable(e.getMessage());
            throw Problem.of(Problem.Kind.CONFLICT, null, "notification.unreachable", server.toString());
        }
        return tally.outcome();
    }

    private void send(SmtpConnection connection, UUID run, OutgoingMail mail, Tally tally) throws MessagingException {
        if (!ledger.begin(run, mail.id())) {
            return;
        }
        try {
            connection.send(MailComposer.compose(
                    connection.session(), mail, settings.mailFrom(), SENDER, Date.from(clock.instant())));
            ledger.sent(run, mail.id());
            tally.sent++;
        } catch (SmtpConnection.Refused e) {
            if (ledger.refused(run, mail.id(), mail.attempts(), e.getMessage(), e.permanent())) {
                tally.failed++;
            } else {
                tally.postponed++;
            }
        }
    }

    /** Counts while messages leave. */
    private static final class Tally {

        private final int held;
        private int sent;
        private int postponed;
        private int failed;

        Tally(int held) {
            this.held = held;
        }

        Outcome outcome() {
            return new Outcome(sent, held, postponed, failed);
        }
    }
}
