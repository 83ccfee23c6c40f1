package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.ScenarioListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The list of scenarios. */
@ApplicationScoped
public class ScenarioList extends RecordList<ScenarioView, ScenarioField> {

    private static final String CLOSED = "(exists (select 1 from scenario_line l where l.scenario_id = r.id)"
            + " and not exists (select 1 " + ScenarioListRepository.OPEN + "))";

    private static final String SUBMITTED = "r.submitted_on is not null";

    /** The one that was changed last first. */
    public static final ListSpec<ScenarioView, ScenarioField> SPEC = ListSpec.of(
                    "deployment.scenario",
                    "/scenarios",
                    ScenarioField.class,
                    ScenarioView::values,
                    ScenarioListRepository.PAGES)
            .descending()
            .edits(Permission.EDIT_DEPLOYMENT)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Those kept on it or on a part of it", "r.territory_id"))
            .filter(ListFilter.choice("state")
                    .when(ScenarioState.DRAFT.code(), "r.submitted_on is null")
                    .when(ScenarioState.SUBMITTED.code(), SUBMITTED + " and not " + CLOSED)
                    .when(ScenarioState.CLOSED.code(), SUBMITTED + " and " + CLOSED)
                    .counted("case when r.submitted_on is null then 'draft' when " + CLOSED
                            + " then 'closed' else 'submitted' end"))
            .filter(ListFilter.flag(
                    "pending",
                    "true for those that wait for an opinion only",
                    SUBMITTED + " and exists (select 1 " + ScenarioListRepository.PENDING + ")"))
            .filter(ListFilter.archived())
            .column(ScenarioField.TITLE)
            .order("title")
            .link()
            .pageColumn("territory", "field.territory", ScenarioView::territoryName)
            .column("state", "state", scenario -> scenario.state().code())
            .coded()
            .column("submittedOn", "submittedOn", ScenarioView::submittedOn)
            .order("submittedOn")
            .column("lines", "lines", ScenarioView::lines)
            .column("pending", "pending", ScenarioView::pending)
            .done();

    /** For the proxy only. */
    protected ScenarioList() {}

    @Inject
    public ScenarioList(ScenarioListRepository lists) {
        super(SPEC, lists);
    }

    /** The scenarios that are kept on a territory or have a line inside it, those that were submitted last first. */
    public List<ScenarioView> concerning(long territory, LocalDate day) {
        RecordKeys found = keys(
                new RecordQuery()
                        .archived(false)
                        .where(
                                "(r.territory_id = ? or exists (select 1 from scenario_line l"
                                        + " join territory_closure x on x.descendant_id in (l.from_id, l.to_id)"
                                        + " where l.scenario_id = r.id and x.ancestor_id = ? and x.valid_from <= ?"
                                        + " and (x.valid_to is null or x.valid_to > ?)))",
                                territory,
                                territory,
                                day,
                                day),
                new PageRequest(0, 1, "submittedOn", false));
        return found.list().isEmpty() ? List.of() : slice(found);
    }

    /** Those of a territory that wait for an opinion. */
    public static ListRequest pending(String territory) {
        return ListRequest.ALL.with("territory", territory).with("pending", "true");
    }

    @Override
    protected ScenarioView view(Row row) {
        return new ScenarioView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.day("submitted_on"),
                (int) row.number("line_count"),
                (int) row.number("open_count"),
                (int) row.number("pending_count"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
