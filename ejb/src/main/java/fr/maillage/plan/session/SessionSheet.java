package fr.maillage.plan.session;

import fr.maillage.plan.figure.Measure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sessions of an action.
 *
 * @param action the action's identifier
 * @param title the action's title
 * @param asked what its kind asks for session by session, in its order
 * @param measures these, then others that sessions counted
 * @param sessions the latest first
 */
public record SessionSheet(UUID action, String title, List<Measure> asked, List<Measure> measures, List<Held> sessions)
        implements Serializable {

    public SessionSheet {
        asked = List.copyOf(asked);
        measures = List.copyOf(measures);
        sessions = List.copyOf(sessions);
    }

    /**
     * A session.
     *
     * @param title empty where there is none
     * @param counts by the code of the measure; what was not counted is absent
     */
    public record Held(UUID id, int version, LocalDate heldOn, String title, Map<String, BigDecimal> counts)
            implements Serializable {

        public Held {
            counts = new LinkedHashMap<>(counts);
        }
    }
}
