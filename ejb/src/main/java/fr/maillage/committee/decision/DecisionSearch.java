package fr.maillage.committee.decision;

import fr.maillage.committee.persistence.DecisionListRepository;
import fr.maillage.committee.persistence.QuorumRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** The register of decisions. */
@ApplicationScoped
public class DecisionSearch extends RecordSearch<DecisionView> {

    private static final Map<DecisionState, String> STATES = Map.of(
            DecisionState.OPEN, "r.done_on is null and r.withdrawn_on is null",
            DecisionState.DONE, "r.done_on is not null and r.withdrawn_on is null",
            DecisionState.WITHDRAWN, "r.withdrawn_on is not null");

    private DecisionListRepository lists;

    /** For the proxy only. */
    protected DecisionSearch() {}

    @Inject
    public DecisionSearch(DecisionListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    public RecordQuery query(DecisionFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.body() != null) {
            query.where("b.uuid = ?", filter.body().toString());
        }
        if (filter.gathering() != null) {
            query.where("g.uuid = ?", filter.gathering().toString());
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            query.where("r.decided_on >= ? and r.decided_on < ?", first, first.plusYears(1));
        }
        if (filter.state() != null) {
            query.where(STATES.get(filter.state()));
        }
        if (filter.shown() != null) {
            query.where(filter.shown() ? "p.decision_id is not null" : "p.decision_id is null");
        }
        if (filter.doubted()) {
            query.where(DecisionListRepository.DOUBTED);
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    private static long votes(Row row) {
        return row.number("votes_for") + row.number("votes_against") + row.number("abstained");
    }

    @Override
    protected DecisionView view(Row row) {
        return new DecisionView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
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
