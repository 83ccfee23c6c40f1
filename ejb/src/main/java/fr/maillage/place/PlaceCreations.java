package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.persistence.CreationKeyRepository;
import fr.maillage.place.persistence.CreationKeyRepository.Made;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes sure that a request which a program repeats, because it never saw the answer, makes one place. */
@ApplicationScoped
class PlaceCreations {

    private static final int LONGEST_KEY = 200;
    private static final String FIELD = "Idempotency-Key";

    @Inject
    private CreationKeyRepository keys;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The place that this key made before, or the one that is made now. */
    UUID once(String key, PlaceInput input, Supplier<UUID> creation) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(FIELD, "too-long", key, Integer.toString(LONGEST_KEY));
        }
        String login = caller.requireSignedIn().login();
        String content = sha256(input.toString());
        Optional<Made> before = keys.find(login, key);
        if (before.isPresent()) {
            if (!before.get().contentSha256().equals(content)) {
                throw Problem.invalid(FIELD, "place.key-reused", key);
            }
            return before.get().place();
        }
        UUID place = creation.get();
        try {
            keys.add(login, key, new Made(content, place), OffsetDateTime.now(clock));
        } catch (PersistenceException e) {
            throw Problem.of(Problem.Kind.CONFLICT, FIELD, "place.key-in-use", key);
        }
        return place;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
