package fr.maillage.web.diagnosis.release;

import fr.maillage.diagnosis.release.Edition;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of residents that were released, in the API. */
@Schema(name = "DiagnosisEdition", description = "Counts of residents that were released together")
public record EditionDocument(
        UUID id,

        @Schema(description = "The code of the territory whose residents waited")
        String territory,

        @Schema(description = "1 for the first of that territory")
        int number,

        @Schema(description = "When it was released") LocalDate day,

        @Schema(description = "How many residents it counted for the first time")
        int people) {

    static EditionDocument of(Edition edition) {
        return new EditionDocument(
                edition.id(), edition.territory().code(), edition.number(), edition.day(), edition.people());
    }
}
