package fr.maillage.committee.persistence;

import fr.maillage.committee.paper.PaperField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Documents of gatherings as rows, with their gathering {@code g}, their item {@code i} and their latest file {@code f}.
 */
@ApplicationScoped
public class PaperListRepository extends RecordLists<PaperField> {

    /** The condition that a document is one of the annexes. */
    public static final String ANNEX = "r.annex";

    /** The condition that members read a document by their links. */
    public static final String FOR_MEMBERS = "r.members";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "g.uuid as gathering, g.title as gathering_title, g.held_on, g.archived_at as gathering_archived_at,"
                    + " t.code as territory_code, i.uuid as item, i.title as item_title,"
                    + " i.archived_at as item_archived_at, f.number as file_number, f.file_id, f.file_name,"
                    + " f.media_type, f.size_bytes, f.added_at",
            "meeting_paper r join gathering g on g.id = r.gathering_id join territory t on t.id = r.territory_id"
                    + " join meeting_paper_file f on f.paper_id = r.id and f.number = r.latest"
                    + " left join agenda_item i on i.id = r.agenda_item_id",
            Map.of(
                    // First those of the gathering as a whole, then item by item, last those whose item was taken off.
                    "agenda",
                            "g.held_on %1$s, g.id %1$s, case when i.id is null then 0 when i.archived_at is null then 1"
                                    + " else 2 end %1$s, i.rank %1$s, i.id %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s",
                    "added", "f.added_at %1$s, r.id %1$s"),
            "agenda");

    public PaperListRepository() {
        super(new RecordRows<>(PAGES, PaperField.class, RecordTerms.NONE));
    }

    @Override
    public FieldValues<PaperField> values(Row row) {
        return super.values(row)
                .with(PaperField.ANNEX, row.flag("annex") ? PaperField.YES : PaperField.NO)
                .with(PaperField.MEMBERS, row.flag("members") ? PaperField.YES : PaperField.NO);
    }
}
