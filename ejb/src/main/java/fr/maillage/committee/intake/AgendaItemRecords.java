package fr.maillage.committee.intake;

import fr.maillage.committee.item.ItemField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Items of agendas, a row for each. */
@ApplicationScoped
class AgendaItemRecords extends RecordIntake<ItemRow> {

    private static final int MOST_PLACES = 1000;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "agenda")
            .must("gathering")
            .may("rank")
            .must(ItemField.TITLE)
            .may(ItemField.DURATION)
            .may("presenter", "links")
            .fields(ItemField.class, ItemField.PRESENTED_BY)
            .may("body", "territory");

    /** Messages call the words of a presenter otherwise than files do. */
    private static final Map<String, List<String>> SOURCES = Map.of("presentedBy", List.of("presenter"));

    @Inject
    private ItemIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    AgendaItemRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public List<String> sources(String field) {
        return field == null ? List.of() : SOURCES.getOrDefault(field, List.of(field));
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "committee-gathering-none",
                GatheringRecords.MEETINGS,
                "committee-gathering-no-body",
                GatheringRecords.MEETINGS,
                "committee-item-link-unknown",
                Set.of(),
                "committee-item-presenter-unknown",
                Set.of("members", "actors"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ItemRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ItemField>> fields = reader(ItemField.class);
        return (row, wrong) -> {
            String territory = now.where(row, wrong);
            IntakeCells.required("title", row, wrong);
            return new ItemRow(
                    row.row(),
                    territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    place(row.value("rank"), wrong),
                    fields.apply(row, wrong),
                    row.value("presenter"),
                    IntakeCells.parts(row.value("links")));
        };
    }

    private static Integer place(String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        try {
            int place = Integer.parseInt(text);
            if (place >= 1 && place < MOST_PLACES) {
                return Integer.valueOf(place);
            }
        } catch (NumberFormatException e) {
            // Named below.
        }
        wrong.add(Violation.of("rank", "committee-item-rank", text, "1", Integer.toString(MOST_PLACES - 1)));
        return null;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("title");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ItemRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
