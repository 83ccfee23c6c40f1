package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GroupLine;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Makes of a row what it says about a gathering and a group. */
final class GatheringRowReader {

    private final IntakeTerritories.Now territories;
    private final BiFunction<RecordRow, List<Violation>, FieldValues<GatheringField>> fields;

    GatheringRowReader(
            IntakeTerritories.Now territories,
            BiFunction<RecordRow, List<Violation>, FieldValues<GatheringField>> fields) {
        this.territories = territories;
        this.fields = fields;
    }

    /**
     * Reads a row.
     *
     * @param wrong takes what cannot be read
     */
    GatheringRow read(RecordRow row, List<Violation> wrong) {
        String territory = territories.where(row, wrong);
        IntakeCells.required("code", row, wrong);
        String body = IntakeCells.required("body", row, wrong);
        FieldValues<GatheringField> says = fields.apply(row, wrong)
                .with(GatheringField.STARTS_AT, clock(row.value("startsAt")))
                .with(GatheringField.ENDS_AT, clock(row.value("endsAt")));
        return new GatheringRow(row.row(), territory, body, says, group(row, wrong));
    }

    private static GroupLine group(RecordRow row, List<Violation> wrong) {
        String code = row.value("group");
        String title = row.value("groupTitle");
        String present = row.value("present");
        if (code == null && title == null && present == null) {
            return null;
        }
        IntakeCells.required("group", row, wrong);
        return new GroupLine(code, title, present);
    }

    /** French files write {@code 14h30}, or {@code 14h}. */
    private static String clock(String text) {
        if (text == null) {
            return null;
        }
        String plain = text.toLowerCase(Locale.ROOT).replace(" ", "").replace('h', ':');
        return plain.endsWith(":") ? plain + "00" : plain;
    }
}
