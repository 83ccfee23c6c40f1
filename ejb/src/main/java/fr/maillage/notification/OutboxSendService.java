package fr.maillage.notification;

import fr.maillage.notification.model.SmtpAddress;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/**
 * Sends what waits, over a few connections at a time and several messages over each. Outside any transaction: each
 * message's attempt and its end are noted by {@link OutboxLedgerService}, so that no transaction is open while a server
 * far away answers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSendService {

    private static final Logger LOG = Logger.getLogger(OutboxSendService.class.getName());
    private static final int AT_ONCE = 200;

    /** In parallel: a server far away answers each of them in its own time. A kill doubles one message of each at most. */
    static final int CONNECTIONS = 4;

    @EJB
    private OutboxLedgerService ledger;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Outcome of some messages.
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

    /** Tells if there is something to send, and a server to send it by. */
    public boolean wanted() {
        return settings.smtpUrl().flatMap(SmtpAddress::parse).isPresent() && ledger.due() > 0;
    }

    /** Counts the messages that are to be sent now. */
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
        OutboxLedgerService.Taken taken = ledger.take(run, AT_ONCE);
        Outcome outcome = new Outcome(0, taken.held(), 0, 0);
        if (taken.mails().isEmpty()) {
            return outcome;
        }
        Queue<OutgoingMail> waiting = new ConcurrentLinkedQueue<>(taken.mails());
        List<OutboxChannel> channels = IntStream.range(0, Math.min(CONNECTIONS, waiting.size()))
                .mapToObj(i -> new OutboxChannel(ledger, server, settings.mailFrom(), clock, waiting))
                .toList();
        Optional<MessagingException> failure = work(run, channels);
        boolean lost = channels.stream().anyMatch(OutboxChannel::lost);
        // A server that lets fewer connections in than we want is no trouble as long as one of them works.
        if (failure.isPresent() && (lost || !waiting.isEmpty())) {
            LOG.log(Level.WARNING, failure.get(), () -> "The mail server " + server + " cannot be reached");
            ledger.unreachable(failure.get().getMessage());
            throw Problem.of(Problem.Kind.CONFLICT, null, "notification.unreachable", server.toString());
        }
        for (OutboxChannel channel : channels) {
            outcome = channel.and(outcome);
        }
        LOG.log(Level.INFO, "Messages by {0}: {1}", new Object[] {server, outcome});
        return outcome;
    }

    /** Lets all channels work to their end; says why the first of those failed that did. */
    private Optional<MessagingException> work(UUID run, List<OutboxChannel> channels) {
        List<Callable<Optional<MessagingException>>> work = channels.stream()
                .map(c -> (Callable<Optional<MessagingException>>) () -> c.work(run))
                .toList();
        Optional<MessagingException> failure = Optional.empty();
        try {
            for (Future<Optional<MessagingException>> ended : executor.invokeAll(work)) {
                Optional<MessagingException> of = ended.get();
                failure = failure.or(() -> of);
            }
            return failure;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while messages were leaving", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A channel to the mail server ended unexpectedly", e);
        }
    }
}
