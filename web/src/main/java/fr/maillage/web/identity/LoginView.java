package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageCookie;
import fr.maillage.web.shared.LocalPath;
import fr.maillage.web.shared.TypedForm;
import fr.maillage.web.shared.faces.ProblemMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sign-in page: opens a session and goes to the page that was asked for first. */
@Named
@RequestScoped
public class LoginView {

    private static final String HOME = "/home.xhtml";

    @Inject
    private SignInDoor door;

    @Inject
    private SessionDoor sessions;

    private String login;
    private String password;
    private String next;

    /** Signs in, or says why not: too many attempts, or a wrong pair without telling which of the two is wrong. */
    public void signIn() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        SignInDoor.Answer answer = door.signIn(login, password, request.getRemoteAddr());
        password = null;
        if (answer.retryAfter().isPresent()) {
            Duration wait = answer.retryAfter().get();
            ProblemMessages.add(
                    context,
                    Problem.of(
                            Problem.Kind.TOO_MANY,
                            null,
                            "too-many-attempts",
                            null,
                            String.valueOf(wait.toMinutes() + 1)));
        } else if (answer.known().isEmpty()) {
            ProblemMessages.add(context, Problem.invalid(null, "sign-in-refused", null));
        } else {
            KnownAccount known = answer.known().get();
            sessions.open(request, known);
            LanguageCookie.keep(request, (HttpServletResponse) external.getResponse(), known.language());
            external.redirect(destination(request));
            context.responseComplete();
        }
    }

    /** The page that was asked for; with the text that was to be sent there, where there is some. */
    private String destination(HttpServletRequest request) {
        String page = next == null ? HOME : LocalPath.orHome(next);
        Optional<TypedForm> typed = TypedForm.bounded(page, KeptFields.sentAgain(request));
        if (typed.isEmpty() || typed.get().values().isEmpty()) {
            return page;
        }
        typed.get().keep(request.getSession());
        return typed.get().again();
    }

    /** The fields of a form that waits for the sign-in, to be handed on by this page's. */
    public List<KeptFields.Field> getKept() {
        return KeptFields.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
