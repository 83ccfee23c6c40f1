package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.actor.intake.ActorRecords;
import fr.maillage.committee.SeatField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Members of a body: a row tells of an actor and a person, as files of actors do, and of her mandate. */
@ApplicationScoped
class MemberRecords extends RecordIntake<MemberRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "members")
            .must("body")
            .may("territory", "name")
            .may("type", Vocabulary.ACTOR_TYPE)
            .may("identifier", "town", "postalCode")
            .may("contactName", "contactDuty", "contactEmail", "contactPhone")
            .may(SeatField.GROUP)
            .bounded(SeatField.GROUP, SeatField.ROLE)
            .fields(SeatField.class, SeatField.PERSON, SeatField.ACTOR, SeatField.ALTERNATE_OF)
            .may("replaces");

    @Inject
    private MemberIntakeService intake;

    @Inject
    private ActorRecords actors;

    @Inject
    private IntakeTerritories territories;

    MemberRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        List<FieldRule> rules = new ArrayList<>(super.suggest(columns));
        actors.suggest(columns).stream()
                .filter(rule -> schema().field(rule.field()).isPresent())
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
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<SeatField>> fields = reader(SeatField.class);
        return (row, wrong) -> {
            String body = IntakeCells.required("body", row, wrong);
            ActorIntake actor = reader.apply(row, wrong);
            if (actor.contact() == null || actor.contact().name() == null) {
                wrong.add(Violation.of("contactName", "required", null));
            }
            return new MemberRow(
                    actor,
                    now.within(row),
                    body,
                    ordered(fields.apply(row, wrong), wrong),
                    IntakeCells.email("replaces", row, wrong));
        };
    }

    private static FieldValues<SeatField> ordered(FieldValues<SeatField> seat, List<Violation> wrong) {
        String from = seat.text(SeatField.FROM);
        String until = seat.text(SeatField.UNTIL);
        // In normal form days are in the order of their texts.
        if (from != null && until != null && until.compareTo(from) < 0) {
            wrong.add(Violation.of("until", "committee-seat-order", until, from));
        }
        return seat;
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
