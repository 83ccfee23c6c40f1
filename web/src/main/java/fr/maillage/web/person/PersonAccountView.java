package fr.maillage.web.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.identity.account.AccountView;
import fr.maillage.person.PersonAccountService;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonService;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** With which account a person signs in, for those who manage accounts. */
@Named
@ViewScoped
public class PersonAccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " – ";

    @Inject
    private transient PersonAccountService persons;

    @Inject
    private transient PersonService people;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient Caller caller;

    private String id;
    private String typed;
    private PersonDetail seen;
    private transient AccountView account;

    /** Tells if the caller may say whose account is whose. */
    public boolean isManager() {
        return caller.scope(Permission.MANAGE_ACCOUNTS).everywhere();
    }

    /** Null where she has none. */
    public AccountView getAccount() {
        if (account == null) {
            account = persons.accountOf(seen().id()).orElse(null);
        }
        return account;
    }

    public String link() {
        if (typed == null || typed.isBlank()) {
            throw Problem.invalid("account", "required", null);
        }
        UUID meant = meant(typed.strip());
        return write("person.done.account-linked", () -> persons.link(seen().id(), seen().version(), meant));
    }

    public String unlink() {
        return write("person.done.account-unlinked", () -> persons.unlink(seen().id(), seen().version()));
    }

    /** Lists the accounts that may be meant by what one types, as the input writes them. */
    public List<String> suggest(String words) {
        return words == null || words.isBlank()
                ? List.of()
                : found(words.strip(), Reference.SUGGESTIONS).stream()
                        .map(PersonAccountView::written)
                        .toList();
    }

    private UUID meant(String words) {
        int between = words.lastIndexOf(BETWEEN);
        String login = between < 0 ? words : words.substring(between + BETWEEN.length());
        return found(login, PageRequest.MAX_SIZE).stream()
                .filter(each -> each.login().equalsIgnoreCase(login))
                .findFirst()
                .map(AccountSummary::id)
                .orElseThrow(() -> Problem.invalid("account", "person-account-unknown", words));
    }

    private List<AccountSummary> found(String words, int most) {
        return accounts.list(new AccountFilter(null, null, words, null), new PageRequest(0, most, "login", true))
                .items();
    }

    private static String written(AccountSummary account) {
        return account.displayName() + BETWEEN + account.login();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    private String write(String done, Runnable change) {
        try {
            change.run();
        } catch (Problem problem) {
            // The page shows her anew, and what is pressed then is meant of her as she is.
            seen = null;
            account = null;
            throw problem;
        }
        Notice.success(done);
        return "/person/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** The person as the page shows her. */
    private PersonDetail seen() {
        if (seen == null) {
            seen = people.get(Identifiers.of("person", id));
        }
        return seen;
    }
}
