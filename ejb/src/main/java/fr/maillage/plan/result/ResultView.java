package fr.maillage.plan.result;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.plan.result.ResultPolicy.Standing;
import java.math.BigDecimal;
import java.util.List;

/**
 * A result indicator as it stands on a day.
 *
 * @param line the objective that it tells of; null where nobody says
 * @param measure the count that it follows; null for none
 * @param measured what was measured by that day, the latest first
 * @param standing null where nothing was measured or counted
 * @param reached see {@link ResultPolicy#reached}
 */
public record ResultView(
        Result result,
        FrameLineRef line,
        Measure measure,
        List<Measured> measured,
        Standing standing,
        BigDecimal reached) {

    public ResultView {
        measured = List.copyOf(measured);
    }
}
