package fr.maillage.committee;

import fr.maillage.committee.persistence.GatheringListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The list of gatherings. */
@ApplicationScoped
public class GatheringList extends RecordList<GatheringView, GatheringField> {

    /** The latest first. */
    public static final ListSpec<GatheringView, GatheringField> SPEC = ListSpec.of(
                    "committee.gathering",
                    "/gatherings",
                    GatheringField.class,
                    GatheringView::values,
                    GatheringListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_COMMITTEE)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Of bodies that work for it or for a part of it", "r.territory_id"))
            .filter(ListFilter.record("body", "Identifier of the body that holds them", "b.uuid = ?")
                    .counted("b.uuid", "b.name"))
            .filter(ListFilter.choice("mode", "r.mode = ?", GatheringMode.codes())
                    .counted("r.mode"))
            .filter(ListFilter.archived())
            .column(GatheringField.TITLE)
            .order("title")
            .link()
            .pageColumn("heldOn", "field.heldOn", GatheringView::heldOn)
            .order("date")
            .column("body", "field.body", GatheringView::bodyName)
            .order("body")
            .fileColumn("territory", "column.territory", GatheringView::territoryName)
            .column(GatheringField.MODE)
            .pageColumn(
                    "groups", "field.groups", gathering -> gathering.groups().size())
            .column("present", "column.present", GatheringView::present)
            .unfiled(GatheringField.BODY)
            .done();

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected GatheringList() {}

    @Inject
    public GatheringList(GatheringListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a body. */
    public static ListRequest of(UUID body) {
        return ListRequest.ALL.with("body", body == null ? null : body.toString());
    }

    /**
     * Those of a body between two days, both included; null for no limit.
     *
     * @throws fr.maillage.shared.Problem as for {@link #page(ListRequest, PageRequest)}
     */
    public Page<GatheringView> between(UUID body, LocalDate from, LocalDate to, PageRequest page) {
        caller.require(SPEC.reads());
        RecordQuery query = query(of(body));
        if (from != null) {
            query.where("r.held_on >= ?", from);
        }
        if (to != null) {
            query.where("r.held_on <= ?", to);
        }
        return page(query, page);
    }

    @Override
    protected GatheringView view(Row row) {
        return new GatheringView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.uuid("body"),
                row.text("body_name"),
                row.text("territory_code"),
                row.text("territory_name"),
                row.has("series")
                        ? new GatheringView.Series(
                                row.uuid("series"), (int) row.number("series_rank"), (int) row.number("series_size"))
                        : null,
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
