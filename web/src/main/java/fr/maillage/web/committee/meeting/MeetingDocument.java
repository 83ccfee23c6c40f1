package fr.maillage.web.committee.meeting;

import fr.maillage.committee.meeting.Meeting;
import fr.maillage.committee.series.SeriesPlace;
import fr.maillage.web.committee.GatheringDocument;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting with what is counted of it.
 *
 * @param comes how many of those who were invited said that they come
 * @param present how many members were there
 */
@Schema(name = "Meeting")
public record MeetingDocument(
        UUID id,
        GatheringDocument gathering,
        long invited,
        long comes,
        long present,

        @Schema(description = "draft, sent or approved; left out where there are none that you may read")
        String minutes,

        @Schema(description = "When these minutes were approved")
        LocalDate minutesApprovedOn) {

    static MeetingDocument of(Meeting meeting) {
        return of(meeting, Optional.empty());
    }

    /** The same with those before and after it in its series; empty for none. */
    static MeetingDocument of(Meeting meeting, Optional<SeriesPlace> place) {
        return new MeetingDocument(
                meeting.gathering().id(),
                GatheringDocument.of(meeting.gathering(), place),
                meeting.figures().invited(),
                meeting.figures().comes(),
                meeting.figures().present(),
                meeting.figures().minutes(),
                meeting.figures().approvedOn());
    }
}
