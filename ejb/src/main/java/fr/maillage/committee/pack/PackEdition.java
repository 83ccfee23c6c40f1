package fr.maillage.committee.pack;

import fr.maillage.report.KeptReportView;
import fr.maillage.report.Readers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An edition of a pack that was made.
 *
 * @param contents the same for all files of it
 * @param heldOn the day of the meeting as it tells it
 * @param stale whether the meeting has changed since
 * @param snapshot the day of the indicators; null where there were none
 * @param page the identifier of the file that keeps its page
 * @param annexes the identifier of that with its annexes; null for none
 * @param author who had it made
 * @param sentAt when it was last sent to members; null for never
 * @param files what it was drawn as; some are missing while it is being made
 */
public record PackEdition(
        UUID id,
        Readers readers,
        String contents,
        LocalDate heldOn,
        boolean stale,
        LocalDate snapshot,
        UUID page,
        UUID annexes,
        String author,
        OffsetDateTime madeAt,
        OffsetDateTime sentAt,
        List<KeptReportView> files) {

    public PackEdition {
        files = List.copyOf(files);
    }

    PackEdition with(List<KeptReportView> drawn) {
        return new PackEdition(
                id, readers, contents, heldOn, stale, snapshot, page, annexes, author, madeAt, sentAt, drawn);
    }
}
