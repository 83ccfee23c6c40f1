package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.AnswerCounts;
import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.minutes.MinutesSection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Minutes as the API shows them. It names nobody who was there; texts may.
 *
 * @param version from 1
 * @param state draft, sent or approved
 * @param digest of all that it says: SHA-256, 64 hexadecimal characters; prints bear the first sixteen
 * @param caughtUpOn the day of which decisions, tasks and attendance are in a version that was closed before they were kept;
 *     left out for others
 * @param general about the meeting as a whole; empty where nobody wrote anything, as the texts of items
 * @param asked how many were there, or were asked, or answered
 */
@Schema(name = "Minutes")
public record MinutesDocument(
        String meeting,
        String title,
        String body,
        LocalDate heldOn,
        int version,
        String state,
        OffsetDateTime sentAt,
        LocalDate approvedOn,
        String digest,
        LocalDate caughtUpOn,
        long present,
        long excused,
        long guests,
        String general,
        List<Item> items,
        List<Part> parts,
        long asked,
        long approve,
        long correct) {

    /**
     * An item of the agenda.
     *
     * @param place from 1; left out for one that left the agenda
     */
    @Schema(name = "MinutesItem")
    public record Item(String id, Integer place, String title, String text) {}

    /** Part that others add, such as decisions. */
    @Schema(name = "MinutesPart")
    public record Part(String title, List<Line> lines) {}

    @Schema(name = "MinutesLine")
    public record Line(String label, String text) {}

    static MinutesDocument of(MinutesPaper paper, AnswerCounts counts) {
        return new MinutesDocument(
                paper.head().gathering().toString(),
                paper.head().title(),
                paper.head().body(),
                paper.head().heldOn(),
                paper.version().number(),
                paper.version().state(),
                paper.version().sentAt(),
                paper.version().approvedOn(),
                paper.digest(),
                paper.version().caughtUpOn(),
                paper.head().present(),
                paper.head().excused(),
                paper.head().guests(),
                paper.sections().get(0).text(),
                paper.sections().stream()
                        .filter(section -> !section.general())
                        .map(MinutesDocument::item)
                        .toList(),
                paper.parts().stream().map(MinutesDocument::part).toList(),
                counts.asked(),
                counts.approve(),
                counts.correct());
    }

    private static Item item(MinutesSection section) {
        return new Item(section.part(), section.place(), section.title(), section.text());
    }

    private static Part part(MinutesPaper.Added added) {
        return new Part(
                added.title(), added.lines().stream().map(MinutesDocument::line).toList());
    }

    private static Line line(MinutesPart.Line line) {
        return new Line(line.label(), line.text());
    }
}
