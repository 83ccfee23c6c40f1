package fr.maillage.committee.decision;

import fr.maillage.committee.persistence.DecisionListRepository;
import fr.maillage.committee.persistence.QuorumRepository;
import fr.maillage.identity.Permission;
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

/** The register of decisions. */
@ApplicationScoped
public class DecisionList extends RecordList<DecisionView, DecisionField> {

    /** The latest first. */
    public static final ListSpec<DecisionView, DecisionField> SPEC = ListSpec.of(
                    "committee.decision",
                    "/decisions",
                    DecisionField.class,
                    DecisionView::values,
                    DecisionListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_COMMITTEE)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Of bodies that work for it or for a part of it", "r.territory_id"))
            .filter(ListFilter.record("body", "Identifier of the body that took them", "b.uuid = ?")
                    .counted("b.uuid", "b.name"))
            .filter(ListFilter.record("gathering", "Identifier of the gathering where they were taken", "g.uuid = ?"))
            .filter(ListFilter.year("year", "In which they were taken", "r.decided_on")
                    .counted("extract(year from r.decided_on)"))
            .filter(ListFilter.choice("state")
                    .when(DecisionState.OPEN.code(), "r.done_on is null and r.withdrawn_on is null")
                    .when(DecisionState.DONE.code(), "r.done_on is not null and r.withdrawn_on is null")
                    .when(DecisionState.WITHDRAWN.code(), "r.withdrawn_on is not null")
                    .counted("case when r.withdrawn_on is not null then 'withdrawn'"
                            + " when r.done_on is not null then 'done' else 'open' end"))
            .filter(ListFilter.choice("public")
                    .when("yes", "p.decision_id is not null")
                    .when("no", "p.decision_id is null")
                    .told("yes for those that everybody reads, no for the others")
                    .counted("case when p.decision_id is null then 'no' else 'yes' end"))
            .filter(ListFilter.flag(
                    "doubted",
                    "true for votes only that would not be valid as attendance is noted now",
                    DecisionListRepository.DOUBTED))
            .filter(ListFilter.archived())
            .column(DecisionField.NUMBER)
            .order("number")
            .link()
            .column(DecisionField.TEXT)
            .order("text")
            .column(DecisionField.DECIDED_ON)
            .order("date")
            .column("body", "field.body", decision -> decision.where().bodyName())
            .order("body")
            .fileColumn(
                    "territory",
                    "column.territory",
                    decision -> decision.where().territoryName())
            .fileColumn(
                    "gathering", "field.gathering", decision -> decision.where().taken())
            .pageColumn("mode", "field.mode", decision -> decision.values().text(DecisionField.MODE))
            .column("state", "column.state", decision -> decision.state().code())
            .coded()
            .column("public", "column.public", decision -> answer(decision.shown() != null))
            .coded("committee.decision.answer.")
            .fileColumn("doubted", "column.doubted", decision -> answer(decision.doubted()))
            .coded("committee.decision.answer.")
            .fileColumn("withdrawnOn", "field.withdrawnOn", DecisionView::withdrawnOn)
            .fileColumn("withdrawnReason", "field.withdrawnReason", DecisionView::withdrawnReason)
            .unfiled(DecisionField.BODY, DecisionField.GATHERING, DecisionField.ITEM)
            .done();

    /** For the proxy only. */
    protected DecisionList() {}

    @Inject
    public DecisionList(DecisionListRepository lists) {
        super(SPEC, lists);
    }

    private static long votes(Row row) {
        return row.number("votes_for") + row.number("votes_against") + row.number("abstained");
    }

    /** Those of a gathering. */
    public static ListRequest of(UUID gathering) {
        return ListRequest.ALL.with("gathering", gathering.toString());
    }

    /** The votes of a gathering that are in doubt. */
    public static ListRequest doubted(UUID gathering) {
        return of(gathering).with("doubted", "true");
    }

    /**
     * The decisions of a gathering by their numbers.
     *
     * @throws fr.maillage.shared.Problem as for {@link #page(ListRequest, PageRequest)}
     */
    public List<DecisionView> at(UUID gathering) {
        return page(of(gathering), new PageRequest(0, PageRequest.MAX_SIZE, "number", true))
                .items();
    }

    private static String answer(boolean yes) {
        return yes ? "yes" : "no";
    }

    @Override
    protected DecisionView view(Row row) {
        return new DecisionView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                new DecisionView.Where(
                        row.uuid("body"),
                        row.text("body_name"),
                        row.text("territory_code"),
                        row.text("territory_name"),
                        row.uuid("gathering"),
                        row.text("gathering_title"),
                        row.has("item_rank") ? row.written("item_rank") + ". " + row.text("item_title") : null),
                row.day("withdrawn_on"),
                row.text("withdrawn_reason"),
                row.has("shown_since")
                        ? new DecisionView.Shown(row.moment("shown_since"), row.text("shown_text"))
                        : null,
                row.has("quorum") ? new VoteCheck(QuorumRepository.quorum(row), votes(row)) : null,
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
