package fr.maillage.diagnosis.finding;

import fr.maillage.shared.RecordRef;
import java.util.Optional;

/** Written form of the evidence of a finding: {@code diagnosis.statement:} and the record's opaque identifier. */
public final class Evidence {

    /** The type of statements. */
    public static final String STATEMENT = "diagnosis.statement";

    /** As much as a finding may rest on. */
    public static final int MOST = 200;

    private Evidence() {}

    public static String written(RecordRef record) {
        return record.written();
    }

    /** The record that a text means; empty where it is written otherwise. */
    public static Optional<RecordRef> read(String text) {
        return RecordRef.read(text);
    }
}
