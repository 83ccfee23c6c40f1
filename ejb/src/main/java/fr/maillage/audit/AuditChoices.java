package fr.maillage.audit;

import java.util.List;

/** Choices that the filters of the audit offer. */
public record AuditChoices(List<String> recordTypes, List<String> actions) {

    public AuditChoices {
        recordTypes = List.copyOf(recordTypes);
        actions = List.copyOf(actions);
    }
}
