package fr.maillage.plan.action;

import fr.maillage.plan.persistence.ActionListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The list of actions. */
@ApplicationScoped
public class ActionSearch extends RecordSearch<ActionView> {

    private ActionListRepository lists;

    @Inject
    private TerritoryService territories;

    /** For the proxy only. */
    protected ActionSearch() {}

    @Inject
    ActionSearch(ActionListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** @param day as of which actions are late */
    RecordQuery query(ActionFilter filter, LocalDate day) {
        RecordQuery query = lists.query(filter, day);
        return filter.territory() == null || filter.territory().isBlank()
                ? query
                : lists.inside(query, territories.required(filter.territory()).id(), today());
    }

    @Override
    protected ActionView view(Row row) {
        return new ActionView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                lists.meant(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.uuid("lead_uuid"),
                lists.milestones(row),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
