package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Decisions as rows, with their body {@code b}, its territory {@code t}, their gathering {@code g},
 * agenda item {@code i} and what everybody reads of them {@code p}. */
@ApplicationScoped
public class DecisionListRepository extends RecordLists<DecisionField> {

    /** Of a vote by whose quorum it is measured; not asked of anything else. */
    private static final String OF_VOTE = "case when r.quorum is not null then %s end as %s";

    /** That a vote that stands has no quorum, or more votes than there were members, as attendance is noted now. */
    public static final String DOUBTED =
            "r.quorum is not null and r.withdrawn_on is null and (" + QuorumRepository.PRESENT
                    + " < 1 or " + QuorumRepository.PRESENT + " * 100 < " + QuorumRepository.MEMBERS + " * r.quorum or "
                    + QuorumRepository.PRESENT + " < r.votes_for + r.votes_against + r.abstained)";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.withdrawn_on, r.withdrawn_reason, b.uuid as body, b.name as body_name, t.code as territory_code,"
                    + " t.name as territory_name, g.uuid as gathering, g.title as gathering_title,"
                    + " i.uuid as agenda_item, i.rank as item_rank, i.title as item_title,"
                    + " p.looked_at as shown_since, p.text as shown_text, r.quorum as quorum, "
                    + OF_VOTE.formatted(QuorumRepository.MEMBERS, "members") + ", "
                    + OF_VOTE.formatted(QuorumRepository.PRESENT, "present"),
            "decision r join body b on b.id = r.body_id join territory t on t.id = r.territory_id"
                    + " left join gathering g on g.id = r.gathering_id left join agenda_item i on i.id = r.agenda_item_id"
                    + " left join decision_publication p on p.decision_id = r.id and p.shown = true",
            Map.of(
                    "date", "r.decided_on %1$s, r.number %1$s, r.id %1$s",
                    "number", "r.number %1$s, r.id %1$s",
                    "text", "r.search_text %1$s, r.id %1$s",
                    "body", "b.search_text %1$s, r.decided_on %1$s, r.id %1$s"),
            "date");

    public DecisionListRepository() {
        super(new RecordRows<>(PAGES, DecisionField.class, RecordTerms.NONE));
    }
}
