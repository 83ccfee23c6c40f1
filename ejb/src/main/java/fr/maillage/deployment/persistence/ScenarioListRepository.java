package fr.maillage.deployment.persistence;

import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Scenarios as rows, with the territory {@code t} on which each is kept. */
@ApplicationScoped
public class ScenarioListRepository extends RecordLists<ScenarioField> {

    /** The lines {@code l} of a row that have no opinion yet. */
    public static final String PENDING = "from scenario_line l where l.scenario_id = r.id and l.state = 'proposed'"
            + " and not exists (select 1 from scenario_opinion o where o.line_id = l.id)";

    /** The lines {@code l} of a row of which nothing is known to come yet. */
    public static final String OPEN =
            "from scenario_line l where l.scenario_id = r.id and l.state in ('proposed', 'decided')";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key, r.submitted_on,"
                    + " (select count(*) from scenario_line l where l.scenario_id = r.id) as line_count,"
                    + " (select count(*) " + OPEN + ") as open_count,"
                    + " (select count(*) " + PENDING + ") as pending_count",
            "deployment_scenario r join territory t on t.id = r.territory_id",
            Map.of(
                    "title",
                    "r.title %1$s, r.id %1$s",
                    "submittedOn",
                    "coalesce(r.submitted_on, date '9999-12-31') %1$s, r.id %1$s",
                    "updated",
                    "r.updated_at %1$s, r.id %1$s"),
            "updated");

    public ScenarioListRepository() {
        super(new RecordRows<>(PAGES, ScenarioField.class, RecordTerms.NONE));
    }
}
