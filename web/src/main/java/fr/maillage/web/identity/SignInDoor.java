package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.SignInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place where passwords come in, so that every attempt is counted. */
@ApplicationScoped
public class SignInDoor {

    /**
     * What became of an attempt.
     *
     * @param known the account; empty when it was refused
     * @param retryAfter how long to wait when there were too many attempts; empty otherwise
     */
    record Answer(Optional<KnownAccount> known, Optional<Duration> retryAfter) {}

    @Inject
    private SignInService service;

    @Inject
    private SignInThrottle throttle;

    /** For a session. */
    Answer signIn(String login, String password, String address) {
        return attempt(login, address, () -> service.signIn(login, password));
    }

    /** For a single request. */
    Answer check(String login, String password, String address) {
        return attempt(login, address, () -> service.check(login, password));
    }

    private Answer attempt(String login, String address, Supplier<Optional<KnownAccount>> check) {
        Optional<Duration> wait = throttle.attempt(login, address);
        if (wait.isPresent()) {
            return new Answer(Optional.empty(), wait);
        }
        Optional<KnownAccount> known = check.get();
        if (known.isPresent()) {
            throttle.succeeded(login, address);
        }
        return new Answer(known, Optional.empty());
    }
}
