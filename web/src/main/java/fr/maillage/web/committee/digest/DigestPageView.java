package fr.maillage.web.committee.digest;

import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.digest.Rhythm;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The page behind the link of a message that tells what awaits somebody. It shows; what she chooses is sent to
 * {@link DigestServlet} by a plain form, without scripts and without a session.
 */
@Named
@RequestScoped
public class DigestPageView {

    @Inject
    private DigestLinkService digests;

    @Inject
    private LinkDoor door;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private DigestPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<DigestPage> shown = door.show(link, digests::open);
        page = shown.page();
        state = shown.state();
    }

    /** Whether she has just chosen. */
    public boolean isThanked() {
        return done != null && !isWrong();
    }

    /** Whether she sent the form without a choice. */
    public boolean isWrong() {
        return request.getAttribute(LinkServlet.PROBLEM) != null;
    }

    /** How often one may be told. */
    public List<String> getRhythms() {
        return Rhythm.codes();
    }

    /** One of nowhere, throttled and open. */
    public String getState() {
        return state;
    }

    public DigestPage getPage() {
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
