package fr.maillage.job.model;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Limits of what a run may be given, whatever its job makes of it. */
public final class JobParameterPolicy {

    private static final int MAX_PARAMETERS = 50;
    private static final int NAME_LIMIT = 60;
    private static final int VALUE_LIMIT = 4000;

    private JobParameterPolicy() {}

    /** Finds the faults in the parameters' number and lengths; empty when there are none. */
    public static List<Violation> check(Map<String, String> parameters) {
        List<Violation> violations = new ArrayList<>();
        if (parameters.size() > MAX_PARAMETERS) {
            violations.add(Violation.of(null, "too-many", null, String.valueOf(MAX_PARAMETERS)));
        }
        parameters.forEach((name, value) -> {
            if (name.length() > NAME_LIMIT) {
                violations.add(
                        Violation.of(name.substring(0, NAME_LIMIT), "too-long", null, String.valueOf(NAME_LIMIT)));
            } else if (value.length() > VALUE_LIMIT) {
                violations.add(Violation.of(name, "too-long", null, String.valueOf(VALUE_LIMIT)));
            }
        });
        return violations;
    }

    /** Gives the part of them that the audit keeps, by name. */
    public static List<Change> changes(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Change(e.getKey(), null, e.getValue()))
                .toList();
    }
}
