package fr.maillage.identity;

import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.model.AccessToken;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.TokenRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The tokens of the current caller, by which programs act for her with her rights. */
@Stateless
public class TokenService {

    /** Longest life of a token. */
    public static final Duration LONGEST = Duration.ofDays(365);

    private static final int NAME_LENGTH = 100;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AccountRepository accounts;

    @Inject
    private TokenRepository tokens;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Makes a token for the caller.
     *
     * @param name what it is for, at most 100 characters
     * @param lifetime from now; more than zero, at most {@link #LONGEST}
     * @return the token, which cannot be read again
     * @throws Problem UNAUTHENTICATED for visitors; DENIED for who is recognised by a token, which would otherwise live
     *     for ever through its children; INVALID with the field {@code name} or {@code lifetime}
     */
    public NewToken create(String name, Duration lifetime) {
        if (caller.requireSignedIn().byToken()) {
            throw Problem.denied("token-by-token");
        }
        Account account = own();
        String label = name == null ? "" : name.trim();
        if (label.isEmpty()) {
            throw Problem.invalid("name", "required", null);
        }
        if (label.length() > NAME_LENGTH) {
            throw Problem.invalid("name", "too-long", label, String.valueOf(NAME_LENGTH));
        }
        if (lifetime == null || lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(LONGEST) > 0) {
            throw Problem.invalid(
                    "lifetime", "token-lifetime", String.valueOf(lifetime), String.valueOf(LONGEST.toDays()));
        }
        String secret = TokenSecret.create(random);
        OffsetDateTime now = now();
        AccessToken token =
                new AccessToken(UUID.randomUUID(), account, label, TokenSecret.hash(secret), now, now.plus(lifetime));
        tokens.add(token);
        audit.record(line("identity.create-token", account, new Change("token", null, label)));
        return new NewToken(token.uuid(), secret, token.expiresAt());
    }

    /**
     * The caller's valid tokens, the newest first.
     *
     * @throws Problem UNAUTHENTICATED for visitors
     */
    public List<TokenView> list() {
        return tokens.validOf(caller.requireSignedIn().accountId(), now(), today()).stream()
                .map(TokenService::view)
                .toList();
    }

    /**
     * The valid tokens of everybody, the newest first.
     *
     * @throws Problem DENIED
     */
    public Page<TokenView> listAll(PageRequest request) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        List<TokenView> items = tokens.valid(request, now(), today(), settings.demonstration()).stream()
                .map(TokenService::view)
                .toList();
        return new Page<>(items, tokens.countValid(now(), today(), settings.demonstration()), request);
    }

    /**
     * Ends a token, whoever has it.
     *
     * @throws Problem NOT_FOUND, DENIED
     */
    public void revokeAny(UUID token) {
        caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
        revoke(tokens.byUuid(token).orElseThrow(() -> Problem.notFound("token", String.valueOf(token))));
    }

    /**
     * Ends one of the caller's tokens at once; ending it again changes nothing.
     *
     * @throws Problem NOT_FOUND when the caller has no such token
     */
    public void revoke(UUID token) {
        UUID account = caller.requireSignedIn().accountId();
        revoke(tokens.of(account, token).orElseThrow(() -> Problem.notFound("token", String.valueOf(token))));
    }

    /**
     * Ends the token that a request was made with.
     *
     * @param secret the token as it was sent
     * @throws Problem NOT_FOUND when it is none of the caller's
     */
    public void revokeSecret(String secret) {
        UUID account = caller.requireSignedIn().accountId();
        revoke(tokens.byHash(account, TokenSecret.hash(secret)).orElseThrow(() -> Problem.notFound("token", null)));
    }

    private void revoke(AccessToken token) {
        if (token.revoke(now())) {
            audit.record(line("identity.revoke-token", token.account(), new Change("token", token.name(), null)));
        }
    }

    private Account own() {
        UUID id = caller.requireSignedIn().accountId();
        return accounts.byUuid(id).orElseThrow(() -> Problem.notFound("account", String.valueOf(id)));
    }

    private static AuditLine line(String action, Account account, Change change) {
        return new AuditLine(
                action,
                new RecordRef(AccountService.RECORD, account.uuid()),
                account.displayName(),
                null,
                List.of(change));
    }

    private static TokenView view(AccessToken token) {
        return new TokenView(
                token.uuid(),
                token.name(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                token.account().displayName());
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
