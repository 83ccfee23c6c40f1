package fr.maillage.committee.persistence;

import fr.maillage.committee.model.DecisionPublication;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes what everybody reads of decisions. */
@ApplicationScoped
public class PublicationRepository {

    private static final String READ =
            "select d.uuid as uuid, d.number as number, p.text as text, p.minutes as minutes,"
                    + " d.decided_on as decided_on, d.withdrawn_on as withdrawn_on, b.name as body%s"
                    + " from decision_publication p join decision d on d.id = p.decision_id join body b on b.id = d.body_id%s"
                    + "%s order by d.decided_on desc, d.number desc, d.id";

    private static final String SHOWN = "p.shown = true and d.archived_at is null";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Finds the text of a decision that everybody reads, or read. */
    public Optional<DecisionPublication> of(long decision) {
        return Optional.ofNullable(entities.find(DecisionPublication.class, decision));
    }

    public void add(DecisionPublication publication) {
        entities.persist(publication);
    }

    /** Finds the latest approved minutes' text on the item under which a decision was taken. */
    public Optional<String> approvedMinutes(long decision) {
        return Rows.list(
                        entities,
                        "select t.text as text from decision d join minutes m on m.gathering_id = d.gathering_id"
                                + " join minutes_text t on t.minutes_id = m.id and t.agenda_item_id = d.agenda_item_id"
                                + " where d.id = ? and m.state = 'approved' order by m.number desc limit 1",
                        row -> row.text("text"),
                        decision)
                .stream()
                .findFirst();
    }

    /**
     * The names of those whom the body of a decision knows, and of the contacts of actors in its territory, each once: who
     * sits or sat there, and who came to its gatherings. All of them, in one statement: texts are looked at in memory.
     */
    public List<String> known(long decision, LocalDate day) {
        return Rows.list(
                entities,
                "select p.name as name from decision d join mandate m on m.body_id = d.body_id"
                        + " join person_card p on p.id = m.person_id where d.id = ?"
                        + " union select q.name from decision d join gathering g on g.body_id = d.body_id"
                        + " join gathering_guest q on q.gathering_id = g.id where d.id = ?"
                        + " union select k.name from decision d join territory_closure x on x.ancestor_id = d.territory_id"
                        + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)"
                        + " join contact_card k on k.territory_id = x.descendant_id where d.id = ?",
                row -> row.text("name"),
                decision,
                decision,
                day,
                day,
                decision);
    }

    /** Those shown that name some records of a kind, each with {@code record_uuid}. */
    public List<Row> about(String kind, Collection<UUID> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        RecordQuery query = new RecordQuery()
                .where(SHOWN)
                .where("e.kind = ?", kind)
                .where(
                        "e.record_uuid in (" + Rows.marks(records) + ")",
                        records.stream().map(UUID::toString).toArray());
        return read(", e.record_uuid as record_uuid", " join decision_effect e on e.decision_id = d.id", query, "");
    }

    /** Those shown of bodies inside or around a territory. */
    public List<Row> near(long territory, LocalDate day, int most) {
        RecordQuery query = new RecordQuery().where(SHOWN).near(territory, day, "d.territory_id");
        return read("", "", query, " limit " + most);
    }

    private List<Row> read(String more, String join, RecordQuery query, String limit) {
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        return Rows.list(entities, READ.formatted(more, join, where) + limit, parameters, row -> row);
    }
}
