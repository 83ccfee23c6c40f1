package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.persistence.StreetListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of campaigns. */
@ApplicationScoped
public class StreetList extends RecordList<StreetView, StreetField> {

    /** The latest first. */
    public static final ListSpec<StreetView, StreetField> SPEC = ListSpec.of(
                    "diagnosis.street",
                    "/street-campaigns",
                    StreetField.class,
                    StreetView::values,
                    StreetListRepository.PAGES)
            .descending()
            .reads(Permission.COLLECT)
            .edits(Permission.EDIT_DIAGNOSIS)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Campaigns in it or in a part of it", "r.territory_id"))
            .filter(ListFilter.archived())
            .column(StreetField.TITLE)
            .order("title")
            .link()
            .column("territory", "field.territory", StreetView::territoryName)
            .order("territory")
            .pageColumn("days", "column.days", view -> view.values().text(StreetField.OPENS_ON))
            .order("opensOn")
            .column("respondents", "column.respondents", StreetView::respondents)
            .column("statements", "column.statements", StreetView::statements)
            .unfiled(StreetField.TERRITORY)
            .done();

    /** For the proxy only. */
    protected StreetList() {}

    @Inject
    public StreetList(StreetListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected StreetView view(Row row) {
        return new StreetView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.number("respondents"),
                row.number("statements"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
