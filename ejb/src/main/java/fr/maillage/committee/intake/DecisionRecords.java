package fr.maillage.committee.intake;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Decisions, a row for each. */
@ApplicationScoped
class DecisionRecords extends RecordIntake<DecisionRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "decisions")
            .must(DecisionField.NUMBER)
            .must("gathering")
            .may("item")
            .must(DecisionField.TEXT)
            .may(DecisionField.MODE)
            .may("records")
            .must(DecisionField.DECIDED_ON)
            .fields(
                    DecisionField.class,
                    DecisionField.ITEM,
                    DecisionField.VOTES_FOR,
                    DecisionField.VOTES_AGAINST,
                    DecisionField.ABSTAINED)
            .may("body", "territory");

    private static final int MOST_ITEMS = 1000;

    @Inject
    private DecisionIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    DecisionRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "committee-gathering-none",
                GatheringRecords.MEETINGS,
                "committee-gathering-no-body",
                GatheringRecords.MEETINGS,
                "committee-decision-item-none",
                Set.of("agenda"),
                "committee-decision-record-code",
                Set.of());
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, DecisionRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<DecisionField>> fields = reader(DecisionField.class);
        return (row, wrong) -> {
            String territory = now.where(row, wrong);
            IntakeCells.required("number", row, wrong);
            IntakeCells.required("text", row, wrong);
            List<Violation> told = new ArrayList<>();
            List<DecisionRow.Named> named = named(row.value("records"), told);
            return new DecisionRow(
                    row.row(),
                    territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    item(row.value("item"), wrong),
                    fields.apply(row, wrong),
                    named,
                    told);
        };
    }

    private static Integer item(String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        try {
            int rank = Integer.parseInt(text);
            if (rank > 0 && rank < MOST_ITEMS) {
                return rank;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that no item has.
        }
        wrong.add(Violation.of("item", "committee-decision-item-rank", text));
        return null;
    }

    /** {@code constat:F07, scenario:SC12|SC15}: a word for the kind, and codes. */
    private static List<DecisionRow.Named> named(String text, List<Violation> told) {
        List<DecisionRow.Named> named = new ArrayList<>();
        for (String part : text == null ? new String[0] : Parts.of(text, ",")) {
            int end = part.indexOf(':');
            List<String> codes = end < 0
                    ? List.of()
                    : Arrays.stream(Parts.of(part.substring(end + 1), "|"))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .toList();
            if (codes.isEmpty()) {
                told.add(Violation.of("records", "committee-decision-record-form", part.strip()));
            } else {
                named.add(new DecisionRow.Named(part.substring(0, end).strip(), codes));
            }
        }
        return named;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("number");
    }

    @Override
    public List<String> sources(String field) {
        if (field == null) {
            return List.of();
        }
        return List.of(field.equals("agendaItem") ? "item" : field.equals("record") ? "records" : field);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<DecisionRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
