package fr.maillage.committee.intake;

import fr.maillage.committee.item.ItemField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
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

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "agenda",
            List.of(
                    new RecordField("gathering", true, false),
                    RecordField.text("rank"),
                    new RecordField("title", true, false),
                    RecordField.text("duration"),
                    RecordField.text("presenter"),
                    RecordField.text("links"),
                    RecordField.terms("carriedOver"),
                    RecordField.text("remark"),
                    RecordField.text("body"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("gathering", List.of("reunion", "seance", "gathering", "meeting")),
            Map.entry("rank", List.of("ordre", "rang", "numero", "rank")),
            Map.entry("title", List.of("point", "intitule", "sujet", "title")),
            Map.entry("duration", List.of("duree min", "duree", "minutes", "duration")),
            Map.entry("presenter", List.of("presente par", "intervenant", "presenter")),
            Map.entry("links", List.of("lien", "liens", "links")),
            Map.entry("carriedOver", List.of("reporte", "report", "carried over")),
            Map.entry("remark", List.of("remarque", "note", "remark")),
            Map.entry("body", List.of("instance", "comite", "body")),
            Map.entry("territory", List.of("territoire", "perimetre")));

    private static final List<KnownTerm> ANSWERS =
            List.of(new KnownTerm(ItemField.YES, "Oui"), new KnownTerm(ItemField.NO, "Non"));

    /** Messages call the words of a presenter otherwise than files do. */
    private static final Map<String, List<String>> SOURCES = Map.of("presentedBy", List.of("presenter"));

    @Inject
    private ItemIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    AgendaItemRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return field.equals("carriedOver") ? ANSWERS : List.of();
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
        IntakeTerritories.Now where = territories.now(permission());
        return (row, wrong) -> {
            String territory = where.of(row, wrong);
            return new ItemRow(
                    row.row(),
                    territory == null ? where.within(row) : territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    place(row.value("rank"), wrong),
                    says(row, wrong),
                    row.value("presenter"),
                    IntakeCells.parts(row.value("links")));
        };
    }

    private static FieldValues<ItemField> says(RecordRow row, List<Violation> wrong) {
        IntakeCells.required("title", row, wrong);
        return FieldValues.none(ItemField.class)
                .with(ItemField.TITLE, row.value("title"))
                .with(ItemField.DURATION, row.value("duration"))
                .with(ItemField.CARRIED_OVER, IntakeCells.choice(ANSWERS, row.value("carriedOver")))
                .with(ItemField.REMARK, row.value("remark"));
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
