package fr.maillage.deployment.persistence;

import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which lines of scenarios say what follows of posts. */
@ApplicationScoped
public class PostPlanRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * The line that counts for each of some posts, by their codes: a decided one before a proposed one, then that of the
     * scenario that was submitted last. Drafts count for nothing, nor do lines that are refused or done. In one statement.
     */
    public Map<String, PostPlan> of(Collection<String> posts) {
        Map<String, PostPlan> plans = new LinkedHashMap<>();
        if (!posts.isEmpty()) {
            jdbc.rows(
                            "select l.reference, l.code, l.proposal, l.state, s.uuid, s.title from scenario_line l"
                                    + " join deployment_scenario s on s.id = l.scenario_id"
                                    + " where l.object = 'post' and l.state in ('proposed', 'decided')"
                                    + " and l.proposal <> 'open' and s.archived_at is null and s.submitted_on is not null"
                                    + " and l.reference in (" + Rows.marks(posts) + ")"
                                    + " order by l.state, s.submitted_on desc, s.id desc, l.id desc",
                            List.copyOf(posts))
                    .forEach(row -> plans.putIfAbsent(
                            row.text("reference"),
                            new PostPlan(
                                    row.text("reference"),
                                    row.text("code"),
                                    row.text("proposal"),
                                    "decided".equals(row.text("state")),
                                    row.uuid("uuid"),
                                    row.text("title"))));
        }
        return plans;
    }
}
