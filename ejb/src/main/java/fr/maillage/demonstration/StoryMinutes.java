package fr.maillage.demonstration;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MeetingSheet;
import fr.maillage.committee.minutes.MinutesApprovalService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The minutes of the meetings of the story: those that a decision approved are, and those of the last meeting were sent to
 * whoever was there. Made up.
 */
@ApplicationScoped
class StoryMinutes {

    private static final String APPROVED = "approved";

    @Inject
    private GatheringList gatherings;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesApprovalService approvals;

    /** Writes, sends and approves them. */
    void load(UUID body, StoryGround ground, StoryTime time) {
        Map<String, UUID> held = new HashMap<>();
        for (GatheringView gathering : gatherings
                .page(GatheringList.of(body), new PageRequest(0, PageRequest.MAX_SIZE, null, true))
                .items()) {
            held.put(gathering.values().text(GatheringField.CODE), gathering.id());
        }
        Map<UUID, LocalDate> approved = new HashMap<>();
        Set<UUID> written = new HashSet<>();
        for (Map<String, String> record : StoryFile.records("committee/minutes.txt")) {
            UUID gathering = held.get(time.moved("meeting", record.get("meeting")));
            meetings.write(gathering, part(gathering, record.get("item")), 0, ground.text(record.get("text")));
            written.add(gathering);
            if (record.containsKey(APPROVED)) {
                approved.put(gathering, time.day(LocalDate.parse(record.get(APPROVED))));
            }
        }
        for (UUID gathering : written) {
            if (approved.containsKey(gathering)) {
                approvals.approve(gathering, 1, null, approved.get(gathering));
            } else {
                approvals.send(gathering, false, null);
            }
        }
    }

    private String part(UUID gathering, String item) {
        if (item == null) {
            return MinutesSection.GENERAL;
        }
        MeetingSheet sheet = meetings.sheet(gathering);
        return sheet.lines().stream()
                .map(line -> line.section())
                .filter(section -> section.place() != null && section.place() == Integer.parseInt(item))
                .findFirst()
                .orElseThrow()
                .part();
    }
}
