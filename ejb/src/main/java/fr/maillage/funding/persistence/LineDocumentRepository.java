package fr.maillage.funding.persistence;

import fr.maillage.document.KeptFile;
import fr.maillage.funding.document.LineDocument;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes documents of lines. */
@ApplicationScoped
public class LineDocumentRepository {

    private static final String SELECT = "select d.id, d.uuid, d.version, d.line_id, d.kind, d.dated_on, d.file_id,"
            + " d.file_name, d.media_type, d.size_bytes from funding_document d ";

    private static final String ORDER = " order by d.dated_on, d.id";

    @Inject
    private Jdbc jdbc;

    /** The documents of a line, the oldest first. */
    public List<LineDocument> ofLine(long line) {
        return read(SELECT + "where d.line_id = ?" + ORDER, List.of(line));
    }

    /** The documents of all lines of a record, the oldest first. */
    public List<LineDocument> ofRecord(RecordRef record) {
        return read(
                SELECT + "join funding_line l on l.id = d.line_id where l.record_type = ? and l.record_uuid = ?"
                        + ORDER,
                List.of(record.type(), record.id().toString()));
    }

    public Optional<LineDocument> byId(UUID id) {
        return read(SELECT + "where d.uuid = ?", List.of(id.toString())).stream()
                .findFirst();
    }

    /** Which of some files are those of documents. */
    public Set<UUID> filesAmong(Collection<UUID> files) {
        List<String> asked = files.stream().map(UUID::toString).toList();
        return asked.isEmpty()
                ? Set.of()
                : jdbc
                        .rows(
                                "select d.file_id from funding_document d where d.file_id in (" + Rows.marks(asked)
                                        + ")",
                                asked)
                        .stream()
                        .map(row -> row.uuid("file_id"))
                        .collect(Collectors.toSet());
    }

    /** Enters a document; its key and version are not looked at. */
    public void add(LineDocument document) {
        jdbc.update(
                "insert into funding_document (id, uuid, version, line_id, kind, dated_on, file_id, file_name,"
                        + " media_type, size_bytes) values (nextval('funding_document_seq'), ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                document.id().toString(),
                document.line(),
                document.kind(),
                document.datedOn(),
                document.file().id().toString(),
                document.file().name(),
                document.file().mediaType(),
                document.file().size());
    }

    /** @return false where it is there no more in this version */
    public boolean remove(LineDocument document) {
        return jdbc.update(
                        "delete from funding_document where id = ? and version = ?", document.key(), document.version())
                == 1;
    }

    private List<LineDocument> read(String sql, Collection<?> parameters) {
        return jdbc.rows(sql, parameters).stream()
                .map(LineDocumentRepository::document)
                .toList();
    }

    private static LineDocument document(Row row) {
        return new LineDocument(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("line_id"),
                row.text("kind"),
                row.day("dated_on"),
                new KeptFile(
                        row.uuid("file_id"), row.text("file_name"), row.text("media_type"), row.number("size_bytes")));
    }
}
