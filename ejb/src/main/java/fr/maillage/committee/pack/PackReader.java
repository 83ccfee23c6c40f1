package fr.maillage.committee.pack;

import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesReader;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.PackStoryRepository;
import fr.maillage.report.ReportContext;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Data that the committee's own sections of a pack need, read once for all of them. It asks for no right. */
@ApplicationScoped
public class PackReader {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private MinutesReader minutes;

    @Inject
    private PackStoryRepository story;

    /**
     * The meeting that a pack is for.
     *
     * @param since the day of the gathering of its body before it; a year before it where there was none
     */
    record Told(Gathering gathering, MinutesHead head, LocalDate since) {}

    Told told(ReportContext context) {
        return context.once(Told.class, () -> read(context.meeting().orElseThrow()));
    }

    private Told read(UUID meeting) {
        Gathering gathering = gathering(meeting);
        LocalDate since = story.before(gathering.bodyId(), gathering.id(), gathering.heldOn())
                .map((Row row) -> row.day("held_on"))
                .orElseGet(() -> gathering.heldOn().minusYears(1));
        return new Told(gathering, minutes.head(meeting), since);
    }

    /** @throws Problem NOT_FOUND */
    Gathering gathering(UUID meeting) {
        return gatherings
                .byUuid(meeting)
                .orElseThrow(() -> Problem.notFound("committee.gathering", meeting.toString()));
    }
}
