package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Decision;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds and writes decisions. */
@ApplicationScoped
public class DecisionRepository extends RecordRepository<Decision> {

    /** The columns of a decision that minutes tell. */
    private static final String TOLD = "d.number as number, d.text as text, d.mode as mode, d.votes_for as votes_for,"
            + " d.votes_against as votes_against, d.abstained as abstained, d.withdrawn_on is not null as withdrawn";

    public DecisionRepository() {
        super(Decision.class, "committee.decision");
    }

    /** The decision of a body that has a number, archived or not. */
    public Optional<Decision> numbered(long body, String number) {
        return select("where e.bodyId = ?1 and e.number = ?2", body, number).stream()
                .findFirst();
    }

    /** The numbers of a body that begin in a way, those of archived decisions, too. */
    public List<String> numbers(long body, String start) {
        return Rows.list(
                entities(),
                "select d.number from decision d where d.body_id = ? and d.number like ?",
                row -> row.text("number"),
                body,
                start + "%");
    }

    /** Tells if anything was decided at a gathering, archived or not. */
    public boolean decidedAt(long gathering) {
        return Rows.number(entities(), "select count(*) from decision d where d.gathering_id = ?", gathering) > 0;
    }

    /** Reads the decisions of a gathering, withdrawn ones too, by number, in one statement. */
    public <T> List<T> takenAt(UUID gathering, Function<Row, T> reader) {
        return Rows.list(
                entities(),
                "select " + TOLD + " from decision d join gathering g on g.id = d.gathering_id"
                        + " where g.uuid = ? and d.archived_at is null order by d.number, d.id",
                reader,
                gathering.toString());
    }

    /** The same as a version of minutes keeps it. */
    public <T> List<T> keptIn(long minutes, Function<Row, T> reader) {
        return Rows.list(
                entities(),
                "select number, text, mode, votes_for, votes_against, abstained, withdrawn from minutes_decision"
                        + " where minutes_id = ? order by rank",
                reader,
                minutes);
    }

    /** Keeps for a version of minutes what {@link #takenAt} tells now. */
    public void keep(long minutes) {
        Rows.execute(
                entities(),
                "insert into minutes_decision"
                        + " (minutes_id, rank, number, text, mode, votes_for, votes_against, abstained, withdrawn)"
                        + " select m.id, row_number() over (order by d.number, d.id), " + TOLD
                        + " from minutes m join decision d on d.gathering_id = m.gathering_id"
                        + " where m.id = ? and d.archived_at is null",
                minutes);
    }

    /** Takes the decisions of a body along to its territory. */
    public void move(Body body) {
        Rows.execute(
                entities(),
                "update decision set territory_id = ? where body_id = ? and territory_id <> ?",
                body.territoryId(),
                body.id(),
                body.territoryId());
    }
}
