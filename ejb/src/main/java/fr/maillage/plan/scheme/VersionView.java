package fr.maillage.plan.scheme;

import fr.maillage.plan.model.FrameVersion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A version of a frame.
 *
 * @param version for the check that neither it nor one of its lines was changed meanwhile
 * @param number from 1
 * @param submittedOn null for a draft
 * @param adoptedOn null until it is adopted
 * @param assembly null until it is adopted
 * @param deliberation its number; null until it is adopted
 */
public record VersionView(
        UUID id,
        int version,
        int number,
        VersionState state,
        LocalDate submittedOn,
        LocalDate adoptedOn,
        String assembly,
        String deliberation,
        OffsetDateTime updatedAt) {

    static VersionView of(FrameVersion version) {
        return new VersionView(
                version.uuid(),
                version.version(),
                version.number(),
                VersionState.byCode(version.state()).orElseThrow(),
                version.submittedOn(),
                version.adoptedOn(),
                version.assembly(),
                version.deliberation(),
                version.updatedAt());
    }

    /** Tells if its lines may change. */
    public boolean draft() {
        return state == VersionState.DRAFT;
    }

    public boolean submitted() {
        return state == VersionState.SUBMITTED;
    }

    /** Tells if it is in force. */
    public boolean adopted() {
        return state == VersionState.ADOPTED;
    }
}
