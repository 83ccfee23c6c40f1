package fr.maillage.plan.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds on which part of a territory a code stands that none of its own records has. */
@ApplicationScoped
public class StandingCodeRepository {

    private static final String INSIDE =
            " r join territory_closure x on x.descendant_id = r.territory_id and x.ancestor_id = ?"
                    + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?)"
                    + " join territory t on t.id = r.territory_id where r.code = ? and r.archived_at is null";

    private static final String OWN = " o where o.territory_id = ? and o.code = r.code) order by r.id limit 1";

    private static final String ACTION =
            "select t.name from plan_action" + INSIDE + " and not exists (select 1 from plan_action" + OWN;

    private static final String FRAME =
            "select t.name from frame" + INSIDE + " and not exists (select 1 from frame" + OWN;

    @Inject
    private Jdbc jdbc;

    /** The name of the part on a day that has an action of a code; empty where the territory has one itself, or no part has. */
    public Optional<String> ofAction(String code, long territory, LocalDate day) {
        return inside(ACTION, code, territory, day);
    }

    /** The same of a frame. */
    public Optional<String> ofFrame(String code, long territory, LocalDate day) {
        return inside(FRAME, code, territory, day);
    }

    private Optional<String> inside(String statement, String code, long territory, LocalDate day) {
        return jdbc.rows(statement, List.of(territory, day, day, code, territory)).stream()
                .findFirst()
                .map(row -> row.text("name"));
    }
}
