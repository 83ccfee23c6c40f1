package fr.maillage.web.committee;

import fr.maillage.committee.invitation.InvitationAnswer;
import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.committee.invitation.InvitationPage;
import fr.maillage.web.shared.door.LinkDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The page behind the link of an invitation. It shows; answers are sent to {@link InvitationServlet} by a plain form. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private InvitationAnswerService answers;

    @Inject
    private LinkDoor door;

    private String link;
    private String done;
    private InvitationPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<InvitationPage> shown = door.show(link, answers::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** The codes of what may be answered. */
    public List<String> getAnswers() {
        return Arrays.stream(InvitationAnswer.values())
                .map(InvitationAnswer::code)
                .toList();
    }

    /** Whether an answer was just taken. */
    public boolean isThanked() {
        return done != null && page != null && page.answer() != null;
    }

    /** One of nowhere, throttled, over, archived, withdrawn, open. */
    public String getState() {
        return state;
    }

    public InvitationPage getPage() {
        return page;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
