package fr.maillage.committee.intake;

import fr.maillage.committee.Presence;
import fr.maillage.committee.invitation.InvitationAnswer;
import fr.maillage.committee.minutes.MinutesAnswerCode;
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
import fr.maillage.norm.EmailPolicy;
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

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "attendance",
            List.of(
                    new RecordField("gathering", true, false),
                    RecordField.text("email"),
                    RecordField.text("name"),
                    new RecordField("presence", true, true),
                    RecordField.text("group"),
                    RecordField.terms("way"),
                    RecordField.text("invitedOn"),
                    RecordField.terms("answer"),
                    RecordField.terms("minutes"),
                    RecordField.text("body"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "gathering", List.of("seance", "reunion", "gathering"),
            "email", List.of("mail", "courriel", "email", "e mail", "adresse mail"),
            "name", List.of("nom", "participant", "name", "full name"),
            "presence", List.of("presence", "present", "etat"),
            "group", List.of("groupe", "group"),
            "way", List.of("mode", "comment"),
            "invitedOn", List.of("invite le", "invitation", "invited on"),
            "answer", List.of("reponse", "answer"),
            "minutes", List.of("compte rendu", "minutes"),
            "body", List.of("instance", "comite", "body"));

    private static final List<KnownTerm> PRESENCES = List.of(
            new KnownTerm(Presence.PRESENT.code(), "Présent"),
            new KnownTerm(Presence.EXCUSED.code(), "Excusé"),
            new KnownTerm(Presence.ABSENT.code(), "Absent"));

    private static final List<KnownTerm> WAYS = List.of(
            new KnownTerm("ticked", "Pointage"),
            new KnownTerm("signed", "Émargement"),
            new KnownTerm("door", "QR"),
            new KnownTerm("video", "Visioconférence"));

    private static final List<KnownTerm> ANSWERS = List.of(
            new KnownTerm(InvitationAnswer.COMES.code(), "Oui"),
            new KnownTerm(InvitationAnswer.ABSENT.code(), "Non"),
            new KnownTerm(InvitationAnswer.ALTERNATE.code(), "Suppléant"));

    private static final List<KnownTerm> MINUTES = List.of(
            new KnownTerm(MinutesAnswerCode.APPROVES.code(), "Approuve"),
            new KnownTerm(MinutesAnswerCode.CORRECTS.code(), "Demande une correction"));

    @Inject
    private AttendanceIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    AttendanceRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "presence" -> PRESENCES;
            case "way" -> WAYS;
            case "answer" -> ANSWERS;
            case "minutes" -> MINUTES;
            default -> List.of();
        };
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
        IntakeTerritories.Now where = territories.now(permission());
        return (row, wrong) -> {
            String territory = where.of(row, wrong);
            return new AttendanceRow(
                    row.row(),
                    territory == null ? where.within(row) : territory,
                    row.value("body"),
                    IntakeCells.required("gathering", row, wrong),
                    email(row, wrong),
                    row.value("name"),
                    row.value("group"),
                    presence(IntakeCells.required("presence", row, wrong), wrong),
                    code("way", WAYS, row, wrong),
                    IntakeCells.day("invitedOn", row.value("invitedOn"), wrong),
                    InvitationAnswer.byCode(code("answer", ANSWERS, row, wrong)).orElse(null),
                    MinutesAnswerCode.byCode(code("minutes", MINUTES, row, wrong))
                            .orElse(null));
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
        String text = row.value("name") == null ? IntakeCells.required("email", row, wrong) : row.value("email");
        Optional<String> normal = text == null ? Optional.empty() : EmailPolicy.normalise(text);
        if (text != null && normal.isEmpty()) {
            wrong.add(Violation.of("email", "email", text));
        }
        return normal.orElse(null);
    }

    /** The code of one of some terms; null for none, and for what is none of them. */
    private static String code(String field, List<KnownTerm> terms, RecordRow row, List<Violation> wrong) {
        String code = IntakeCells.choice(terms, row.value(field));
        if (code != null && terms.stream().noneMatch(term -> term.code().equals(code))) {
            wrong.add(Violation.of(field, "unknown-value", code));
            return null;
        }
        return code;
    }

    private static Presence presence(String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        String letters = PlainText.letters(text);
        Optional<Presence> found = PRESENCES.stream()
                .filter(term -> term.code().equals(text) || letters.startsWith(PlainText.letters(term.label())))
                .findFirst()
                .flatMap(term -> Presence.byCode(term.code()));
        if (found.isEmpty()) {
            wrong.add(Violation.of("presence", "unknown-value", text));
        }
        return found.orElse(null);
    }
}
