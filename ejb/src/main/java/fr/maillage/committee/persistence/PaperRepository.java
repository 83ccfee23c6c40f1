package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Paper;
import fr.maillage.committee.paper.PaperFile;
import fr.maillage.document.KeptFile;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds and writes the documents of gatherings, with their files. */
@ApplicationScoped
public class PaperRepository extends RecordRepository<Paper> {

    public PaperRepository() {
        super(Paper.class, "committee.paper");
    }

    /** Counts the documents of a gathering that are not archived. */
    public int count(long gathering) {
        return (int) Rows.number(
                entities(),
                "select count(*) from meeting_paper where gathering_id = ? and archived_at is null",
                gathering);
    }

    /** Adds a file to a document, which must have been flushed. */
    public void addFile(long paper, int number, KeptFile file, OffsetDateTime now) {
        Rows.execute(
                entities(),
                "insert into meeting_paper_file (paper_id, number, file_id, file_name, media_type, size_bytes, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                paper,
                number,
                file.id().toString(),
                file.name(),
                file.mediaType(),
                file.size(),
                now);
    }

    /** The files of a document, the latest first. */
    public List<PaperFile> files(long paper) {
        return Rows.list(
                entities(),
                "select f.number as file_number, f.file_id, f.file_name, f.media_type, f.size_bytes, f.added_at"
                        + " from meeting_paper_file f where f.paper_id = ? order by f.number desc",
                PaperRepository::file,
                paper);
    }

    /** Which of some stored files documents have. */
    public Set<UUID> filesAmong(Collection<UUID> files) {
        return files.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities(),
                        "select file_id from meeting_paper_file where file_id in (" + Rows.marks(files) + ")",
                        files.stream().map(UUID::toString).toList(),
                        row -> row.uuid("file_id")));
    }

    /** A file of a row that holds one. */
    public static PaperFile file(Row row) {
        return new PaperFile(
                (int) row.number("file_number"),
                new KeptFile(
                        row.uuid("file_id"), row.text("file_name"), row.text("media_type"), row.number("size_bytes")),
                row.moment("added_at"),
                null);
    }
}
