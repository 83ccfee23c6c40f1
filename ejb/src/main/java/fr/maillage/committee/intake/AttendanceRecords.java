package fr.maillage.committee.intake;

import fr.maillage.committee.Presence;
import fr.maillage.committee.invitation.InvitationAnswer;
import fr.maillage.committee.minutes.MinutesAnswerCode;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Who took part in gatherings, a row for each member and gathering. */
@ApplicationScoped
class AttendanceRecords extends RecordIntake<AttendanceRow> {

    private static final List<String> PRESENCES =
            List.of(Presence.PRESENT.code(), Presence.EXCUSED.code(), Presence.ABSENT.code());

    private static final List<String> ANSWERS =
            List.of(InvitationAnswer.COMES.code(), InvitationAnswer.ABSENT.code(), InvitationAnswer.ALTERNATE.code());

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "attendance")
            .must("gathering")
            .may("email", "name")
            .must("presence", PRESENCES)
            .may("group")
            .may("way", List.of("ticked", "signed", "door", "video"))
            .may("invitedOn")
            .may("answer", ANSWERS)
            .may("minutes", List.of(MinutesAnswerCode.APPROVES.code(), MinutesAnswerCode.CORRECTS.code()))
            .may("body", "territory");

    @Inject
    private AttendanceIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    AttendanceRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "committee-gathering-none", GatheringRecords.MEETINGS,
                "committee-gathering-no-body", GatheringRecords.MEETINGS,
                "committee-attendance-group", Set.of("gatherings"),
                "committee-attendance-no-name", Set.of("members", "actors"),
                "committee-attendance-unknown", Set.of("members", "actors"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, AttendanceRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> {
            String territory = now.where(row, wrong);
            return new AttendanceRow(
                    row.row(),
                    territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    email(row, wrong),
                    row.value("name"),
                    row.value("group"),
                    presence(IntakeCells.required("presence", row, wrong), wrong),
                    code("way", row, wrong),
                    IntakeCells.day("invitedOn", row.value("invitedOn"), wrong),
                    InvitationAnswer.byCode(code("answer", row, wrong)).orElse(null),
                    MinutesAnswerCode.byCode(code("minutes", row, wrong)).orElse(null));
        };
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("gathering");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<AttendanceRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }

    /** Video tools tell the address of some, and the name of all. */
    private static String email(RecordRow row, List<Violation> wrong) {
        if (row.value("name") == null) {
            IntakeCells.required("email", row, wrong);
        }
        return IntakeCells.email("email", row, wrong);
    }

    private static String code(String column, RecordRow row, List<Violation> wrong) {
        return IntakeCells.known(column, COLUMNS.choices(column), row, wrong);
    }

    private static Presence presence(String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        String letters = PlainText.letters(text);
        Optional<Presence> found = COLUMNS.choices("presence").stream()
                .filter(term -> term.code().equals(text) || letters.startsWith(PlainText.letters(term.label())))
                .findFirst()
                .flatMap(term -> Presence.byCode(term.code()));
        if (found.isEmpty()) {
            wrong.add(Violation.of("presence", "unknown-value", text));
        }
        return found.orElse(null);
    }
}
