package fr.maillage.confirmation.persistence;

import fr.maillage.confirmation.MonthFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What campaigns did in some months. */
@ApplicationScoped
public class MonthRepository {

    private static final String MOMENT = "cast(? as timestamp with time zone)";

    private static final String SAID = "(select count(*) from campaign_place cp where cp.campaign_id = ?"
            + " and cp.answered_at >= m.begin_at and cp.answered_at < m.end_at";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A month from its first moment to the first one of the next. */
    public record Month(YearMonth month, OffsetDateTime begin, OffsetDateTime end) {}

    /** A campaign's figures in these months, in one statement. */
    public List<MonthFigures> of(long campaign, List<Month> months) {
        List<Object> parameters = new ArrayList<>(List.of(campaign, campaign, campaign));
        String rows = months.stream()
                .map(month -> {
                    parameters.add(month.begin());
                    parameters.add(month.end());
                    return "select " + months.indexOf(month) + " as n, " + MOMENT + " as begin_at, " + MOMENT
                            + " as end_at";
                })
                .collect(Collectors.joining(" union all "));
        Query query = entities.createNativeQuery("select m.n, (select count(*) from campaign_place cp"
                + " join campaign_target t on t.id = cp.target_id where cp.campaign_id = ? and t.sent_at >= m.begin_at"
                + " and t.sent_at < m.end_at), " + SAID + "), " + SAID
                + " and cp.answer in ('CONFIRMED', 'TELEPHONE')) from (" + rows + ") m order by m.n");
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(c -> new MonthFigures(
                        months.get((int) number(c[0])).month(), number(c[1]), number(c[2]), number(c[3])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
