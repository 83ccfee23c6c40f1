package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.key;
import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.GuestService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionItem;
import fr.maillage.committee.decision.DecisionMode;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.task.TaskAskService;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Work of an officer for a meeting of the Grand Est, from its agenda to its tasks. */
@Dependent
public class MeetingOfficer {

    private static final String WHO = "ept";
    private static final LocalTime BEGIN = LocalTime.of(14, 0);

    @Inject
    private ImportDesk imports;

    @Inject
    private MappingService mappings;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GuestService guests;

    @Inject
    private AttendanceService attendance;

    @Inject
    private DecisionService decisions;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskAskService asking;

    /** A meeting of a body. */
    UUID meeting(UUID body, String code, LocalDate day, int minutes) {
        return officer(() -> gatherings.create(CommitteeDesk.gathering(body)
                        .with(GatheringField.CODE, code)
                        .with(GatheringField.HELD_ON, day.toString())
                        .with(GatheringField.STARTS_AT, BEGIN.toString())
                        .with(GatheringField.ENDS_AT, BEGIN.plusMinutes(minutes).toString())))
                .id();
    }

    /** Takes a file by a mapping that ships. */
    JobCounts taken(String file, String mapping) {
        return imports.completed(
                        imports.start(WHO, mapping + ".csv", file.getBytes(StandardCharsets.UTF_8), mapping, false))
                .counts();
    }

    /** The secret of the link at the door. */
    String door(UUID gathering) {
        String address = officer(() -> guests.address(gathering));
        return address.substring(address.indexOf("?link=") + "?link=".length());
    }

    /** Ticks who signs the list. */
    void tick(UUID gathering, List<String> emails) {
        List<SheetRow> rows = emails.stream()
                .map(email -> new SheetRow(key(MinutesDesk.person(email)), "", null, "present", null))
                .toList();
        officer(() -> {
            attendance.tick(gathering, rows);
            return rows;
        });
    }

    List<SheetRow> sheet(UUID gathering) {
        return officer(() -> attendance.sheet(gathering));
    }

    /** Takes the list that a video tool has of who was there, by the mapping that ships, for the meeting of a code. */
    JobCounts watched(String code, List<String> emails) {
        Mapping shipped = ShippedMappings.byName("attendance-video").orElseThrow();
        List<FieldRule> rules = new ArrayList<>(shipped.rules().stream()
                .filter(rule -> !rule.field().equals("gathering"))
                .toList());
        rules.add(FieldRule.constant("gathering", code));
        String mapping = "video-" + code.toLowerCase(Locale.ROOT);
        imports.officers().as(WHO, () -> mappings.create(new Mapping(mapping, "Essai", "attendance", "", rules, null)));
        StringBuilder list = new StringBuilder(
                "\uFEFFName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\r\n");
        emails.forEach(email -> list.append("Quelqu'un\t2/18/21, 1:58:12 PM\t2/18/21, 4:31:00 PM\t2h 32m\t")
                .append(email)
                .append("\t\tAttendee\r\n"));
        UUID run = imports.start(WHO, "teams.csv", list.toString().getBytes(StandardCharsets.UTF_16LE), mapping, false);
        return imports.completed(run).counts();
    }

    /** Writes a decision down that the meeting took. */
    void decided(UUID body, UUID gathering, LocalDate day, StoryMeeting.Decided decided) {
        officer(() -> {
            DecisionItem item = decisions.items(gathering).stream()
                    .filter(one -> one.rank() == decided.item())
                    .findFirst()
                    .orElseThrow();
            DecisionMode mode = decided.mode().equals("consensus") ? DecisionMode.CONSENSUS : DecisionMode.RESERVE;
            return decisions.create(FieldValues.none(DecisionField.class)
                    .with(DecisionField.NUMBER, decided.number())
                    .with(DecisionField.TEXT, decided.text())
                    .with(DecisionField.MODE, mode.code())
                    .with(DecisionField.BODY, body.toString())
                    .with(DecisionField.GATHERING, gathering.toString())
                    .with(DecisionField.ITEM, item.id().toString())
                    .with(DecisionField.DECIDED_ON, day.toString()));
        });
    }

    /** Gives a task, and asks who does it how far it is. */
    void given(UUID body, StoryMeeting.Given given) {
        officer(() -> {
            UUID task = tasks.create(FieldValues.none(TaskField.class)
                            .with(TaskField.TITLE, given.title())
                            .with(TaskField.BODY, body.toString())
                            .with(TaskField.DECISION, given.decision())
                            .with(TaskField.CODE, given.code())
                            .with(
                                    TaskField.OWNER,
                                    MinutesDesk.person(given.owner()).toString())
                            .with(TaskField.DUE_ON, given.due()))
                    .id();
            asking.ask(task);
            return task;
        });
    }
}
