package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GroupLine;
import fr.maillage.committee.model.Body;
import fr.maillage.intake.RecordNotes;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Statements of earlier rows of a file about the same gathering and the same group. */
final class Sayings {

    private static final String NOTED = "gathering ";
    private static final String BETWEEN = "\n";

    /** Fields that all rows of a gathering repeat. */
    private static final Set<GatheringField> REPEATED =
            EnumSet.complementOf(EnumSet.of(GatheringField.CODE, GatheringField.BODY, GatheringField.GROUPS));

    /** Records that rows before this one have brought. */
    record Known(boolean gathering, boolean group) {}

    private Sayings() {}

    /** Where a row says something else than an earlier one; empty where it does not. */
    static List<Violation> contradicted(GatheringRow row, RecordNotes notes) {
        List<Violation> wrong = new ArrayList<>();
        notes.noted(key(row)).ifPresent(text -> {
            String[] said = Parts.of(text, BETWEEN, -1);
            int place = 1;
            for (GatheringField field : REPEATED) {
                String now = Objects.requireNonNullElse(row.says().text(field), "");
                if (!said[place].equals(now)) {
                    wrong.add(Violation.of(field.key(), "committee-row-contradicts", now, said[0], said[place]));
                }
                place++;
            }
        });
        groupKey(row).flatMap(notes::noted).ifPresent(text -> {
            String[] said = Parts.of(text, BETWEEN, -1);
            if (!said[1].equals(row.group().written())) {
                wrong.add(Violation.of(
                        "groups", "committee-row-contradicts", row.group().written(), said[0], said[1]));
            }
        });
        return wrong;
    }

    static Known known(GatheringRow row, RecordNotes notes) {
        return new Known(
                notes.noted(key(row)).isPresent(),
                groupKey(row).flatMap(notes::noted).isPresent());
    }

    /** Remembers what a row that was taken has said, unless one before it has. */
    static void note(GatheringRow row, RecordNotes notes) {
        if (notes.noted(key(row)).isEmpty()) {
            StringBuilder said = new StringBuilder().append(row.row());
            REPEATED.forEach(field -> said.append(BETWEEN)
                    .append(Objects.requireNonNullElse(row.says().text(field), "")));
            notes.note(key(row), said.toString());
        }
        groupKey(row)
                .filter(key -> notes.noted(key).isEmpty())
                .ifPresent(
                        key -> notes.note(key, row.row() + BETWEEN + row.group().written()));
    }

    private static String key(GatheringRow row) {
        return NOTED + row.territory() + BETWEEN + Body.nameKey(row.body()) + BETWEEN + row.code();
    }

    private static Optional<String> groupKey(GatheringRow row) {
        return Optional.ofNullable(row.group()).map(GroupLine::code).map(code -> key(row) + BETWEEN + code);
    }
}
