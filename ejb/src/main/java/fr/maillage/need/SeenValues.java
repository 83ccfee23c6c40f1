package fr.maillage.need;

import fr.maillage.intake.RecordNotes;
import fr.maillage.shared.Parts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values in earlier rows of a file. One note holds the values of the hundred territories whose codes differ in their last
 * two characters only: a note for each of 35,000 communes would take longer than the values themselves.
 */
final class SeenValues {

    private static final int TOGETHER = 2;

    private SeenValues() {}

    /** The note that tells of a row's territory. */
    static String key(NeedRow row) {
        String code = row.territory().code();
        return "v:" + row.indicator().code() + ":" + code.substring(0, split(code));
    }

    /** Tells if an earlier row gave the territory another value; otherwise the row's own is noted. */
    static boolean contradicts(NeedRow row, RecordNotes notes) {
        String code = row.territory().code();
        String mine = code.substring(split(code)) + "=";
        String value = row.value() == null ? "" : NeedChanges.plain(row.value());
        String noted = notes.noted(key(row)).orElse("");
        Optional<String> before = Stream.of(Parts.of(noted, ";"))
                .filter(entry -> entry.startsWith(mine))
                .map(entry -> entry.substring(mine.length()))
                .findFirst();
        if (before.isEmpty()) {
            notes.note(key(row), noted + mine + value + ";");
        }
        return before.isPresent() && !before.get().equals(value);
    }

    private static int split(String code) {
        return Math.max(0, code.length() - TOGETHER);
    }
}
