package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.StatementCoding;
import fr.maillage.diagnosis.statement.StatementCodingService;
import fr.maillage.diagnosis.statement.StatementCodingService.Mode;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.list.ListReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements of a list to be coded together: what is ticked gets the themes that are ticked. The list's state is its address. */
@Named
@RequestScoped
public class StatementCodingView {

    private static final String FORM = "coding";
    private static final String STATEMENT = "coding.statement";
    private static final String THEME = "coding.theme";

    @Inject
    private StatementList list;

    @Inject
    private ListReading reading;

    @Inject
    private StatementCodingService coding;

    @Inject
    private ThemeService themes;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private ThemeTree tree;
    private ListState state;
    private Page<StatementView> page;
    private StatementCoding done;
    private Problem problem;

    /** Reads the list, which the form's buttons stand beside: before they are looked for. */
    @PostConstruct
    void init() {
        caller.require(Permission.EDIT_DIAGNOSIS);
        tree = themes.tree();
        Map<String, String[]> asked = new HashMap<>(request.getParameterMap());
        // Parameters of the form itself are no filters; its inputs have dots in their names, which the list passes
        // over.
        asked.remove(FORM);
        state = new ListState("/diagnosis/statement/code.xhtml", asked, "saidOn", false);
        read();
    }

    private void read() {
        ListRequest filter = reading.asked(list, Asked.byPage());
        page = list.page(filter, state.request());
    }

    public void add() {
        code(Mode.ADD);
    }

    public void replace() {
        code(Mode.REPLACE);
    }

    public void remove() {
        code(Mode.REMOVE);
    }

    private void code(Mode mode) {
        try {
            done = coding.code(ticked(), Arrays.asList(values(THEME)), mode);
            read();
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.INVALID) {
                throw refused;
            }
            problem = refused;
        }
    }

    private Map<UUID, Integer> ticked() {
        Map<UUID, Integer> seen = new LinkedHashMap<>();
        for (String value : values(STATEMENT)) {
            int colon = value.indexOf(':');
            try {
                seen.put(
                        UUID.fromString(value.substring(0, Math.max(colon, 0))),
                        Integer.valueOf(value.substring(colon + 1)));
            } catch (IllegalArgumentException e) {
                throw Problem.notFound("diagnosis.statement", value);
            }
        }
        return seen;
    }

    /** Tells if something stays ticked: what was refused, and all where nothing could be done. */
    public boolean ticked(StatementView statement) {
        boolean sent = Arrays.stream(values(STATEMENT))
                .anyMatch(v -> v.startsWith(statement.id().toString()));
        return sent
                && (problem != null
                        || done != null
                                && done.refused().stream()
                                        .anyMatch(r -> r.words().equals(statement.words())));
    }

    public boolean chosen(ThemeView theme) {
        return (problem != null || done != null && !done.refused().isEmpty())
                && Arrays.asList(values(THEME)).contains(theme.code());
    }

    private String[] values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** Lists the errors of what was ticked. */
    public List<String> getErrors() {
        return problem == null
                ? List.of()
                : problem.violations().stream().map(this::text).toList();
    }

    /** Why a statement stays as it was. */
    public String why(StatementCoding.Refused refused) {
        return text(Violation.of(null, refused.rule(), refused.value()));
    }

    private String text(Violation violation) {
        return RuleTexts.text(violation, language.getLocale());
    }

    /** Gives the outcome of what was ticked; null before anything was. */
    public StatementCoding getDone() {
        return done;
    }

    /** The themes at the top of the tree. */
    public List<ThemeView> getThemes() {
        return below(null);
    }

    /** Lists the themes directly below a theme. */
    public List<ThemeView> below(ThemeView theme) {
        return tree.below(theme).stream().filter(t -> !t.archived()).toList();
    }

    public ListState getState() {
        return state;
    }

    public Page<StatementView> getPage() {
        return page;
    }
}
