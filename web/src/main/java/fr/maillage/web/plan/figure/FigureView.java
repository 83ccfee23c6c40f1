package fr.maillage.web.plan.figure;

import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.plan.figure.FigureSheet.Row;
import fr.maillage.plan.figure.Measure;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.TypedDays;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts of an action, month by month, and the form of a month. */
@Named
@ViewScoped
public class FigureView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Prefix of the names of inputs. */
    private static final String INPUT = "figure-";

    private static final int DECIMALS = 2;

    @Inject
    private FigureService figures;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private UUID action;
    private transient Problem problem;
    private FigureSheet sheet;
    private String month;
    private String shown;
    private long seen;
    private HashMap<String, String> values = new HashMap<>();

    /** Shows the figures of an action; the form stands at the month before this one. */
    public FigureSheet of(UUID id) {
        if (sheet == null) {
            action = id;
            sheet = figures.sheet(id, null);
            if (month == null) {
                show(YearMonth.from(ClockProducer.today(clock)).minusMonths(1));
            }
        }
        return sheet;
    }

    private void show(YearMonth when) {
        month = when.toString();
        shown = month;
        seen = sheet.version(when);
        values = new HashMap<>();
        for (Row row : getAsked()) {
            BigDecimal value = row.months().get(when);
            values.put(row.measure().code(), value == null ? "" : typed(value));
        }
    }

    /** Keeps the month of the form; a month that has figures already is shown before it is changed. */
    public String keep() {
        getAsked()
                .forEach(row -> values.put(
                        row.measure().code(),
                        Objects.requireNonNullElse(
                                request.getParameter(INPUT + row.measure().code()), "")));
        try {
            figures.enter(action, month, versionSeen(), values);
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.INVALID) {
                throw refused;
            }
            problem = refused;
            return null;
        }
        Notice.success("plan.figure.done");
        return "/plan/action/detail.xhtml?faces-redirect=true&id=" + action;
    }

    /** Which changes of the month she has seen: a month that has figures is shown before it is changed. */
    private long versionSeen() {
        if (Objects.equals(month, shown)) {
            return seen;
        }
        if (sheet.months().stream().anyMatch(known -> known.toString().equals(month))) {
            throw Problem.invalid("month", "plan-figure-unseen", getMonth());
        }
        return 0;
    }

    /** Tells the error in the month or a measure; empty for none. */
    public String error(String field) {
        return problem == null
                ? ""
                : problem.violations().stream()
                        .filter(violation -> violation.field().equals(field))
                        .map(violation -> RuleTexts.text(violation, locale()))
                        .collect(Collectors.joining(" "));
    }

    /** Counts the errors in the form. */
    public int getWrong() {
        return problem == null ? 0 : problem.violations().size();
    }

    /** Shows the month that was chosen, with what it holds. */
    public void open() {
        try {
            show(YearMonth.parse(month));
        } catch (DateTimeException e) {
            problem = Problem.invalid("month", "plan-figure-month", getMonth());
        }
    }

    /** A measure in the page's language, with its unit. */
    public String label(Measure measure) {
        return texts.of("plan.figure.label", measure.label(language()), measure.unit(language()));
    }

    /** The measures of people who were told together, in the page's language. */
    public String label(FigureSheet.Group group) {
        return group.label(language());
    }

    /** A figure as people read it; a dash where there is none. */
    public String shown(BigDecimal value) {
        return value == null ? "–" : texts.decimal(value, DECIMALS);
    }

    /** Tells if what the form shows of a measure is the sum of sessions. */
    public boolean summed(Row row) {
        return sheet.summed().stream()
                .anyMatch(summed -> summed.measure() == row.measure().key()
                        && summed.month().toString().equals(shown));
    }

    /** Gives what was counted in a month; a dash where nothing was. */
    public String shown(Row row, YearMonth when) {
        return shown(row.months().get(when));
    }

    /** As it is typed: without anything between thousands, which the other language reads as decimals. */
    private static String typed(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return "en".equals(language()) ? plain : plain.replace('.', ',');
    }

    private static String language() {
        return locale().getLanguage();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** The measures that the form has. */
    public List<Row> getAsked() {
        return sheet.rows().stream().filter(Row::asked).toList();
    }

    public List<YearMonth> getMonths() {
        return sheet.months();
    }

    public String getMonth() {
        return TypedDays.writtenMonth(month);
    }

    public void setMonth(String month) {
        this.month = TypedDays.month(month);
    }

    public Map<String, String> getValues() {
        return values;
    }
}
