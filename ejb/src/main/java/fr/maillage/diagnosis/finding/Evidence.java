package fr.maillage.diagnosis.finding;

import fr.maillage.shared.RecordRef;
import java.util.Optional;
import java.util.UUID;

/** How a finding writes what it rests on: {@code diagnosis.statement:} and the record's opaque identifier. */
public final class Evidence {

    /** As much as a finding may rest on. */
    public static final int MOST = 200;

    private static final int UUID_LENGTH = 36;

    private Evidence() {}

    public static String written(RecordRef record) {
        return record.type() + ":" + record.id();
    }

    /** The record that a text means; empty where it is written otherwise. */
    public static Optional<RecordRef> read(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || text.length() - colon - 1 != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
