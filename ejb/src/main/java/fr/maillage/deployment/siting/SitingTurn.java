package fr.maillage.deployment.siting;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Lets one search run at a time: each takes a core and some memory for up to a minute. */
@ApplicationScoped
public class SitingTurn {

    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * Runs a search.
     *
     * @throws Problem TOO_MANY while another one runs
     */
    public <T> T take(Supplier<T> search) {
        if (!taken.compareAndSet(false, true)) {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "deployment-siting-busy", null);
        }
        try {
            return search.get();
        } finally {
            taken.set(false);
        }
    }
}
