package fr.maillage.web.committee.meeting;

import fr.maillage.committee.meeting.MeetingFile;
import fr.maillage.committee.series.SeriesPlace;
import fr.maillage.web.committee.decision.DecisionDocument;
import fr.maillage.web.committee.item.ItemDocument;
import fr.maillage.web.committee.task.TaskDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting with all that belongs to it, of each the first 200.
 *
 * @param items its agenda, in its order
 * @param decisions what was decided there, by number
 * @param tasks what follows from that, the next due first
 */
@Schema(name = "MeetingFile")
public record MeetingFileDocument(
        MeetingDocument meeting, List<ItemDocument> items, List<DecisionDocument> decisions, List<TaskDocument> tasks) {

    /**
     * A whole meeting.
     *
     * @param place where it stands in its series; empty for none
     * @param day as of which tasks are in a state
     */
    static MeetingFileDocument of(MeetingFile file, Optional<SeriesPlace> place, LocalDate day) {
        return new MeetingFileDocument(
                MeetingDocument.of(file.meeting(), place),
                file.items().stream().map(ItemDocument::of).toList(),
                file.decisions().stream().map(DecisionDocument::of).toList(),
                file.tasks().stream().map(task -> TaskDocument.of(task, day)).toList());
    }
}
