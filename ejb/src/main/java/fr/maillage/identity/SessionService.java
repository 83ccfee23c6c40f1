package fr.maillage.identity;

import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.AccountSession;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.SessionRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Who is signed in where: each session is a record, so that its owner sees it and ends it from anywhere. */
@Stateless
public class SessionService {

    /** The server forgets a session after an hour without a request, and its use is noted to five minutes. */
    static final Duration OVER = Duration.ofMinutes(65);

    private static final int TEXT_LENGTH = 60;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionRepository sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Notes that somebody has signed in, which the caller of this method has made sure of.
     *
     * @param browser such as "Firefox, Linux"; null when unknown
     * @param address an IP address; null when unknown
     * @return by which the session is recognised
     * @throws Problem NOT_FOUND when the account is gone
     */
    public UUID open(KnownAccount known, String browser, String address) {
        UUID id = known.identity().accountId();
        Account account =
                accounts.byUuid(id).orElseThrow(() -> Problem.notFound(AccountService.RECORD, String.valueOf(id)));
        sessions.forgetUnusedSince(now().minus(OVER));
        AccountSession session =
                new AccountSession(UUID.randomUUID(), account, shortened(browser), shortened(address), now());
        sessions.add(session);
        return session.uuid();
    }

    /**
     * The caller's open sessions, the last used first.
     *
     * @param current the one that asks; null where none does
     * @throws Problem UNAUTHENTICATED for visitors
     */
    public List<SessionView> list(UUID current) {
        return sessions.of(caller.requireSignedIn().accountId(), now().minus(OVER)).stream()
                .map(s -> new SessionView(
                        s.uuid(),
                        s.browser(),
                        s.address(),
                        s.openedAt(),
                        s.lastSeenAt(),
                        s.uuid().equals(current)))
                .toList();
    }

    /**
     * Ends one of the caller's sessions at once.
     *
     * @throws Problem UNAUTHENTICATED for visitors; NOT_FOUND when the caller has no such session
     */
    public void end(UUID session) {
        CallerIdentity own = caller.requireSignedIn();
        if (sessions.end(own.accountId(), session) == 0) {
            throw Problem.notFound("session", String.valueOf(session));
        }
        audit.record(new AuditLine(
                "identity.end-session",
                new RecordRef(AccountService.RECORD, own.accountId()),
                own.displayName(),
                null,
                List.of()));
    }

    /** Forgets a session that is over, because its browser signed out or signed in anew. */
    public void over(UUID session) {
        sessions.forget(session);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}
