package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.exhibit.ExhibitRef;
import fr.maillage.diagnosis.model.Exhibit;
import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds and writes documents of the diagnosis. */
@ApplicationScoped
public class ExhibitRepository extends RecordRepository<Exhibit> {

    private static final String REFERENCE =
            "select r.id, r.uuid, r.title, r.territory_id, r.archived_at from exhibit r";

    public ExhibitRepository() {
        super(Exhibit.class, "diagnosis.exhibit");
    }

    /** Those of some documents that there are, archived ones too. */
    public List<ExhibitRef> references(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Rows.list(
                        entities(),
                        REFERENCE + " where r.uuid in (" + Rows.marks(ids) + ")",
                        ids.stream().map(UUID::toString).toList(),
                        ExhibitRepository::reference);
    }

    /** Documents that are not archived, in whose title or territory all words occur; the latest first. */
    public List<ExhibitRef> meant(String words, Scope scope, LocalDate today, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = new RecordQuery()
                .archived(false)
                .words(words)
                .within(scope, today, "r.territory_id")
                .where(parameters);
        return Rows.list(
                entities(),
                REFERENCE + where + " order by r.dated_on desc, r.id desc limit " + most,
                parameters,
                ExhibitRepository::reference);
    }

    /**
     * Documents that are not archived and tell of a territory, of what lies in it or of what it lies in; the latest first.
     *
     * @param scope where somebody may read them
     */
    public List<ExhibitRef> around(long territory, Scope scope, LocalDate today, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = near(new RecordQuery().archived(false), territory, today)
                .within(scope, today, "r.territory_id")
                .where(parameters);
        return Rows.list(
                entities(),
                REFERENCE + where + " order by r.dated_on desc, r.id desc limit " + most,
                parameters,
                ExhibitRepository::reference);
    }

    /** Tells if a document tells of a territory, of what lies in it or of what it lies in. */
    public boolean near(long exhibit, long territory, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        String where = near(new RecordQuery().where("r.id = ?", exhibit), territory, today)
                .where(parameters);
        return Rows.number(entities(), "select count(*) from exhibit r" + where, parameters) > 0;
    }

    private static RecordQuery near(RecordQuery query, long territory, LocalDate today) {
        return query.near(territory, today, "r.territory_id");
    }

    /** Which of some files documents have. */
    public Set<UUID> filesAmong(Collection<UUID> files) {
        return files.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities(),
                        "select file_id from exhibit where file_id in (" + Rows.marks(files) + ")",
                        files.stream().map(UUID::toString).toList(),
                        row -> row.uuid("file_id")));
    }

    /** Photographed sheets that have their file still and were entered before a moment, archived or not. */
    public List<Exhibit> sheetsBefore(OffsetDateTime limit, int most) {
        return Rows.entities(
                entities(),
                Exhibit.class,
                "select r.* from exhibit r where r.nature = 'sheet' and r.file_id is not null and r.created_at < ?"
                        + " order by r.id limit " + most,
                List.of(limit));
    }

    private static ExhibitRef reference(Row row) {
        return new ExhibitRef(
                row.number("id"),
                row.uuid("uuid"),
                row.text("title"),
                row.number("territory_id"),
                row.has("archived_at"));
    }
}
