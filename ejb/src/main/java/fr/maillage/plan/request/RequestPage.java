package fr.maillage.plan.request;

import fr.maillage.plan.figure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Page that somebody sees who follows the link of a request.
 *
 * @param partner whom the link is for
 * @param action what the action is called
 * @param territory the name of the territory whose officers keep it
 * @param counts what its kind asks for, in its order
 * @param version which changes of the month they show
 * @param answeredAt null where nobody has answered
 * @param until the last day on which it can be answered
 */
public record RequestPage(
        RequestState state,
        String partner,
        String action,
        String territory,
        YearMonth month,
        List<Count> counts,
        long version,
        OffsetDateTime answeredAt,
        LocalDate until) {

    public RequestPage {
        counts = List.copyOf(counts);
    }

    /**
     * A count.
     *
     * @param value null where nothing is known
     */
    public record Count(Measure measure, BigDecimal value) {}
}
