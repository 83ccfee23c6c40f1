package fr.maillage.committee.intake;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionMode;
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
import fr.maillage.shared.Parts;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Decisions, a row for each. */
@ApplicationScoped
class DecisionRecords extends RecordIntake<DecisionRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "decisions",
            List.of(
                    new RecordField("number", true, false),
                    new RecordField("gathering", true, false),
                    RecordField.text("item"),
                    new RecordField("text", true, false),
                    RecordField.terms("mode"),
                    RecordField.text("records"),
                    new RecordField("decidedOn", true, false),
                    RecordField.text("doneOn"),
                    RecordField.text("remark"),
                    RecordField.text("body"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = words();

    private static final List<KnownTerm> MODES = List.of(
            new KnownTerm(DecisionMode.CONSENSUS.code(), "Consensus"),
            new KnownTerm(DecisionMode.RESERVE.code(), "Consensus avec réserve"),
            new KnownTerm(DecisionMode.VOTE.code(), "Vote"));

    private static final int MOST_ITEMS = 1000;

    @Inject
    private DecisionIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("number", List.of("numero", "decision", "number"));
        words.put("gathering", List.of("reunion", "seance", "gathering"));
        words.put("item", List.of("point", "ordre", "item"));
        words.put("text", List.of("texte", "libelle", "text"));
        words.put("mode", List.of("mode", "modalite"));
        words.put("records", List.of("effet", "lien", "effect"));
        words.put("decidedOn", List.of("date", "prise le", "decided on"));
        words.put("doneOn", List.of("faite le", "realisee le", "done on"));
        words.put("remark", List.of("remarque", "remark"));
        words.put("body", List.of("instance", "comite", "body"));
        return words;
    }

    DecisionRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return field.equals("mode") ? MODES : List.of();
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
        IntakeTerritories.Now where = territories.now(permission());
        return (row, wrong) -> {
            String territory = where.of(row, wrong);
            List<Violation> told = new ArrayList<>();
            List<DecisionRow.Named> named = named(row.value("records"), told);
            return new DecisionRow(
                    row.row(),
                    territory == null ? where.within(row) : territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    item(row.value("item"), wrong),
                    says(row, wrong),
                    named,
                    told);
        };
    }

    private static FieldValues<DecisionField> says(RecordRow row, List<Violation> wrong) {
        return FieldValues.none(DecisionField.class)
                .with(DecisionField.NUMBER, IntakeCells.required("number", row, wrong))
                .with(DecisionField.TEXT, IntakeCells.required("text", row, wrong))
                .with(DecisionField.MODE, IntakeCells.choice(MODES, row.value("mode")))
                .with(DecisionField.DECIDED_ON, IntakeCells.date("decidedOn", row, wrong))
                .with(DecisionField.DONE_ON, IntakeCells.date("doneOn", row, wrong))
                .with(DecisionField.REMARK, row.value("remark"));
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
