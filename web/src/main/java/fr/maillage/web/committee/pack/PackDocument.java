package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackEdition;
import fr.maillage.report.KeptReportView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition of a pack as the API shows it.
 *
 * @param readers members or officers
 * @param heldOn the day of the meeting as the edition tells it
 * @param stale whether the meeting has changed since
 * @param snapshot the day of the indicators; left out where there were none
 * @param author who had it made
 * @param annexes where its annexes are had; left out without any
 */
@Schema(name = "Pack")
public record PackDocument(
        String id,
        String readers,
        LocalDate heldOn,
        boolean stale,
        LocalDate snapshot,
        OffsetDateTime madeAt,
        String author,
        String annexes,
        List<File> files) {

    /**
     * A file of an edition.
     *
     * @param address where it is had
     */
    @Schema(name = "PackFile")
    public record File(String format, String language, String fileName, long size, String address) {}

    /** The editions of a meeting's pack, the newest first. */
    @Schema(name = "Packs")
    public record Packs(List<PackDocument> items) {}

    /**
     * The run that makes a pack.
     *
     * @param run its identifier
     */
    @Schema(name = "PackRun")
    public record Run(String run) {}

    static PackDocument of(UUID meeting, PackEdition edition) {
        return new PackDocument(
                edition.id().toString(),
                edition.readers().code(),
                edition.heldOn(),
                edition.stale(),
                edition.snapshot(),
                edition.madeAt(),
                edition.author(),
                edition.annexes() == null
                        ? null
                        : "/api/v1/meetings/" + meeting + "/packs/" + edition.id() + "/annexes.pdf",
                edition.files().stream().map(PackDocument::file).toList());
    }

    private static File file(KeptReportView file) {
        return new File(
                file.format().extension(),
                file.language(),
                file.fileName(),
                file.size(),
                "/api/v1/reports/kept/" + file.id());
    }
}
