package fr.maillage.web.identity;

import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.LinkView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.faces.ProblemMessages;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** Where a link leads by which somebody chooses her password. */
@Named
@ViewScoped
public class WelcomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountAccessService access;

    @Inject
    private transient SignInThrottle throttle;

    private String link;
    private String newPassword;
    private LinkView account;

    /** Reads whose link it is; a link that is used up or made up leaves the page without its form. */
    public void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        try {
            account = link == null ? null : access.link(link);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.NOT_FOUND) {
                throw problem;
            }
        }
    }

    /** Chooses the password, and leads to the sign-in page. */
    public String choose() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Optional<Duration> wait = throttle.attemptLink(link, request.getRemoteAddr());
        if (wait.isPresent()) {
            ProblemMessages.add(
                    context,
                    Problem.of(
                            Problem.Kind.TOO_MANY,
                            null,
                            "too-many-attempts",
                            null,
                            String.valueOf(wait.get().toMinutes() + 1)));
            return null;
        }
        try {
            access.choosePassword(link, newPassword);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.INVALID) {
                // The link is right: there is nothing to guess.
                throttle.succeededLink(link, request.getRemoteAddr());
            }
            throw problem;
        }
        throttle.succeededLink(link, request.getRemoteAddr());
        Notice.success("identity.welcome.done");
        return "/login.xhtml?faces-redirect=true";
    }

    /** Whose link it is; null where it leads nowhere. */
    public LinkView getAccount() {
        return account;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
