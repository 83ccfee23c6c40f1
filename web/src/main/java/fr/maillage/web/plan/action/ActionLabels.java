package fr.maillage.web.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How the values of actions are called in the page's language. */
@Named("actionLabels")
@RequestScoped
public class ActionLabels extends RecordLabels<ActionField> {

    /** As much of an axis as a list shows. */
    private static final int AXIS = 40;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private final Map<String, String> named = new HashMap<>();

    public ActionLabels() {
        super(ActionField.class, "plan.action");
    }

    /** The territory with its code, as forms offer it; an actor by its name, which is what is kept. */
    @Override
    protected String reference(ActionField field, String id) {
        return field == ActionField.TERRITORY ? territory(id) : id;
    }

    @Override
    protected String item(ActionField field, String code) {
        return field == ActionField.PERIMETER || field == ActionField.COMMUNES ? territory(code) : code;
    }

    private String territory(String code) {
        return named.computeIfAbsent(
                code, c -> territories.byCode(c).map(TerritoryNames::written).orElse(c));
    }

    /** The first words of an axis, whose label may be a whole sentence. */
    public String axis(FrameLineRef line) {
        String label = line.axisLabel();
        if (label.length() <= AXIS) {
            return label;
        }
        int end = label.lastIndexOf(' ', AXIS);
        return label.substring(0, end < 1 ? AXIS : end) + "…";
    }

    /** How many milestones are done today. */
    public String progress(ActionView action) {
        return progress(action.progress(ClockProducer.today(clock)));
    }

    /** How many milestones are done today. */
    public String progress(ActionCard action) {
        return progress(action.progress(ClockProducer.today(clock)));
    }

    private String progress(Progress progress) {
        return progress.percent() == null
                ? texts.of("plan.action.progress.none")
                : texts.of("plan.action.progress", progress.done(), progress.all(), progress.percent());
    }

    /** For how many days it has been late today; 0 where it is not. */
    public long late(ActionView action) {
        return action.late(ClockProducer.today(clock));
    }

    /** For how many days it has been late today; 0 where it is not. */
    public long late(ActionCard action) {
        return action.late(ClockProducer.today(clock));
    }

    /** The badge of a state. */
    public String badge(ActionState state) {
        return switch (state) {
            case IDEA, ABANDONED -> "neutral";
            case PLANNED, RUNNING -> "info";
            case DONE -> "ok";
            case SUSPENDED -> "watch";
        };
    }
}
