package fr.maillage.committee;

import fr.maillage.committee.persistence.BodyListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** The list of bodies. */
@ApplicationScoped
public class BodyList extends RecordList<BodyView, BodyField> {

    /** By name. */
    public static final ListSpec<BodyView, BodyField> SPEC = ListSpec.of(
                    "committee.body", "/bodies", BodyField.class, BodyView::values, BodyListRepository.PAGES)
            .edits(Permission.EDIT_COMMITTEE)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Bodies that work for it or for a part of it", "r.territory_id"))
            .filter(ListFilter.choice(
                            "kind",
                            "r.kind = ?",
                            Stream.of(BodyKind.values()).map(BodyKind::code).toList())
                    .counted("r.kind"))
            .filter(ListFilter.archived())
            .column(BodyField.NAME)
            .order("name")
            .link()
            .column(BodyField.KIND)
            .order("kind")
            .column("territory", "field.territory", BodyView::territoryName)
            .order("territory")
            .column("gatherings", "column.gatherings", BodyView::gatherings)
            .unfiled(BodyField.TERRITORY)
            .done();

    /** For the proxy only. */
    protected BodyList() {}

    @Inject
    public BodyList(BodyListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected BodyView view(Row row) {
        return new BodyView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.number("gatherings"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
