package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.SignInService;
import fr.maillage.web.shared.door.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one place where passwords come in, so that every attempt is counted. */
@ApplicationScoped
public class SignInDoor {

    /**
     * Outcome of an attempt.
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
        return attempt(login, address, () -> service.signIn(login, password, Throttle.sender(address)));
    }

    /** For a single request. */
    Answer check(String login, String password, String address) {
        return attempt(login, address, () -> service.check(login, password, Throttle.sender(address)));
    }

    private Answer attempt(String login, String address, Supplier<Optional<KnownAccount>> check) {
        Optional<Duration> wait = throttle.attempt(login, address);
        if (wait.isPresent()) {
            return attemptWhereKnown(login, address, check, wait);
        }
        Optional<KnownAccount> known = check.get();
        if (known.isPresent()) {
            throttle.succeeded(login, address);
        }
        return new Answer(known, Optional.empty());
    }

    /** Too many were wrong here; the right one passes all the same where the account has signed in before. */
    private Answer attemptWhereKnown(
            String login, String address, Supplier<Optional<KnownAccount>> check, Optional<Duration> wait) {
        if (!service.knows(login, Throttle.sender(address))) {
            return new Answer(Optional.empty(), wait);
        }
        Optional<Duration> longer = throttle.attemptWhereKnown(login, address);
        if (longer.isPresent()) {
            return new Answer(Optional.empty(), longer);
        }
        Optional<KnownAccount> known = check.get();
        if (known.isEmpty()) {
            return new Answer(known, wait);
        }
        throttle.succeededWhereKnown(login, address);
        return new Answer(known, Optional.empty());
    }
}
