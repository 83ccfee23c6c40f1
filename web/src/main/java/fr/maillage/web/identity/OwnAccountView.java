package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.NewToken;
import fr.maillage.identity.OwnAccountService;
import fr.maillage.identity.OwnKeysService;
import fr.maillage.identity.PersonalKey;
import fr.maillage.identity.SessionService;
import fr.maillage.identity.SessionView;
import fr.maillage.identity.TokenService;
import fr.maillage.identity.TokenView;
import fr.maillage.identity.account.AccountView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageCookie;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.faces.ProblemMessages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** "My account": what everybody sees and changes of her own. */
@Named
@ViewScoped
public class OwnAccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "account?faces-redirect=true";
    private static final int DEFAULT_DAYS = 90;

    @Inject
    private transient OwnAccountService accounts;

    @Inject
    private transient TokenService tokens;

    @Inject
    private transient OwnKeysService keys;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient SessionDoor sessionDoor;

    @Inject
    private transient SignInThrottle throttle;

    @Inject
    private transient GrantTexts grantTexts;

    private AccountView account;
    private String language;
    private String currentPassword;
    private String newPassword;
    private String tokenName;
    private Integer tokenDays = DEFAULT_DAYS;
    /** As the page shows them, so that a button ends the token of its row. */
    private ArrayList<TokenView> shown;

    private ArrayList<SessionView> openSessions;

    private ArrayList<PersonalKey> shownKeys;

    private transient NewToken newToken;

    @PostConstruct
    void read() {
        account = accounts.get();
        shown = new ArrayList<>(tokens.list());
        openSessions = new ArrayList<>(
                sessions.list(OpenSession.of(request()).map(OpenSession::id).orElse(null)));
        shownKeys = new ArrayList<>(keys.list());
        language = account.language();
    }

    /** Keeps the language with the account and shows the page in it. */
    public String saveLanguage() {
        accounts.speak(language);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        LanguageCookie.choose(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), language);
        return SELF;
    }

    /** Changes the password; the session stays open, others end. */
    public String changePassword() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request = request();
        Optional<Duration> wait = throttle.attemptOwn(account.id());
        if (wait.isPresent()) {
            ProblemMessages.add(
                    context,
                    Problem.of(
                            Problem.Kind.TOO_MANY,
                            "currentPassword",
                            "too-many-attempts",
                            null,
                            String.valueOf(wait.get().toMinutes() + 1)));
            return null;
        }
        KnownAccount known = accounts.changePassword(currentPassword, newPassword);
        throttle.succeededOwn(account.id());
        sessionDoor.open(request, known);
        Notice.success("identity.own.password.changed");
        return SELF;
    }

    /** Makes a token, which this one answer shows. */
    public void createToken() {
        newToken = tokens.create(tokenName, Duration.ofDays(tokenDays == null ? 0 : tokenDays));
        shown = new ArrayList<>(tokens.list());
        tokenName = null;
        tokenDays = DEFAULT_DAYS;
    }

    /** Ends a token. */
    public String revoke(UUID token) {
        tokens.revoke(token);
        Notice.success("identity.own.token.revoked");
        return SELF;
    }

    /** Ends a link or a calendar. */
    public String endKey(UUID key) {
        keys.end(key);
        Notice.success("identity.own.key.ended");
        return SELF;
    }

    /** As the page shows them, so that a button ends the one of its row. */
    public List<PersonalKey> getKeys() {
        return shownKeys;
    }

    /** Ends a session in another browser. */
    public String endSession(UUID session) {
        sessions.end(session);
        Notice.success("identity.own.session.ended");
        return SELF;
    }

    /** As the page shows them, so that a button ends the session of its row. */
    public List<SessionView> getSessions() {
        return openSessions;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public AccountView getAccount() {
        return account;
    }

    /** The rights, in words. */
    public List<String> getGrants() {
        return grantTexts.of(account.grants());
    }

    public List<TokenView> getTokens() {
        return shown;
    }

    public NewToken getNewToken() {
        return newToken;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public Integer getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(Integer tokenDays) {
        this.tokenDays = tokenDays;
    }
}
