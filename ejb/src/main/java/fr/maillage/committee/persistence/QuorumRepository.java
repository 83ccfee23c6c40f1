package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.Quorum;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Counts the members of bodies {@code b}, and those who are at a gathering {@code g}. */
@ApplicationScoped
public class QuorumRepository {

    /** Count of those who sit in the body on the day of the gathering, each once. */
    static final String MEMBERS = "(select count(distinct m.person_id) from mandate m where m.body_id = b.id and "
            + MandateRepository.runsOn("g.held_on") + ")";

    /** Count of those of them who are noted as present. */
    static final String PRESENT = "(select count(distinct m.person_id) from attendance a, mandate m"
            + " where a.gathering_id = g.id and a.state = 'present' and m.person_id = a.person_id and m.body_id = b.id and "
            + MandateRepository.runsOn("g.held_on") + ")";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Who may vote at a gathering that there is: those who sit in its body on its day, each once; in one statement. */
    public Quorum at(UUID gathering) {
        return Rows.one(
                entities,
                "select b.quorum as quorum, " + MEMBERS + " as members, " + PRESENT
                        + " as present from gathering g join body b on b.id = g.body_id where g.uuid = ?",
                QuorumRepository::quorum,
                gathering.toString());
    }

    /** The numbers of a row as {@code quorum}, {@code members} and {@code present}. */
    public static Quorum quorum(Row row) {
        return new Quorum(percent(row.numberOrNull("quorum")), row.number("members"), row.number("present"));
    }

    private static Integer percent(Long stored) {
        if (stored == null) {
            return null;
        }
        return stored.intValue();
    }
}
