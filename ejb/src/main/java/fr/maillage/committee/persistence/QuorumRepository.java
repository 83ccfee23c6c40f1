package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.Quorum;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Counts the members of bodies, and those who are at a gathering. */
@ApplicationScoped
public class QuorumRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Who may vote at a gathering that there is: those who sit in its body on its day, each once; in one statement. */
    public Quorum at(UUID gathering) {
        return Rows.one(
                entities,
                "select min(b.quorum) as quorum, count(distinct m.person_id) as members,"
                        + " count(distinct a.person_id) as present from gathering g join body b on b.id = g.body_id"
                        + " left join mandate m on m.body_id = b.id and " + MandateRepository.runsOn("g.held_on")
                        + " left join attendance a on a.gathering_id = g.id and a.person_id = m.person_id"
                        + " and a.state = 'present' where g.uuid = ?",
                row -> new Quorum(percent(row.numberOrNull("quorum")), row.number("members"), row.number("present")),
                gathering.toString());
    }

    private static Integer percent(Long stored) {
        if (stored == null) {
            return null;
        }
        return stored.intValue();
    }
}
