package fr.maillage.web.plan.action;

import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.plan.overview.Timeline;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Actions over the months of a year. */
@Named
@RequestScoped
public class TimelineView {

    private static final int MONTHS = 12;

    @Inject
    private OverviewService overview;

    @Inject
    private ActionViews views;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private ListState state;
    private Timeline timeline;
    private YearScale scale;
    private List<Row> rows;

    /**
     * An action with its drawing.
     *
     * @param left where its bar begins; null where nobody gave it days
     * @param width of its bar
     */
    public record Row(ActionCard card, String left, String width, List<Mark> marks) {}

    /**
     * A milestone in the drawing.
     *
     * @param kind done, late or open
     */
    public record Mark(String left, String kind, String title) {}

    @PostConstruct
    void init() {
        state = ListState.ofRequest("startsOn");
        int asked = Asked.byPage().number("year", YearScale.FIRST, YearScale.LAST, 0);
        timeline = overview.timeline(views.getFilter(), asked == 0 ? null : asked, null, state.request());
        scale = new YearScale(timeline.year());
        rows = timeline.page().items().stream().map(this::row).toList();
    }

    private Row row(ActionCard card) {
        boolean drawn = card.startsOn() != null || card.endsOn() != null;
        return new Row(
                card,
                drawn ? scale.at(card.startsOn()) : null,
                drawn ? scale.between(card.startsOn(), card.endsOn()) : null,
                card.steps().stream()
                        .filter(step -> step.dueOn().getYear() == timeline.year())
                        .map(step -> new Mark(scale.at(step.dueOn()), kind(card, step), step.title()))
                        .toList());
    }

    private String kind(ActionCard card, ActionCard.Step step) {
        LocalDate today = today();
        if (step.due().done(today)) {
            return "done";
        }
        return card.late(today) > 0 && step.due().overdue(today) > 0 ? "late" : "open";
    }

    /** A milestone in words. */
    public String step(ActionCard.Step step) {
        String due = texts.value(step.dueOn().toString());
        return step.doneOn() == null
                ? texts.of("plan.timeline.step", step.title(), due)
                : texts.of(
                        "plan.timeline.step.done",
                        step.title(),
                        due,
                        texts.value(step.doneOn().toString()));
    }

    /** The months of the year. */
    public List<YearMonth> getMonths() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(timeline.year(), month))
                .toList();
    }

    /** Where months begin. */
    public List<String> getLines() {
        return getMonths().stream().map(month -> scale.at(month.atDay(1))).toList();
    }

    /** Where today is; empty in other years. */
    public String getToday() {
        return today().getYear() == timeline.year() ? scale.at(today()) : "";
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    /** Another year with the same filters. */
    public String yearHref(int year) {
        return YearScale.href("/plan/action/timeline.xhtml", views.getQuery(), year);
    }

    public Timeline getTimeline() {
        return timeline;
    }

    public List<Row> getRows() {
        return rows;
    }

    public ListState getState() {
        return state;
    }
}
