package fr.maillage.deployment.siting;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Faults of a request; the first few of them, since there may be as many as points. */
final class SitingViolations {

    private static final int MOST = 20;

    private final List<Violation> violations = new ArrayList<>();

    void add(String field, String rule, String value, String... args) {
        if (room()) {
            violations.add(Violation.of(field, rule, value, args));
        }
    }

    /** Tells if more would be told. */
    boolean room() {
        return violations.size() < MOST;
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    /** @throws Problem INVALID if there is any */
    void refuse() {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
