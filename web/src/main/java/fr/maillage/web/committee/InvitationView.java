package fr.maillage.web.committee;

import fr.maillage.committee.invitation.InvitationAnswer;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationPage;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The page behind the link of an invitation: over, archived, withdrawn or open. See {@link InvitationServlet}. */
@Named
@RequestScoped
public class InvitationView extends LinkView<InvitationPage> {

    @Inject
    private InvitationAnswerService answers;

    @Override
    protected InvitationPage read(String secret) {
        return answers.open(secret);
    }

    @Override
    protected String stateOf(InvitationPage shown) {
        return shown.state();
    }

    /** The codes of what may be answered. */
    public List<String> getAnswers() {
        return Arrays.stream(InvitationAnswer.values())
                .map(InvitationAnswer::code)
                .toList();
    }

    /** The address of the entry for her calendar, which {@link InvitationCalendarServlet} hands out. */
    public String getCalendar() {
        return "/committee/gathering/calendar?link=" + URLEncoder.encode(getLink(), StandardCharsets.UTF_8);
    }

    /** Tells if an answer was just taken. */
    public boolean isThanked() {
        return getDone() != null && getPage() != null && getPage().answer() != null;
    }
}
