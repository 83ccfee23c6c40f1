package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.persistence.ExhibitListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of documents, as far as the caller may read them. */
@ApplicationScoped
public class ExhibitList extends RecordList<ExhibitView, ExhibitField> {

    /** The latest first. */
    public static final ListSpec<ExhibitView, ExhibitField> SPEC = ListSpec.of(
                    "diagnosis.exhibit",
                    "/diagnosis-exhibits",
                    ExhibitField.class,
                    ExhibitView::values,
                    ExhibitListRepository.PAGES)
            .descending()
            .reads(Permission.COLLECT)
            .edits(Permission.COLLECT)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Documents of it or of a part of it", "r.territory_id"))
            .filter(ListFilter.choice("nature", "r.nature = ?", ExhibitNature.codes())
                    .counted("r.nature"))
            .filter(ListFilter.archived())
            .column(ExhibitField.TITLE)
            .order("title")
            .link()
            .column("territory", "field.territory", ExhibitView::territoryName)
            .order("territory")
            .fileColumn("type", "column.type", ExhibitView::mediaType)
            .column(ExhibitField.DATED_ON)
            .order("datedOn")
            .column(ExhibitField.NATURE)
            .column("statements", "column.statements", ExhibitView::statements)
            .unfiled(ExhibitField.TERRITORY)
            .done();

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected ExhibitList() {}

    @Inject
    public ExhibitList(ExhibitListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return query.within(caller.scope(Permission.COLLECT), today(), "r.territory_id");
    }

    @Override
    protected ExhibitView view(Row row) {
        return new ExhibitView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.text("media_type"),
                row.number("size_bytes"),
                row.number("statements"),
                row.moment("file_erased_at"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
