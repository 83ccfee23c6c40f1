package fr.maillage.plan.summary;

import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.funding.financing.Balance;
import fr.maillage.funding.financing.FundingFigures.CoFunding;
import fr.maillage.funding.financing.FundingFigures.Leverage;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.result.ResultView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Summary of the actions of a territory on a day; actions by code. Money is of all years, but for envelopes: those are of
 * the year of the day.
 *
 * @param axes the actions of each axis, by its code and frame
 * @param money what is paid for the actions of the territory; of a commune, what is paid for it wherever the action lies, as
 *     the co-funding table has it; what was asked for is null for whoever may not read it of all of them
 * @param grantedByFunder in cash, by the funder's code
 * @param coFunding what is granted in cash by funder, axis with its frame ({@code STN1/A2}) and commune
 * @param leverage of all that the actions of the territory get, for a commune, too
 * @param reconditioned devices that were reconditioned, of the households that were equipped, in percent, rounded half up to
 *     one decimal, over the year of the day; null where no household was equipped
 */
public record PlanSummary(
        String territory,
        LocalDate day,
        List<Axis> axes,
        List<Action> actions,
        FundingTotals money,
        Map<String, BigDecimal> grantedByFunder,
        List<CoFunding> coFunding,
        Leverage leverage,
        List<EnvelopeView> envelopes,
        BigDecimal reconditioned) {

    public PlanSummary {
        axes = List.copyOf(axes);
        actions = List.copyOf(actions);
        grantedByFunder = Map.copyOf(grantedByFunder);
        coFunding = List.copyOf(coFunding);
        envelopes = List.copyOf(envelopes);
    }

    /**
     * An axis of a frame.
     *
     * @param frame the frame's code; null for the actions that serve none
     * @param code null for the actions that serve none
     * @param actions the codes of the actions whose principal line is of it
     */
    public record Axis(String frame, String code, String label, List<String> actions) {

        public Axis {
            actions = List.copyOf(actions);
        }

        /** With its frame; null for the actions that serve none. */
        public String qualified() {
            return code == null ? null : frame + "/" + code;
        }

        /** Tells if an action's principal line is of it. */
        public boolean has(Action action) {
            return Objects.equals(action.axis(), qualified());
        }
    }

    /**
     * An action.
     *
     * @param overdue milestones that are due before the day and not done on it; they make an action late that is planned or
     *     running
     * @param lateDays for how many days it has been late; 0 where it is not
     * @param axis that of its principal line, with its frame; null without one
     * @param balance of all years
     * @param people whom it reached since it began, as they were told by the day; null for nobody yet
     * @param counts without people where they are read as they were told
     */
    public record Action(
            UUID id,
            String code,
            String title,
            ActionState state,
            String axis,
            Progress progress,
            long lateDays,
            List<Overdue> overdue,
            Balance balance,
            BigDecimal people,
            List<Count> counts,
            List<ResultView> results) {

        public Action {
            overdue = List.copyOf(overdue);
            counts = List.copyOf(counts);
            results = List.copyOf(results);
        }
    }

    /** A milestone that is due before the day and not done on it. */
    public record Overdue(String title, LocalDate dueOn, long days) {}

    /**
     * Count of an action for a measure.
     *
     * @param year in the year of the day; null where nothing was counted
     * @param byDay in that year up to the month of the day; null where nothing was counted
     */
    public record Count(String measure, BigDecimal year, BigDecimal byDay) {}
}
