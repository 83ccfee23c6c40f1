package fr.maillage.identity;

import fr.maillage.identity.model.Account;
import fr.maillage.identity.model.LoginPolicy;
import fr.maillage.identity.persistence.AccountRepository;
import fr.maillage.identity.persistence.TokenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns what a request or a job knows of somebody into an identity with the rights of this moment, in one query. It
 * asks for no caller, since it is what makes one.
 */
@Stateless
public class IdentityService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private TokenRepository tokens;

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
                .filter(Account::active)
                .map(AccountReading::identity);
    }

    /**
     * The account of an open session.
     *
     * @param credentialStamp the stamp when the session was opened
     * @return empty when the account is closed, or its password has changed since
     */
    public Optional<KnownAccount> ofSession(UUID account, int credentialStamp) {
        return accounts.byUuid(account)
                .filter(Account::active)
                .filter(a -> a.credentialStamp() == credentialStamp)
                .map(AccountReading::known);
    }

    /**
     * The account that holds a token.
     *
     * @param token as it was sent; never null
     * @return empty when the token is unknown, expired or revoked, or its account is closed or changed its password
     */
    public Optional<KnownAccount> ofToken(String token) {
        return tokens.holderOf(TokenSecret.hash(token), OffsetDateTime.now(clock))
                .map(AccountReading::known);
    }
}
