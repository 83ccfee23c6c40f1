package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.minutes.MinutesAnswerCode;
import fr.maillage.committee.minutes.MinutesAnswers;
import fr.maillage.committee.model.Attendance;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.GatheringGroup;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.committee.persistence.SheetRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who took part in gatherings, as files bring it: a gathering by its code inside the territory of the rows, made where it
 * is not there yet; a member of its body by her address, a group by its code in the gathering. Whoever is no member is named, not entered. Where a row
 * tells of an invitation and its answer, they are noted, too: no message leaves.
 */
@Stateless
public class AttendanceIntakeService {

    private static final String WAY = "import";

    @Inject
    private Attempts attempts;

    @Inject
    private GatheringFinder finder;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private MandateRepository mandates;

    @Inject
    private SheetRepository sheets;

    @Inject
    private InvitationIntake invitations;

    @Inject
    private MinutesAnswers minutes;

    @Inject
    private Caller caller;

    /** Gathering, person and group that a row leads to. */
    private record Meant(Gathering gathering, long person, GatheringGroup group) {}

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said; a row that contradicts one of them is not taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE anywhere
     */
    public List<RecordOutcome> take(List<AttendanceRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        List<RecordOutcome> outcomes = new ArrayList<>();
        Set<Gathering> changed = new HashSet<>();
        for (AttendanceRow row : rows) {
            outcomes.add(attempts.row(row.gathering(), () -> {
                Optional<Gathering> gathering = finder.find(row.territory(), row.body(), row.gathering(), null, dryRun);
                if (gathering.isEmpty()) {
                    return new RecordOutcome(row.gathering(), RecordOutcome.CREATED, List.of(), List.of());
                }
                Meant meant = meant(row, gathering.get());
                RecordOutcome outcome = take(row, meant, dryRun, notes);
                if (!dryRun && !outcome.status().equals(RecordOutcome.UNCHANGED)) {
                    changed.add(meant.gathering());
                }
                return outcome;
            }));
        }
        mandates.flush();
        // One line a gathering and chunk: a hundred would say no more, and none may say who.
        changed.forEach(gathering -> lifecycle.record(gathering, "take-attendance", List.of()));
        return outcomes;
    }

    private Meant meant(AttendanceRow row, Gathering gathering) {
        long member = member(gathering, row);
        if (row.group() == null) {
            return new Meant(gathering, member, null);
        }
        GatheringGroup group = gatherings.groups(gathering.id()).stream()
                .filter(each -> each.code().equals(row.group()))
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid("group", "committee-attendance-group", row.group(), row.gathering()));
        return new Meant(gathering, member, group);
    }

    /** By her address, or else by her name among those who sit there on the day. */
    private long member(Gathering gathering, AttendanceRow row) {
        List<Long> addressed = row.email() == null ? List.of() : mandates.addressed(gathering.bodyId(), row.email());
        if (addressed.size() == 1) {
            return addressed.get(0);
        }
        if (row.name() == null || !addressed.isEmpty()) {
            throw Problem.invalid(
                    "email",
                    addressed.isEmpty() ? "committee-attendance-unknown" : "committee-attendance-many",
                    row.email());
        }
        Set<String> words = NameWords.of(row.name());
        List<Long> named = sheets.sheet(gathering.bodyId(), gathering.id(), gathering.heldOn()).stream()
                .filter(member -> NameWords.of(member.name()).equals(words))
                .map(SheetRow::person)
                .toList();
        if (named.size() != 1) {
            throw Problem.invalid(
                    "name",
                    named.isEmpty() ? "committee-attendance-no-name" : "committee-attendance-names",
                    row.name());
        }
        return named.get(0);
    }

    private RecordOutcome take(AttendanceRow row, Meant meant, boolean dryRun, RecordNotes notes) {
        String key = "attendance " + meant.gathering().id() + " " + meant.person();
        String says = says(row);
        Optional<String> said = notes.noted(key);
        if (said.isPresent() && !said.get().endsWith("\n" + says)) {
            String[] earlier = Parts.of(said.get(), "\n", 2);
            throw Problem.invalid(
                    List.of(Violation.of("presence", "committee-row-contradicts", says, earlier[0], earlier[1])));
        }
        List<Change> changes = new ArrayList<>();
        // First: where it is refused, the row is not taken at all.
        if (!dryRun
                && row.minutes() != null
                && minutes.note(meant.gathering(), meant.person(), row.minutes() == MinutesAnswerCode.APPROVES)) {
            changes.add(new Change("minutes", null, row.minutes().code()));
        }
        boolean fresh = noted(row, meant, dryRun, changes);
        invitations.told(meant.gathering(), meant.person(), row, dryRun).forEach(changes::add);
        notes.note(key, row.row() + "\n" + says);
        String status = said.isPresent() || changes.isEmpty()
                ? RecordOutcome.UNCHANGED
                : fresh ? RecordOutcome.CREATED : RecordOutcome.UPDATED;
        return new RecordOutcome(
                row.gathering(), status, status.equals(RecordOutcome.UNCHANGED) ? List.of() : changes, List.of());
    }

    /** Tells if nobody had noted it before. */
    private boolean noted(AttendanceRow row, Meant meant, boolean dryRun, List<Change> changes) {
        Optional<Attendance> before = mandates.attendance(meant.gathering().id(), meant.person());
        Long group = meant.group() == null ? null : meant.group().id();
        boolean same = before.filter(a -> a.presence() == row.presence() && Objects.equals(a.groupId(), group))
                .filter(a -> row.way() == null || row.way().equals(a.takenBy()))
                .isPresent();
        if (same) {
            return false;
        }
        changes.add(new Change(
                "presence",
                before.map(a -> a.presence().code()).orElse(null),
                row.presence().code()));
        if (!dryRun) {
            Attendance attendance =
                    before.orElseGet(() -> new Attendance(meant.gathering().id(), meant.person()));
            attendance.note(row.presence(), group, row.way() == null ? WAY : row.way(), lifecycle.now());
            if (before.isEmpty()) {
                mandates.add(attendance);
            }
        }
        return before.isEmpty();
    }

    private static String says(AttendanceRow row) {
        return Stream.of(
                        row.presence().code(),
                        row.group(),
                        row.way(),
                        row.invitedOn(),
                        row.answer() == null ? null : row.answer().code(),
                        row.minutes() == null ? null : row.minutes().code())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
