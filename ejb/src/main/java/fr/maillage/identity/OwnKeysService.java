package fr.maillage.identity;

import fr.maillage.identity.account.AccountService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The links and calendars of the current caller, by which she is recognised without her password. */
@Stateless
public class OwnKeysService {

    @Inject
    private AccountKeys keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * The caller's links and calendars, the latest first.
     *
     * @throws Problem UNAUTHENTICATED for visitors
     */
    public List<PersonalKey> list() {
        UUID account = caller.requireSignedIn().accountId();
        return account == null ? List.of() : keys.of(account);
    }

    /**
     * Ends one of them at once.
     *
     * @throws Problem UNAUTHENTICATED for visitors; NOT_FOUND when the caller has no such key
     */
    public void end(UUID key) {
        CallerIdentity who = caller.requireSignedIn();
        if (who.accountId() == null || !keys.end(who.accountId(), key)) {
            throw Problem.notFound("link", String.valueOf(key));
        }
        audit.record(new AuditLine(
                "identity.end-key",
                new RecordRef(AccountService.RECORD, who.accountId()),
                who.displayName(),
                null,
                List.of()));
    }
}
