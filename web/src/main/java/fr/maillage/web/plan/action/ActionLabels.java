package fr.maillage.web.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionChoiceService;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.NamedRecord;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the values of actions in the page's language. */
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

    @Inject
    private ActionService actions;

    @Inject
    private ActionChoiceService choices;

    @Inject
    private FrameList frames;

    private final Map<String, String> named = new HashMap<>();
    private final Map<Long, FrameLineRef> axes = new HashMap<>();

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

    /** Tells in words how many milestones are done today. */
    public String progress(ActionView action) {
        return progress(action.progress(ClockProducer.today(clock)));
    }

    /** Tells in words how many milestones are done today. */
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

    /** Knows the axes of the rows of a list. */
    @Override
    public void about(List<?> rows) {
        axes.putAll(actions.principals(rows.stream().map(ActionView.class::cast).toList()));
    }

    @Override
    public String listed(String column, Object row) {
        ActionView action = (ActionView) row;
        return switch (column) {
            case "axis" -> axes.containsKey(action.key()) ? axis(action.key()) : texts.of("plan.action.axis.none");
            case "late" -> late(action) > 0 ? texts.of("plan.action.late", late(action)) : "–";
            case "progress" -> progress(action);
            default -> null;
        };
    }

    private String axis(long key) {
        FrameLineRef line = axes.get(key);
        return line.axisCode() + " " + axis(line);
    }

    /** The names of other records of which the address has identifiers. */
    @Override
    public String filtered(String filter, String value) {
        List<NamedRecord> named = switch (filter) {
            case "lead" -> choices.leads();
            case "place" -> choices.places();
            case "person" -> choices.persons();
            case "frame" ->
                frames.page(ListRequest.ALL, new PageRequest(0, PageRequest.MAX_SIZE, "name", true)).items().stream()
                        .map(frame -> new NamedRecord(frame.id().toString(), frame.name(), false))
                        .toList();
            default -> List.of();
        };
        return named.stream()
                .filter(each -> each.key().equals(value))
                .map(NamedRecord::text)
                .findFirst()
                .orElse(value);
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? ActionState.byCode(code).map(this::badge).orElse(null) : null;
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
