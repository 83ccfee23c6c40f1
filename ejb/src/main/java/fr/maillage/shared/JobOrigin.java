package fr.maillage.shared;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The run of a job on whose behalf the current thread works, so that what it writes says where it comes from. */
public final class JobOrigin {

    private static final ThreadLocal<UUID> RUN = new ThreadLocal<>();

    private JobOrigin() {}

    /** The current run; empty outside jobs. */
    public static Optional<UUID> run() {
        return Optional.ofNullable(RUN.get());
    }

    /** Does something on behalf of a run, and puts back whatever was bound before. */
    public static <T> T within(UUID run, Supplier<T> action) {
        UUID before = RUN.get();
        RUN.set(Objects.requireNonNull(run, "run"));
        try {
            return action.get();
        } finally {
            if (before == null) {
                RUN.remove();
            } else {
                RUN.set(before);
            }
        }
    }
}
