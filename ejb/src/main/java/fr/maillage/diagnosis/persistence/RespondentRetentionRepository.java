package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;

/** Forgets what respondents are. */
@ApplicationScoped
public class RespondentRetentionRepository {

    private static final String KNOWN = "select r.id from respondent r where r.created_at < ? and (r.qpv_id is not null"
            + " or r.age_band is not null or r.equipment is not null or r.french_ease is not null"
            + " or r.situation is not null or r.changed_name is not null or r.published_age is not null"
            + " or exists (select 1 from street_person p where p.respondent_id = r.id)) order by r.id limit ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Empties what is known of some respondents beside their commune, what their telephone called them, and the quarter of
     * what they said.
     *
     * @param limit who was entered before is forgotten
     * @return how many
     */
    public int forgetBefore(OffsetDateTime limit, int most) {
        List<Long> keys = Rows.list(entities, KNOWN + most, List.of(limit), row -> row.number("id"));
        if (!keys.isEmpty()) {
            String some = " in (" + Rows.marks(keys) + ")";
            Rows.execute(
                    entities,
                    "update respondent set qpv_id = null, age_band = null, equipment = null, french_ease = null,"
                            + " situation = null, changed_name = null, published_age = null, version = version + 1"
                            + " where id" + some,
                    keys);
            Rows.execute(entities, "update statement set qpv_id = null where respondent_id" + some, keys);
            Rows.execute(entities, "delete from street_person where respondent_id" + some, keys);
        }
        return keys.size();
    }
}
