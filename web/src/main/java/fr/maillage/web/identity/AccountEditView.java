package fr.maillage.web.identity;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.identity.account.NewLink;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.person.PersonAccountService;
import fr.maillage.person.PersonRef;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The page of one account, or of a new one when its address names none. When somebody else was quicker, both versions
 * are shown, field by field.
 */
@Named
@ViewScoped
public class AccountEditView implements Serializable {

    /** Way by which somebody comes into a new account. */
    public enum Handover {
        LINK,
        PASSWORD
    }

    private static final long serialVersionUID = 1L;
    private static final String SELF = "edit?faces-redirect=true&id=";

    @Inject
    private transient AccountService service;

    @Inject
    private transient AccountAccessService access;

    @Inject
    private transient PersonAccountService persons;

    @Inject
    private transient TerritoryService territories;

    @Inject
    private transient GrantTexts grantTexts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Caller caller;

    private String id;
    private Handover handover = Handover.LINK;
    private AccountView account;
    private PersonRef person;
    private AccountForm form;
    private EditConflict<AccountForm> conflict = new EditConflict<>(null);

    /** Reads the account that the address names; a new form otherwise. */
    public void open() {
        if (form != null) {
            return;
        }
        if (id == null || id.isBlank()) {
            caller.requireEverywhere(Permission.MANAGE_ACCOUNTS);
            form = new AccountForm();
            form.getGrants().add(new AccountForm.GrantLine());
        } else {
            account = service.get(uuid());
            person = persons.personOf(account.id()).orElse(null);
            form = formOf(account);
            conflict = new EditConflict<>(formOf(account));
        }
    }

    /** Saves; after a conflict with the values that were chosen. */
    public String save() {
        if (account == null) {
            return create();
        }
        conflict.settle(form);
        try {
            service.update(account.id(), account.version(), form.input(this::territoryId));
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            compare(service.get(account.id()));
            return null;
        }
        Notice.success("identity.edit.saved", form.getDisplayName());
        return SELF + account.id();
    }

    private String create() {
        NewPassword made = service.create(form.input(this::territoryId));
        if (handover == Handover.LINK) {
            say(access.createLink(made.account()), form.getDisplayName());
        } else {
            Notice.success("identity.edit.created", form.getDisplayName(), made.password());
        }
        return SELF + made.account();
    }

    /** Makes a link by which the holder chooses a password, and shows it this once. */
    public String createLink() {
        say(access.createLink(account.id()), account.displayName());
        return SELF + account.id();
    }

    /** Lets the account try passwords again. */
    public String unlock() {
        access.unlock(account.id());
        Notice.success("identity.edit.unlocked", account.displayName());
        return SELF + account.id();
    }

    private void say(NewLink link, String name) {
        Notice.success(
                "identity.edit.link." + link.purpose().name(), name, texts.dateTime(link.expiresAt()), link.address());
    }

    private void compare(AccountView current) {
        account = current;
        conflict.compare(form, formOf(current), AccountForm.FIELDS, this::readable);
    }

    private String readable(String field, AccountForm version) {
        return switch (field) {
            case "language" -> grantTexts.text("shared.language." + version.getLanguage());
            case "active" -> grantTexts.text(version.isActive() ? "identity.status.active" : "identity.status.closed");
            case "grants" ->
                String.join("\n", grantTexts.of(version.input(this::territoryId).grants()));
            default -> version.comparable(field);
        };
    }

    private AccountForm formOf(AccountView read) {
        grantTexts.prepare(read.grants());
        return AccountForm.of(read, this::code);
    }

    /** Gives the conflict when somebody else saved the account since this form was opened. */
    public EditConflict<AccountForm> getConflict() {
        return conflict;
    }

    public String resetPassword() {
        NewPassword made = service.resetPassword(account.id(), account.version());
        Notice.success("identity.edit.reset", account.displayName(), made.password());
        return SELF + account.id();
    }

    public void addGrant() {
        form.getGrants().add(new AccountForm.GrantLine());
    }

    public void removeGrant(int index) {
        if (index >= 0 && index < form.getGrants().size()) {
            form.getGrants().remove(index);
        }
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public boolean isExisting() {
        return account != null;
    }

    /** Whose account it is; null where nobody said so. */
    public PersonRef getPerson() {
        return person;
    }

    public AccountView getAccount() {
        return account;
    }

    public AccountForm getForm() {
        return form;
    }

    public Handover[] getHandovers() {
        return Handover.values();
    }

    public Handover getHandover() {
        return handover;
    }

    public void setHandover(Handover handover) {
        this.handover = handover;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private String code(Grant grant) {
        return Optional.ofNullable(grantTexts.territory(grant))
                .map(TerritoryView::code)
                .orElse(null);
    }

    private Long territoryId(String code) {
        return territories.required(code).id();
    }

    private UUID uuid() {
        return Identifiers.of(AccountService.RECORD, id);
    }
}
