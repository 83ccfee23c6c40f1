package fr.maillage.web.plan.result;

import fr.maillage.plan.result.ResultPolicy.Standing;
import fr.maillage.plan.result.ResultService;
import fr.maillage.plan.result.ResultView;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The result indicators on the page of an action, and the form of a measure. */
@Named
@ViewScoped
public class ResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 2;

    @Inject
    private ResultService results;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private UUID action;
    private transient List<ResultView> all;
    private Boolean live;
    private String chosen;
    private String measuredOn;
    private String value;

    /** The indicators of an action as they stand today. */
    public List<ResultView> of(UUID id) {
        if (all == null) {
            action = id;
            all = results.of(id, null);
            if (measuredOn == null) {
                measuredOn = ClockProducer.today(clock).toString();
            }
        }
        return all;
    }

    /** Keeps what was measured; an empty value takes it back. */
    public String measure() {
        results.measure(action, Identifiers.of("plan.result", chosen), measuredOn, value);
        return told("plan.result.done.measured");
    }

    /** Takes an indicator out of the action. */
    public String remove(ResultView view) {
        results.remove(action, view.result().id(), view.result().version());
        return told("plan.result.done.removed");
    }

    private String told(String text) {
        Notice.success(text);
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action;
    }

    /** The indicators to choose from. */
    public List<SelectItem> getChoices() {
        return of(action).stream()
                .map(view -> new SelectItem(
                        view.result().id().toString(),
                        view.result().code() + " " + view.result().label()))
                .toList();
    }

    /** A number with its unit; a dash for none. */
    public String shown(BigDecimal number, String unit) {
        return number == null
                ? "–"
                : unit == null
                        ? texts.decimal(number, DECIMALS)
                        : texts.of("plan.result.number", texts.decimal(number, DECIMALS), unit);
    }

    /** Where an indicator stands; why it is not told, for people of whom nothing was. */
    public String standing(ResultView view) {
        return view.standing() == null && view.ofPeople() && !isLive()
                ? texts.of("plan.result.untold")
                : shown(
                        view.standing() == null ? null : view.standing().value(),
                        view.result().unit());
    }

    /** Tells if people stand there as they were measured and counted, which is not to be published. */
    public boolean isLive() {
        if (live == null) {
            live = results.live(action);
        }
        return live;
    }

    /** Tells if some indicators are of people that are not to be published. */
    public boolean isUnpublished() {
        return all.stream().anyMatch(ResultView::ofPeople) && isLive();
    }

    /** Of which day a value is, and where it comes from; empty for none. */
    public String source(Standing standing) {
        return standing == null
                ? ""
                : texts.of(
                        standing.counted() ? "plan.result.counted" : "plan.result.measured",
                        texts.value(standing.on().toString()));
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(String measuredOn) {
        this.measuredOn = measuredOn;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
