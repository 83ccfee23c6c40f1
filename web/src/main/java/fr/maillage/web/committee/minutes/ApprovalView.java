package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.minutes.MinutesLinkPage;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The page behind the link of a message about minutes: approved, archived, withdrawn or open. See {@link
 * ApprovalServlet}.
 */
@Named
@RequestScoped
public class ApprovalView extends LinkView<MinutesLinkPage> {

    @Inject
    private MinutesAnswerService answers;

    @Inject
    private Texts texts;

    @Override
    protected MinutesLinkPage read(String secret) {
        return answers.open(secret, language().getLocale());
    }

    @Override
    protected String stateOf(MinutesLinkPage shown) {
        return shown.state();
    }

    /** Tells what to thank for: said, again, or nothing. */
    public String getThanks() {
        return getPage() == null || getPage().answer() == null || getDone() == null
                ? ""
                : ApprovalServlet.thanks(getDone());
    }

    /** Lists the errors of what was sent; also that there is a newer version than the one it is about. */
    @Override
    public List<String> getErrors() {
        return getPage() != null
                        && problem().filter(p -> p.kind() == Problem.Kind.STALE).isPresent()
                ? List.of(texts.of("committee.minutes.link.newer"))
                : super.getErrors();
    }

    /** The correction in the form: what was typed when it came back. */
    public String getTyped() {
        return problem().isPresent() ? typed("correction") : getPage().correction();
    }
}
