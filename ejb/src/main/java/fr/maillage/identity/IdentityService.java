package fr.maillage.identity;

import fr.maillage.identity.account.AccountAdmission;
import fr.maillage.identity.account.AccountReading;
import fr.maillage.identity.model.AccessToken;
import fr.maillage.identity.model.AccountSession;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.SessionRepository;
import fr.maillage.identity.persistence.TokenRepository;
import fr.maillage.shared.ClockProducer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns what a request or a job knows of somebody into an identity with the rights of this moment, in one query. It
 * asks for no caller, since it is what makes one.
 */
@Stateless
public class IdentityService {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Inject
    private AccountRepository accounts;

    @Inject
    private TokenRepository tokens;

    @Inject
    private SessionRepository sessions;

    @Inject
    private AccountAdmission admission;

    @Inject
    private Clock clock;

    /**
     * The identity of an account by its login.
     *
     * @param login capitals make no difference; null is nobody
     * @return empty when there is no such account or it may not sign in any more
     */
    public Optional<CallerIdentity> identityOf(String login) {
        return accounts.byLogin(LoginPolicy.canonical(login))
                .filter(admission::admits)
                .map(AccountReading::identity);
    }

    /**
     * The account of an open session.
     *
     * @param session what {@link SessionService#open} gave
     * @return empty when the session was ended, the account is closed, or its password has changed since
     */
    public Optional<KnownAccount> ofSession(UUID session) {
        OffsetDateTime now = now();
        Optional<AccountSession> open = sessions.valid(session).filter(s -> admission.admits(s.account()));
        open.filter(s -> s.lastSeenAt().isBefore(now.minus(NOTED_EVERY))).ifPresent(s -> sessions.seen(s.uuid(), now));
        return open.map(s -> AccountReading.known(s.account()));
    }

    /**
     * The account that holds a token.
     *
     * @param token as it was sent; never null
     * @return empty when the token is unknown, expired or revoked, or its account is closed or changed its password
     */
    public Optional<KnownAccount> ofToken(String token) {
        OffsetDateTime now = now();
        Optional<AccessToken> valid =
                tokens.valid(TokenSecret.hash(token), now, today()).filter(t -> admission.admits(t.account()));
        // To a few minutes, so that reading through the API writes next to nothing.
        valid.filter(t -> t.lastUsedAt() == null || t.lastUsedAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(t -> tokens.used(t.uuid(), now));
        return valid.map(t -> AccountReading.knownByToken(t.account()));
    }

    /**
     * An account that something acts for which it left behind itself, such as a private link.
     *
     * @param account its opaque identifier; null is nobody
     * @return empty when there is no such account, it may not sign in any more, or wrong passwords have locked it
     */
    public Optional<KnownAccount> ofAccount(UUID account) {
        return Optional.ofNullable(account)
                .flatMap(id -> accounts.byUuid(id))
                .filter(admission::admits)
                .filter(a -> !LockPolicy.locked(a.lockedAt(), now()))
                .map(AccountReading::known);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
