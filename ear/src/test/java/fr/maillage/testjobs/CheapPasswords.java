package fr.maillage.testjobs;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets tests inside the server hash passwords with few iterations: those that the product asks for take most of a second
 * each there. The product has no setting for it; this comes with the jar of test jobs only.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class CheapPasswords implements Pbkdf2PasswordHash {

    private static final String ITERATIONS = "Pbkdf2PasswordHash.Iterations";

    /** The fewest that the server's implementation takes. */
    private static final String FEW = "1024";

    private static final ThreadLocal<Boolean> AS_ASKED = ThreadLocal.withInitial(() -> false);

    @Inject
    @Delegate
    @Any
    private Pbkdf2PasswordHash hash;

    private Map<String, String> asked = Map.of();

    /** Runs something with as many iterations as the product asks for. */
    public static <T> T asTheProductDoes(Supplier<T> action) {
        AS_ASKED.set(true);
        try {
            return action.get();
        } finally {
            AS_ASKED.remove();
        }
    }

    @Override
    public void initialize(Map<String, String> parameters) {
        asked = Map.copyOf(parameters);
        hash.initialize(few());
    }

    @Override
    public synchronized String generate(char[] password) {
        if (!AS_ASKED.get()) {
            return hash.generate(password);
        }
        hash.initialize(asked);
        try {
            return hash.generate(password);
        } finally {
            hash.initialize(few());
        }
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        return hash.verify(password, hashed);
    }

    private Map<String, String> few() {
        Map<String, String> parameters = new HashMap<>(asked);
        parameters.put(ITERATIONS, FEW);
        return parameters;
    }
}
