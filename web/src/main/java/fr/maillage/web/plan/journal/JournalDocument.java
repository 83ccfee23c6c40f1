package fr.maillage.web.plan.journal;

import fr.maillage.plan.journal.JournalEntry;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of a journal in the API.
 *
 * @param version for If-Match of a write
 * @param fileName null without a file
 */
@Schema(name = "JournalEntry", description = "Something that happened around an action, with a file or none")
public record JournalDocument(
        UUID id,
        int version,
        @Schema(description = "The day, YYYY-MM-DD") String notedOn,
        String words,

        @Schema(description = "What the file is called; null without one")
        String fileName,

        @Schema(description = "In bytes; null without a file")
        Long fileSize) {

    static JournalDocument of(JournalEntry entry) {
        return new JournalDocument(
                entry.id(),
                entry.version(),
                entry.notedOn().toString(),
                entry.words(),
                entry.file() == null ? null : entry.file().name(),
                entry.file() == null ? null : entry.file().size());
    }
}
