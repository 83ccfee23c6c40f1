package fr.maillage.deployment.scenario;

import fr.maillage.deployment.persistence.ScenarioListRepository;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The list of scenarios. */
@ApplicationScoped
public class ScenarioSearch extends RecordSearch<ScenarioView> {

    private static final String CLOSED = "(exists (select 1 from scenario_line l where l.scenario_id = r.id)"
            + " and not exists (select 1 " + ScenarioListRepository.OPEN + "))";

    private ScenarioListRepository lists;

    /** For the proxy only. */
    protected ScenarioSearch() {}

    @Inject
    public ScenarioSearch(ScenarioListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** The conditions of a list. */
    public RecordQuery query(ScenarioFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.state() != null) {
            query.where("r.submitted_on is " + (filter.state() == ScenarioState.DRAFT ? "null" : "not null"));
        }
        if (filter.state() == ScenarioState.CLOSED) {
            query.where(CLOSED);
        } else if (filter.state() == ScenarioState.SUBMITTED) {
            query.where("not " + CLOSED);
        }
        if (filter.pending()) {
            query.where("r.submitted_on is not null and exists (select 1 " + ScenarioListRepository.PENDING + ")");
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    /** The scenarios that are kept on a territory or have a line inside it, those that were submitted last first. */
    public List<ScenarioView> concerning(long territory, LocalDate day) {
        RecordKeys found = lists.keys(
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

    @Override
    protected ScenarioView view(Row row) {
        return new ScenarioView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
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
