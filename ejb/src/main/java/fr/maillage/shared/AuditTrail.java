package fr.maillage.shared;

import java.util.List;

/**
 * Where services write what they changed, in their own transaction. Declared here so that the lowest features can
 * use it; the feature {@code audit} implements it.
 */
public interface AuditTrail {

    /** Writes one line for the current caller. */
    default void record(AuditLine line) {
        recordAll(List.of(line));
    }

    /** Writes one line per changed record, in one batch. */
    void recordAll(List<AuditLine> lines);
}
