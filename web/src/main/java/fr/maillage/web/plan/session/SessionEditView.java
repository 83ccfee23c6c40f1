package fr.maillage.web.plan.session;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.session.ActionSessionService;
import fr.maillage.plan.session.SessionField;
import fr.maillage.plan.session.SessionSheet;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A session of an action, or a new one when the address names none. */
@Named
@ViewScoped
public class SessionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Prefix of the names of inputs. */
    private static final String INPUT = "count-";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ActionSessionService sessions;

    @Inject
    private Texts texts;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String action;
    private String id;
    private boolean read;
    private int version;
    private String of;
    private String heldOn;
    private String title;
    private ArrayList<Line> lines;
    private transient Problem problem;

    /** A count of the form. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Measure measure;
        private String value;

        private Line(Measure measure, String value) {
            this.measure = measure;
            this.value = value;
        }

        public Measure getMeasure() {
            return measure;
        }

        public String getValue() {
            return value;
        }
    }

    /** Reads the session that the address names; a new one is of today. */
    public void open() {
        if (read) {
            return;
        }
        caller.require(Permission.EDIT_PLAN);
        SessionSheet sheet = sessions.of(action());
        Held known = id == null ? null : sessions.get(action(), session());
        of = sheet.title();
        heldOn = known == null
                ? ClockProducer.today(clock).toString()
                : known.heldOn().toString();
        title = known == null ? null : known.title();
        version = known == null ? 0 : known.version();
        lines = new ArrayList<>();
        sheet.measures().stream()
                .filter(measure -> sheet.asked().contains(measure)
                        || known != null && known.counts().containsKey(measure.code()))
                .forEach(measure -> lines.add(new Line(
                        measure, known == null ? "" : typed(known.counts().get(measure.code())))));
        read = true;
    }

    public String save() {
        Map<String, String> counts = new LinkedHashMap<>();
        lines.forEach(line -> {
            line.value = Objects.requireNonNullElse(request.getParameter(INPUT + line.measure.code()), "");
            counts.put(line.measure.code(), line.value);
        });
        FieldValues<SessionField> input = FieldValues.none(SessionField.class)
                .with(SessionField.HELD_ON, heldOn)
                .with(SessionField.TITLE, title);
        try {
            if (id == null) {
                sessions.add(action(), input, counts);
            } else {
                sessions.change(action(), session(), version, input, counts);
            }
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.INVALID) {
                throw refused;
            }
            problem = refused;
            return null;
        }
        Notice.success("plan.session.done.saved");
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action();
    }

    /** Tells the error in the day, the title, a measure or all counts; empty for none. */
    public String error(String field) {
        return problem == null
                ? ""
                : problem.violations().stream()
                        .filter(violation -> violation.field().equals(field))
                        .map(violation -> RuleTexts.text(violation, Locale.forLanguageTag(language.getTag())))
                        .collect(Collectors.joining(" "));
    }

    /** Counts the errors in the form. */
    public int getWrong() {
        return problem == null ? 0 : problem.violations().size();
    }

    /** A measure in the page's language, with its unit. */
    public String label(Measure measure) {
        return texts.of("plan.figure.label", measure.label(language.getTag()), measure.unit(language.getTag()));
    }

    /** As it is typed: without anything between thousands, which the other language reads as decimals. */
    private String typed(BigDecimal value) {
        String plain = value == null ? "" : value.stripTrailingZeros().toPlainString();
        return "en".equals(language.getTag()) ? plain : plain.replace('.', ',');
    }

    private UUID action() {
        return Identifiers.of("plan.action", action);
    }

    private UUID session() {
        return Identifiers.of(ActionSessionService.KIND, id);
    }

    /** The title of its action. */
    public String getOf() {
        return of;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
