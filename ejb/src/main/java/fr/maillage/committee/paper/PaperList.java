package fr.maillage.committee.paper;

import fr.maillage.committee.persistence.PaperListRepository;
import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The list of the documents of gatherings. */
@ApplicationScoped
public class PaperList extends RecordList<PaperView, PaperField> {

    /** In the order of agendas. */
    public static final ListSpec<PaperView, PaperField> SPEC = ListSpec.of(
                    "committee.paper",
                    "/meeting-documents",
                    PaperField.class,
                    PaperView::values,
                    PaperListRepository.PAGES)
            .unpaged()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Of bodies that work for it or for a part of it", "r.territory_id"))
            .filter(ListFilter.record("gathering", "Identifier of the gathering that they are for", "g.uuid = ?"))
            .filter(ListFilter.record("item", "Identifier of the item of the agenda that they belong to", "i.uuid = ?"))
            .filter(ListFilter.archived())
            .fileColumn("gathering", "field.gathering", PaperView::gatheringTitle)
            .fileColumn("heldOn", "field.heldOn", PaperView::heldOn)
            .labelled("committee.gathering.field.heldOn")
            .fileColumn("item", "field.item", PaperView::itemTitle)
            .fileColumn("latest", "field.latest", paper -> paper.file().number())
            .fileColumn("file", "column.file", paper -> paper.file().file().name())
            .unfiled(PaperField.GATHERING, PaperField.ITEM)
            .done();

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected PaperList() {}

    @Inject
    public PaperList(PaperListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a gathering, or of an item of its agenda; null for all of it. */
    public static ListRequest of(UUID gathering, UUID item) {
        return ListRequest.ALL
                .with("gathering", gathering.toString())
                .with("item", item == null ? null : item.toString());
    }

    /** Those of a gathering of which a condition holds, whoever asks, in the order of the agenda. */
    List<PaperView> unchecked(UUID gathering, String condition) {
        RecordQuery query = new RecordQuery()
                .archived(false)
                .where("g.uuid = ?", gathering.toString())
                .where(condition);
        return page(query, new PageRequest(0, PageRequest.MAX_SIZE, "agenda", true))
                .items();
    }

    @Override
    protected RecordQuery readable(RecordQuery query) {
        return query.within(caller.scope(Permission.READ), today(), "r.territory_id");
    }

    @Override
    protected PaperView view(Row row) {
        return new PaperView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.uuid("gathering"),
                row.text("gathering_title"),
                row.day("held_on"),
                row.has("gathering_archived_at"),
                row.text("territory_code"),
                row.has("item") ? row.uuid("item") : null,
                row.text("item_title"),
                row.has("item_archived_at"),
                PaperRepository.file(row),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
