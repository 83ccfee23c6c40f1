package fr.maillage.web.plan.scheme;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.scheme.FrameTree;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionRow;
import fr.maillage.plan.scheme.VersionView;
import fr.maillage.record.FieldValues;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a frame in the API.
 *
 * @param version for If-Match; it counts the changes of the lines, too
 * @param frame the frame's identifier
 * @param code the frame's
 * @param name the frame's
 * @param kind the frame's
 * @param territory the code of the frame's perimeter
 * @param number from 1
 * @param state draft, submitted, adopted or revised
 * @param submittedOn null for a draft
 * @param adoptedOn null until it is adopted
 * @param assembly null until it is adopted
 * @param deliberation null until it is adopted
 * @param axes the axes in their order, each with its objectives; null in a list
 */
@Schema(name = "Scheme", description = "A version of a scheme or of another frame")
public record SchemeDocument(
        UUID id,
        int version,
        UUID frame,
        String code,
        String name,
        String kind,
        String territory,
        int number,
        String state,
        LocalDate submittedOn,
        LocalDate adoptedOn,
        String assembly,
        String deliberation,
        OffsetDateTime updatedAt,
        List<Axis> axes) {

    /**
     * An axis with what is below it.
     *
     * @param axis the axis itself
     * @param objectives in their order
     */
    @Schema(name = "SchemeAxis")
    public record Axis(LineDocument axis, List<LineDocument> objectives) {

        static Axis of(FrameTree.Branch branch) {
            return new Axis(
                    LineDocument.of(branch.axis()),
                    branch.objectives().stream().map(LineDocument::of).toList());
        }
    }

    static SchemeDocument of(VersionDetail detail) {
        FieldValues<FrameField> frame = detail.frame().values();
        return of(
                detail.version(),
                detail.frame().id(),
                frame.text(FrameField.CODE),
                frame.text(FrameField.NAME),
                frame.text(FrameField.KIND),
                frame.text(FrameField.TERRITORY),
                detail.tree().branches().stream().map(Axis::of).toList());
    }

    static SchemeDocument of(VersionRow row) {
        return of(row.version(), row.frame(), row.code(), row.name(), row.kind(), row.territory(), null);
    }

    private static SchemeDocument of(
            VersionView version, UUID frame, String code, String name, String kind, String territory, List<Axis> axes) {
        return new SchemeDocument(
                version.id(),
                version.version(),
                frame,
                code,
                name,
                kind,
                territory,
                version.number(),
                version.state().code(),
                version.submittedOn(),
                version.adoptedOn(),
                version.assembly(),
                version.deliberation(),
                version.updatedAt(),
                axes);
    }
}
