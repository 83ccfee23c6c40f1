package fr.maillage.importing.record;

import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import java.util.List;
import java.util.Map;

/** Tells what weighing keeps of rows, beside their counts. */
public final class Weighed {

    /** Under which it notes how many rows change only what the file itself brings. */
    public static final String OWN = "weighed: own";

    private Weighed() {}

    /** Tells whether a row is shown: all that change a record, but none that is only summed. */
    static boolean shown(RecordKind kind, RecordOutcome outcome) {
        return RecordOutcome.UPDATED.equals(outcome.status()) && !outcome.own() && !kind.summed();
    }

    /** Notes how many rows of a chunk change only what the file itself brings. */
    static void note(List<RecordOutcome> outcomes, RecordNotes notes) {
        long own = outcomes.stream().filter(RecordOutcome::own).count();
        if (own > 0) {
            notes.note(OWN, String.valueOf(Long.parseLong(notes.noted(OWN).orElse("0")) + own));
        }
    }

    /** Tells how many rows change only what the file itself brings, by the notes of a run. */
    public static long own(Map<String, String> notes) {
        return Long.parseLong(notes.getOrDefault(OWN, "0"));
    }
}
