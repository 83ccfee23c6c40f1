package fr.maillage.web.plan.request;

import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.request.RequestAnswerService;
import fr.maillage.plan.request.RequestPage;
import fr.maillage.plan.request.RequestPage.Count;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The page behind the link of a request: open, or the code of what it is that is not. See {@link RequestServlet}. */
@Named
@RequestScoped
public class RequestView extends LinkView<RequestPage> {

    private static final int DECIMALS = 2;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private Texts texts;

    @Override
    protected RequestPage read(String secret) {
        return answers.open(secret);
    }

    @Override
    protected String stateOf(RequestPage shown) {
        return shown.state().code();
    }

    /** Tells if counts were just taken. */
    public boolean isThanked() {
        return getDone() != null && getPage() != null && "used".equals(getState());
    }

    /** Gives what was counted, as it is typed: without anything between thousands; what was typed when a form came back. */
    public String typed(Count count) {
        if (problem().isPresent()) {
            return typed(RequestServlet.INPUT + count.measure().code());
        }
        if (count.value() == null) {
            return "";
        }
        String plain = count.value().stripTrailingZeros().toPlainString();
        return "en".equals(language().getTag()) ? plain : plain.replace('.', ',');
    }

    /** Gives what was counted, as people read it; a dash where nothing was. */
    public String shown(BigDecimal value) {
        return value == null ? "–" : texts.decimal(value, DECIMALS);
    }

    /** Names a count, with its unit. */
    public String label(Measure measure) {
        String tag = language().getTag();
        return texts.of("plan.figure.label", measure.label(tag), measure.unit(tag));
    }

    /** Lists the errors of what was sent, but for single counts. */
    @Override
    public List<String> getErrors() {
        if (getPage() == null) {
            return List.of();
        }
        return problem().filter(p -> p.kind() == Problem.Kind.STALE).isPresent()
                ? List.of(texts.of("plan.request.page.stale"))
                : violations(violation -> !ofCount(violation)).toList();
    }

    /** Counts the wrong counts. */
    public long getWrong() {
        return getPage() == null ? 0 : violations(this::ofCount).count();
    }

    private boolean ofCount(Violation violation) {
        return getPage().counts().stream()
                .anyMatch(count -> count.measure().code().equals(violation.field()));
    }
}
