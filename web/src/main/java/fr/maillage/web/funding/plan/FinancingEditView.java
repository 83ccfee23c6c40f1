package fr.maillage.web.funding.plan;

import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingPlanService;
import fr.maillage.funding.financing.FinancingPlanService.ExpenseEdit;
import fr.maillage.funding.financing.FinancingPlanService.LineEdit;
import fr.maillage.funding.financing.YearCopyService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A financing plan in cells: all of it is saved at once, or nothing. */
@Named
@ViewScoped
public class FinancingEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/funding/plan/edit.xhtml?faces-redirect=true&id=";

    @Inject
    private FinancingPlanService desk;

    @Inject
    private Caller caller;

    @Inject
    private YearCopyService years;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private String id;
    private PlanSheet sheet;
    private transient FinancingPlan plan;
    private boolean conflict;
    private int wrong;
    private String from;
    private String to;

    /** Reads the plan; what was typed stays. */
    public void load() {
        caller.require(Permission.EDIT_FUNDING);
        if (!getPlan().editable()) {
            throw Problem.denied("outside-territory");
        }
        if (sheet == null) {
            Map<String, String> communes = territories.choices().stream()
                    .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                    .collect(Collectors.toMap(TerritoryView::code, TerritoryView::name, (a, b) -> a));
            boolean comma = !"en".equals(Messages.currentLocale().getLanguage());
            int year = getPlan().lines().stream()
                    .mapToInt(line -> line.year())
                    .max()
                    .orElse(ClockProducer.today(clock).getYear());
            sheet = new PlanSheet(new PlanCells(comma, communes), year);
            sheet.show(getPlan());
            from = Integer.toString(year);
            to = Integer.toString(year + 1);
        }
    }

    /** The plan as it is kept. */
    public FinancingPlan getPlan() {
        if (plan == null) {
            plan = desk.forChange(Identifiers.of("funding.plan", id));
        }
        return plan;
    }

    /** Shows more empty rows. */
    public void more() {
        sheet.read(request::getParameter);
        sheet.more();
    }

    /** Keeps all that was changed. */
    public String save() {
        sheet.read(request::getParameter);
        List<LineRow> lines = sheet.changedLines();
        List<ExpenseRow> expenses = sheet.changedExpenses();
        try {
            desk.save(
                    getPlan().record().ref(),
                    lines.stream()
                            .map(row -> new LineEdit(row.getId(), row.getVersion(), row.values(), row.isRemoved()))
                            .toList(),
                    expenses.stream()
                            .map(row -> new ExpenseEdit(row.getId(), row.getVersion(), row.values(), row.isRemoved()))
                            .toList());
        } catch (Problem problem) {
            refused(problem, lines, expenses);
            return null;
        }
        Notice.success("funding.plan.done");
        return PAGE + id;
    }

    private void refused(Problem problem, List<LineRow> lines, List<ExpenseRow> expenses) {
        conflict = problem.kind() == Problem.Kind.STALE;
        wrong = problem.violations().size();
        if (conflict) {
            plan = null;
            sheet.merge(getPlan());
        } else if (problem.kind() == Problem.Kind.INVALID) {
            problem.violations().forEach(violation -> mark(violation, lines, expenses));
        } else {
            throw problem;
        }
    }

    private static void mark(Violation violation, List<LineRow> lines, List<ExpenseRow> expenses) {
        String[] at = Parts.of(violation.field(), "-");
        PlanRow<?> row = ("line".equals(at[0]) ? lines : expenses).get(Integer.parseInt(at[1]));
        row.wrong(at[2], RuleTexts.text(violation, Messages.currentLocale()));
    }

    /** Copies a year of the plan into another. */
    public String copy() {
        YearCopyService.Copied copied = years.copy(getPlan().record().ref(), year("from", from), year("to", to));
        Notice.success("funding.plan.copied", copied.lines(), copied.expenses());
        return PAGE + id;
    }

    private static int year(String field, String text) {
        return FieldValues.of(ExpenseField.class, f -> f == ExpenseField.YEAR ? text : null, f -> List.<String>of())
                .filled()
                .stream()
                .map(f -> f.type().normalise(text))
                .flatMap(Optional::stream)
                .map(Integer::valueOf)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "funding-year", text, "2000", "2100"));
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    /** Tells if somebody else changed the same cells. */
    public boolean isConflict() {
        return conflict;
    }

    /** Counts the errors. */
    public int getWrong() {
        return wrong;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
