package fr.maillage.plan.report;

import fr.maillage.funding.financing.FundingFigures.Leverage;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The plan on a day in one sentence and some figures. */
@ApplicationScoped
class EssentialSection extends PlanSection {

    EssentialSection() {
        super("plan", "essential", 10);
    }

    @Override
    protected List<ReportBlock> empty(PlanWords words) {
        return List.of(new ReportBlock.Paragraph(words.get("plan.empty")));
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        List<Action> actions = told.summary().actions();
        long late = actions.stream().filter(action -> action.lateDays() > 0).count();
        String states = Arrays.stream(ActionState.values())
                .filter(state -> in(actions, state) > 0)
                .map(state -> words.get("plan.named", words.state(state), in(actions, state)))
                .collect(Collectors.joining(words.get("plan.list.and")));
        return List.of(
                new ReportBlock.Paragraph(words.get("plan.sentence.actions", actions.size(), states)),
                new ReportBlock.Paragraph(words.get("plan.sentence.late", late)),
                new ReportBlock.Figures(figures(told, reader().reach(context), late)));
    }

    private static long in(List<Action> actions, ActionState state) {
        return actions.stream().filter(action -> action.state() == state).count();
    }

    private static List<Figure> figures(PlanReader.Told told, Reach reach, long late) {
        PlanWords words = told.words();
        List<Action> actions = told.summary().actions();
        int done = actions.stream().mapToInt(action -> action.progress().done()).sum();
        int all = actions.stream().mapToInt(action -> action.progress().all()).sum();
        Leverage leverage = told.summary().leverage();
        return List.of(
                figure(words.get("plan.figure.actions"), ReportValue.number(actions.size()), ValueFormat.INTEGER),
                figure(
                        words.get("plan.figure.running"),
                        ReportValue.number(in(actions, ActionState.RUNNING)),
                        ValueFormat.INTEGER),
                figure(words.get("plan.figure.late"), ReportValue.number(late), ValueFormat.INTEGER),
                figure(
                        words.get("plan.figure.milestones"),
                        ReportValue.number(done),
                        ValueFormat.INTEGER,
                        words.get("plan.figure.of", all)),
                figure(
                        words.get(
                                "plan.figure.people",
                                Integer.toString(told.day().getYear())),
                        ReportValue.number(reach.total()),
                        ValueFormat.INTEGER),
                figure(
                        words.get("plan.figure.granted"),
                        ReportValue.number(told.summary().money().granted()),
                        ValueFormat.FINE_DECIMAL,
                        words.get("plan.euros")),
                figure(
                        words.get("plan.figure.leverage"),
                        ReportValue.numberOr(leverage.ratio(), words.get("plan.leverage.none")),
                        ValueFormat.FINE_DECIMAL,
                        leverage.ratio() == null ? "" : words.get("plan.figure.leverage.unit")));
    }
}
