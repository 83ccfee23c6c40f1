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
import fr.maillage.norm.EmailPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    RecordField.text("group"),
                    RecordField.text("role"),
                    RecordField.text("from"),
                    RecordField.text("until"),
                    RecordField.text("replaces")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "group", List.of("groupe", "group"),
            "body", List.of("instance", "comite", "body"),
            "role", List.of("qualite", "role"),
            "from", List.of("mandat debut", "debut du mandat"),
            "until", List.of("mandat fin", "fin du mandat"),
            "replaces", List.of("remplace", "replaces"));

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
    public Map<String, Set<String>> awaited() {
        return Map.of("committee-attendance-unknown", Set.of("members"));
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
            return new MemberRow(actor, where.within(row), body, says(row, wrong), replaces(row, wrong));
        };
    }

    private static FieldValues<SeatField> says(RecordRow row, List<Violation> wrong) {
        String from = IntakeCells.date("from", row, wrong);
        String until = IntakeCells.date("until", row, wrong);
        // In normal form days are in the order of their texts.
        if (from != null && until != null && until.compareTo(from) < 0) {
            wrong.add(Violation.of("until", "committee-seat-order", until, from));
        }
        return FieldValues.none(SeatField.class)
                .with(SeatField.GROUP, bounded(SeatField.GROUP, row, wrong))
                .with(SeatField.ROLE, bounded(SeatField.ROLE, row, wrong))
                .with(SeatField.FROM, from)
                .with(SeatField.UNTIL, until);
    }

    private static String bounded(SeatField field, RecordRow row, List<Violation> wrong) {
        return IntakeCells.bounded(field.key(), row, field.type().longest(), wrong);
    }

    private static String replaces(RecordRow row, List<Violation> wrong) {
        String text = row.value("replaces");
        Optional<String> normal = text == null ? Optional.empty() : EmailPolicy.normalise(text);
        if (text != null && normal.isEmpty()) {
            wrong.add(Violation.of("replaces", "email", text));
        }
        return normal.orElse(null);
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
