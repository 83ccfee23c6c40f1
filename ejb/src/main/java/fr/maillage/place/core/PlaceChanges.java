package fr.maillage.place.core;

import fr.maillage.shared.AuditLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;

/** Differences between two states of a record. */
public final class PlaceChanges {

    private PlaceChanges() {}

    /** The fields whose values differ, in the order of the record. */
    public static Set<PlaceField> fields(PlaceValues before, PlaceValues after) {
        Set<PlaceField> changed = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    /** The differences for the audit; the date of the record stands for those of its groups that went with it. */
    public static List<AuditLine.Change> between(PlaceValues before, PlaceValues after, LongFunction<String> inseeOf) {
        List<AuditLine.Change> changes = new ArrayList<>();
        for (PlaceField field : fields(before, after)) {
            if (moreThanRecord(field, before, after)) {
                changes.add(new AuditLine.Change(
                        field.key(),
                        ValueText.of(before.get(field), inseeOf),
                        ValueText.of(after.get(field), inseeOf)));
            }
        }
        return changes;
    }

    /** Leaves out the date of a group that went with that of the record. */
    private static boolean moreThanRecord(PlaceField field, PlaceValues before, PlaceValues after) {
        return !field.date()
                || field == PlaceField.DATE_MAJ
                || !Objects.equals(before.get(field), before.dateMaj())
                || !Objects.equals(after.get(field), after.dateMaj());
    }
}
