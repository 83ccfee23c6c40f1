package fr.maillage.plan.persistence;

import fr.maillage.plan.scheme.VersionRow;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.plan.scheme.VersionView;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Versions of frames that are not archived as a list, {@code r}, with their frame {@code f}. */
@ApplicationScoped
public class VersionListRepository {

    private static final RecordPages PAGES = new RecordPages(
            "r.uuid, r.version, r.number, r.state, r.submitted_on, r.adopted_on, r.assembly, r.deliberation, r.updated_at,"
                    + " f.uuid as frame, f.code, f.name, f.kind, t.code as territory",
            "frame_version r join frame f on f.id = r.frame_id join territory t on t.id = f.territory_id",
            Map.of(
                    "name", "f.search_text %1$s, r.number %1$s, r.id %1$s",
                    "adoptedOn", "r.adopted_on %1$s, r.id %1$s"),
            "name");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A page of those that a query selects, in two statements. */
    public Page<VersionRow> page(RecordQuery query, PageRequest request) {
        return PAGES.page(entities, query.where("f.archived_at is null"), request, VersionListRepository::row);
    }

    private static VersionRow row(Row row) {
        return new VersionRow(
                new VersionView(
                        row.uuid("uuid"),
                        (int) row.number("version"),
                        (int) row.number("number"),
                        VersionState.byCode(row.text("state")).orElseThrow(),
                        row.day("submitted_on"),
                        row.day("adopted_on"),
                        row.text("assembly"),
                        row.text("deliberation"),
                        row.moment("updated_at")),
                row.uuid("frame"),
                row.text("code"),
                row.text("name"),
                row.text("kind"),
                row.text("territory"));
    }
}
