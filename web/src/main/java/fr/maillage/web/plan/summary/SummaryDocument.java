package fr.maillage.web.plan.summary;

import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.plan.result.ResultView;
import fr.maillage.plan.summary.PlanSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in figures as programs read it; amounts in euros with two decimals. */
@Schema(name = "PlanSummary")
public record SummaryDocument(
        String territory,
        @Schema(description = "The day, YYYY-MM-DD") String at,
        int actionCount,
        List<Axis> axes,
        List<Action> actions,
        Money money,

        @Schema(description = "Granted in cash, by the code of the funder")
        Map<String, BigDecimal> grantedByFunder,

        List<Cell> coFunding,
        Leverage leverage,

        @Schema(description = "Of the year of the day") List<Envelope> envelopes,

        @Schema(
                description =
                        "Reconditioned devices of the households that were equipped in the year, in percent; null without")
        BigDecimal reconditionedShare) {

    /**
     * An axis.
     *
     * @param frame its frame's code; null for the actions that serve none
     * @param code null for the actions that serve no frame
     */
    @Schema(name = "SummaryAxis")
    public record Axis(String frame, String code, String label, List<String> actions) {}

    @Schema(name = "SummaryAction")
    public record Action(
            String code,
            String title,
            String state,

            @Schema(description = "Code of the frame; null without one")
            String frame,

            @Schema(description = "Null without a frame") String axis,
            int milestonesDone,
            int milestones,

            @Schema(description = "In percent; null without milestones")
            BigDecimal progress,

            @Schema(description = "For how many days it has been late; 0 where it is not")
            long lateDays,

            @Schema(description = "Due before the day and not done on it; only planned and running actions are late")
            List<Overdue> overdue,

            BigDecimal expenses,
            @Schema(description = "In cash, of all years") BigDecimal granted,
            @Schema(description = "Granted less expenses") BigDecimal balance,

            @Schema(
                    description =
                            "Reached since it began, as it was told of quarters that are over; null for nobody yet")
            BigDecimal people,

            @Schema(description = "People only where the caller enters the figures of the action")
            List<Count> counts,

            List<Result> results) {}

    @Schema(name = "SummaryMilestone")
    public record Overdue(String milestone, String dueOn, long days) {}

    @Schema(name = "SummaryCount")
    public record Count(
            @Schema(description = "Code of a measure") String measure,
            @Schema(description = "In the year of the day") BigDecimal year,

            @Schema(description = "In that year, up to the month of the day")
            BigDecimal byDay) {}

    @Schema(name = "SummaryResult")
    public record Result(
            String code,
            String label,
            @Schema(description = "Code of an objective") String objective,
            BigDecimal baseline,
            BigDecimal target,

            @Schema(description = "As of the day; null where nothing was measured or counted")
            BigDecimal value,

            @Schema(description = "Of which day the value is")
            String measuredOn,

            @Schema(description = "Whether it comes from the counts of the months")
            boolean counted,

            @Schema(description = "How much of the way from the baseline to the target is done, in percent")
            BigDecimal reached) {}

    @Schema(name = "SummaryMoney")
    public record Money(
            @Schema(description = "Null for whoever may not read it of all actions")
            BigDecimal asked,

            BigDecimal granted,
            BigDecimal agreed,
            BigDecimal paid,

            @Schema(description = "What lines in kind are worth, outside the others")
            BigDecimal inKind) {}

    @Schema(name = "SummaryCell")
    public record Cell(
            @Schema(description = "Code of a funder") String funder,

            @Schema(description = "Code of a frame; null without one")
            String frame,

            String axis,

            @Schema(description = "Code of a commune; null for the whole perimeter")
            String commune,

            BigDecimal granted) {}

    @Schema(name = "SummaryLeverage")
    public record Leverage(
            BigDecimal others,
            BigDecimal ept,

            @Schema(description = "Euros of others for each euro of the EPT; null without")
            BigDecimal ratio) {}

    @Schema(name = "SummaryEnvelope")
    public record Envelope(
            String contract,
            String funder,
            int year,
            BigDecimal amount,
            BigDecimal used,
            BigDecimal paid,
            BigDecimal left,

            @Schema(description = "Used of the amount, in percent")
            BigDecimal commitment,

            @Schema(description = "Paid of what is used, in percent")
            BigDecimal payment) {

        static Envelope of(EnvelopeView view) {
            return new Envelope(
                    view.contractCode(),
                    view.funder(),
                    view.year(),
                    view.amount(),
                    view.used(),
                    view.paid(),
                    view.left(),
                    view.commitment(),
                    view.payment());
        }
    }

    static SummaryDocument of(PlanSummary summary) {
        return new SummaryDocument(
                summary.territory(),
                summary.day().toString(),
                summary.actions().size(),
                summary.axes().stream()
                        .map(axis -> new Axis(axis.frame(), axis.code(), axis.label(), axis.actions()))
                        .toList(),
                summary.actions().stream().map(SummaryDocument::action).toList(),
                new Money(
                        summary.money().asked(),
                        summary.money().granted(),
                        summary.money().agreed(),
                        summary.money().paid(),
                        summary.money().inKind()),
                new TreeMap<>(summary.grantedByFunder()),
                summary.coFunding().stream()
                        .map(cell -> new Cell(
                                cell.funder(), frame(cell.axis()), code(cell.axis()), cell.commune(), cell.granted()))
                        .toList(),
                new Leverage(
                        summary.leverage().others(),
                        summary.leverage().ept(),
                        summary.leverage().ratio()),
                summary.envelopes().stream().map(Envelope::of).toList(),
                summary.reconditioned());
    }

    /** The code of the frame of an axis with its frame; codes have no slash. */
    private static String frame(String axis) {
        return axis == null ? null : axis.substring(0, axis.indexOf('/'));
    }

    private static String code(String axis) {
        return axis == null ? null : axis.substring(axis.indexOf('/') + 1);
    }

    private static Action action(PlanSummary.Action action) {
        return new Action(
                action.code(),
                action.title(),
                action.state().code(),
                frame(action.axis()),
                code(action.axis()),
                action.progress().done(),
                action.progress().all(),
                action.progress().percent(),
                action.lateDays(),
                action.overdue().stream()
                        .map(each -> new Overdue(each.title(), each.dueOn().toString(), each.days()))
                        .toList(),
                action.balance().expenses(),
                action.balance().granted(),
                action.balance().difference(),
                action.people(),
                action.counts().stream()
                        .map(count -> new Count(count.measure(), count.year(), count.byDay()))
                        .toList(),
                action.results().stream().map(SummaryDocument::result).toList());
    }

    private static Result result(ResultView view) {
        return new Result(
                view.result().code(),
                view.result().label(),
                view.line() == null ? null : view.line().code(),
                view.result().baseline(),
                view.result().target(),
                view.standing() == null ? null : view.standing().value(),
                view.standing() == null ? null : view.standing().on().toString(),
                view.standing() != null && view.standing().counted(),
                view.reached());
    }
}
