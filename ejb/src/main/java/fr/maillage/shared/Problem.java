package fr.maillage.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Why a service did not do what it was asked; rolls the transaction back. The web layer turns it into a page's
 * messages or into {@code application/problem+json} (RFC 9457) with the status of its kind.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Kind of a problem, with the HTTP status that stands for it. */
    public enum Kind {
        INVALID(422),
        MALFORMED(400),
        UNAUTHENTICATED(401),
        DENIED(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        TOO_MANY(429),
        /** Too much of it is being done just now; it goes by itself. */
        UNAVAILABLE(503),
        /** The database took longer over it than a statement may. */
        TOO_SLOW(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient List<Violation> violations;

    public Problem(Kind kind, List<Violation> violations) {
        super(kind + " "
                + violations.stream().map(v -> v.field() + ":" + v.rule()).toList());
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(Kind.INVALID, violations);
    }

    public static Problem invalid(String field, String rule, String value, String... args) {
        return invalid(List.of(Violation.of(field, rule, value, args)));
    }

    public static Problem notFound(String what, String id) {
        return new Problem(Kind.NOT_FOUND, List.of(Violation.of(what, "not-found", id)));
    }

    public static Problem denied(String rule) {
        return new Problem(Kind.DENIED, List.of(Violation.of(null, rule, null)));
    }

    /**
     * A file is larger than it may be.
     *
     * @param limit in bytes; named in megabytes
     */
    public static Problem tooLarge(String field, long limit) {
        return of(Kind.TOO_LARGE, field, "file-too-large", null, String.valueOf(limit / 1_048_576));
    }

    /** The record was changed by somebody else since it was read. */
    public static Problem stale(String what, String id) {
        return new Problem(Kind.STALE, List.of(Violation.of(what, "stale", id)));
    }

    public static Problem of(Kind kind, String field, String rule, String value, String... args) {
        return new Problem(kind, List.of(Violation.of(field, rule, value, args)));
    }

    public Kind kind() {
        return kind;
    }

    /** Never null, at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
