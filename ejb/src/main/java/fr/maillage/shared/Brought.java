package fr.maillage.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;

/** Contribution of a feature to something that others bring to as well: if it fails, the others must not miss theirs. */
public final class Brought {

    private static final Logger LOG = System.getLogger(Brought.class.getName());

    private Brought() {}

    /**
     * Reads what a feature brings; empty where it throws, which is logged.
     *
     * @param what it is part of, for the log
     */
    public static <T> Optional<T> read(String what, Supplier<T> brought) {
        // Whatever it throws.
        try {
            return Optional.of(brought.get());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, what + " goes on without what a feature fails to bring", e);
            return Optional.empty();
        }
    }
}
