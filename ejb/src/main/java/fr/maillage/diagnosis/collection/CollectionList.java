package fr.maillage.diagnosis.collection;

import fr.maillage.diagnosis.persistence.CollectionListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of collections. */
@ApplicationScoped
public class CollectionList extends RecordList<CollectionView, CollectionField> {

    /** The latest first. */
    public static final ListSpec<CollectionView, CollectionField> SPEC = ListSpec.of(
                    "diagnosis.collection",
                    "/collections",
                    CollectionField.class,
                    CollectionView::values,
                    CollectionListRepository.PAGES)
            .descending()
            .reads(Permission.COLLECT)
            .edits(Permission.EDIT_DIAGNOSIS)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Collections in it or in a part of it", "r.territory_id"))
            .filter(ListFilter.term("mode", "How it was asked", "r.mode = ?", Vocabulary.COLLECTION_MODE)
                    .counted("r.mode"))
            .filter(ListFilter.archived())
            .column(CollectionField.TITLE)
            .order("title")
            .link()
            .column("territory", "field.territory", CollectionView::territoryName)
            .order("territory")
            .column(CollectionField.MODE)
            .pageColumn("days", "column.days", CollectionView::firstDay)
            .column("groups", "column.groups", CollectionView::groups)
            .column("respondents", "column.respondents", CollectionView::respondents)
            .column("statements", "column.statements", CollectionView::statements)
            .unfiled(CollectionField.TERRITORY)
            .done();

    /** For the proxy only. */
    protected CollectionList() {}

    @Inject
    public CollectionList(CollectionListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected CollectionView view(Row row) {
        return new CollectionView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.number("groups_in"),
                row.number("respondents"),
                row.number("statements"),
                row.day("first_day"),
                row.day("last_day"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
