package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.actor.intake.ActorRecords;
import fr.maillage.committee.SeatField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Members of a body: a row tells of an actor and a person, as files of actors do, and of her mandate. */
@ApplicationScoped
class MemberRecords extends RecordIntake<MemberRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "members",
            List.of(
                    new RecordField("body", true, false),
                    RecordField.text("territory"),
                    RecordField.text("name"),
                    RecordField.terms("type"),
                    RecordField.text("identifier"),
                    RecordField.text("town"),
                    RecordField.text("postalCode"),
                    RecordField.text("contactName"),
                    RecordField.text("contactDuty"),
                    RecordField.text("contactEmail"),
                    RecordField.text("contactPhone"),
                    RecordField.text("group")));

    private static final Map<String, List<String>> WORDS =
            Map.of("group", List.of("groupe", "group"), "body", List.of("instance", "comite", "body"));

    @Inject
    private MemberIntakeService intake;

    @Inject
    private ActorRecords actors;

    @Inject
    private IntakeTerritories territories;

    MemberRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return actors.terms(field);
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        List<FieldRule> rules = new ArrayList<>(super.suggest(columns));
        actors.suggest(columns).stream()
                .filter(rule -> SCHEMA.field(rule.field()).isPresent())
                .forEach(rules::add);
        return rules;
    }

    @Override
    public List<String> sources(String field) {
        return actors.sources(field);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, MemberRow> reader() {
        BiFunction<RecordRow, List<Violation>, ActorIntake> reader = actors.reader();
        IntakeTerritories.Now where = territories.now(permission());
        return (row, wrong) -> {
            String body = IntakeCells.required("body", row, wrong);
            ActorIntake actor = reader.apply(row, wrong);
            if (actor.contact() == null || actor.contact().name() == null) {
                wrong.add(Violation.of("contactName", "required", null));
            }
            String group =
                    IntakeCells.bounded("group", row, SeatField.GROUP.type().longest(), wrong);
            return new MemberRow(actor, where.within(row), body, group);
        };
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("contactName");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<MemberRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
