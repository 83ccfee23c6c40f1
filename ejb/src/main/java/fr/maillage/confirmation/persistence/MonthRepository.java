package fr.maillage.confirmation.persistence;

import fr.maillage.confirmation.MonthFigures;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures of campaigns in some months. */
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
        String sql = "select m.n as n, (select count(*) from campaign_place cp"
                + " join campaign_target t on t.id = cp.target_id where cp.campaign_id = ? and t.sent_at >= m.begin_at"
                + " and t.sent_at < m.end_at) as sent, " + SAID + ") as answered, " + SAID
                + " and cp.answer in ('CONFIRMED', 'TELEPHONE')) as confirmed from (" + rows + ") m order by m.n";
        return Rows.list(
                entities,
                sql,
                parameters,
                row -> new MonthFigures(
                        months.get((int) row.number("n")).month(),
                        row.number("sent"),
                        row.number("answered"),
                        row.number("confirmed")));
    }
}
