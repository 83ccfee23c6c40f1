package fr.maillage.identity;

import fr.maillage.identity.persistence.TokenRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All by which somebody is recognised without her password, from all features. It asks for no right. */
@ApplicationScoped
public class AccountKeys {

    @Inject
    @Any
    private Instance<PersonalKeys> features;

    @Inject
    private TokenRepository tokens;

    @Inject
    private Clock clock;

    /** Those of an account beside its tokens, the latest first. */
    public List<PersonalKey> of(UUID account) {
        return features.stream()
                .flatMap(feature -> feature.of(account).stream())
                .sorted(Comparator.comparing(PersonalKey::madeAt).reversed())
                .toList();
    }

    /**
     * Ends one of them.
     *
     * @return whether there was one
     */
    boolean end(UUID account, UUID key) {
        return features.stream().anyMatch(feature -> feature.end(account, key));
    }

    /** Ends all of them, and its tokens, in the current transaction. */
    public void endAll(UUID account) {
        tokens.revokeAll(account, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        features.forEach(feature -> feature.endAll(account));
    }
}
