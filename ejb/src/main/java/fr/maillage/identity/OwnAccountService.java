package fr.maillage.identity;

import fr.maillage.identity.account.AccountReading;
import fr.maillage.identity.account.AccountRules;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.identity.model.Account;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody's own account, as far as she may see and change it. */
@Stateless
public class OwnAccountService {

    @Inject
    private AccountKeys keys;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The caller's account.
     *
     * @throws Problem UNAUTHENTICATED for visitors
     */
    public AccountView get() {
        return AccountReading.view(own(), OffsetDateTime.now(clock));
    }

    /**
     * Changes the caller's password, which ends her other sessions and all her tokens, calendars and links. Whoever calls
     * it limits how often one may try.
     *
     * @param current the password of today
     * @param chosen the new one
     * @return what the current session has to know to stay open
     * @throws Problem INVALID with the field {@code currentPassword} ({@code password-wrong}) or {@code newPassword}
     */
    public KnownAccount changePassword(String current, String chosen) {
        Account account = own();
        if (!hasher.matches(current == null ? "" : current, account.passwordHash())) {
            throw Problem.invalid("currentPassword", "password-wrong", null);
        }
        PasswordRules.check("newPassword", chosen, account.login(), account.displayName(), account.email())
                .ifPresent(v -> {
                    throw Problem.invalid(List.of(v));
                });
        account.changePassword(hasher.hash(chosen));
        accounts.flush(account.uuid());
        keys.endAll(account.uuid());
        audit.record(new AuditLine(
                "identity.change-password",
                new RecordRef(AccountService.RECORD, account.uuid()),
                account.displayName(),
                null,
                List.of()));
        return AccountReading.known(account);
    }

    /**
     * Chooses the caller's language; pages alone, so the audit does not speak of it.
     *
     * @param language {@code fr} or {@code en}
     * @throws Problem INVALID with the field {@code language}
     */
    public void speak(String language) {
        if (!AccountRules.LANGUAGES.contains(language == null ? "" : language)) {
            throw Problem.invalid("language", "unknown-value", language);
        }
        Account account = own();
        account.speak(language);
        accounts.flush(account.uuid());
    }

    private Account own() {
        UUID id = caller.requireSignedIn().accountId();
        return Optional.ofNullable(id)
                .flatMap(accounts::byUuid)
                .orElseThrow(() -> Problem.notFound(AccountService.RECORD, String.valueOf(id)));
    }
}
