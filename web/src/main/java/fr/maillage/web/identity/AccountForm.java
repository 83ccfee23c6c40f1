package fr.maillage.web.identity;

import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountView;
import fr.maillage.web.shared.MergeableForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Inputs of the edit page of an account while it is being filled in. */
public class AccountForm implements MergeableForm<AccountForm> {

    private static final long serialVersionUID = 1L;

    /** A right while it is being chosen; no territory means everywhere. */
    public static class GrantLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private Role role;
        private String territory;

        public GrantLine() {}

        GrantLine(Role role, String territory) {
            this.role = role;
            this.territory = territory;
        }

        public Role getRole() {
            return role;
        }

        public void setRole(Role role) {
            this.role = role;
        }

        public String getTerritory() {
            return territory;
        }

        public void setTerritory(String territory) {
            this.territory = territory;
        }
    }

    /** The fields in the order of the page, by which two versions are compared. */
    static final List<String> FIELDS =
            List.of("displayName", "login", "email", "language", "active", "expiresOn", "grants");

    private String login;
    private String displayName;
    private String email;
    private String language = "fr";
    private boolean active = true;
    private LocalDate expiresOn;
    private final ArrayList<GrantLine> grants = new ArrayList<>();

    /** A form filled with an account. */
    static AccountForm of(AccountView account, Function<Grant, String> territoryCode) {
        AccountForm form = new AccountForm();
        form.login = account.login();
        form.displayName = account.displayName();
        form.email = account.email();
        form.language = account.language();
        form.active = account.active();
        form.expiresOn = account.expiresOn();
        account.grants().forEach(g -> form.grants.add(new GrantLine(g.role(), territoryCode.apply(g))));
        return form;
    }

    /** Gives the input that the service takes; rights without a role are left out. */
    AccountInput input(Function<String, Long> territoryId) {
        List<Grant> chosen = grants.stream()
                .filter(g -> g.getRole() != null)
                .map(g -> new Grant(
                        g.getRole(),
                        g.getTerritory() == null || g.getTerritory().isEmpty()
                                ? null
                                : territoryId.apply(g.getTerritory())))
                .toList();
        return new AccountInput(login, displayName, email, language, active, expiresOn, chosen);
    }

    /** A field as a text that is the same exactly where the values are. */
    @Override
    public String comparable(String field) {
        return switch (field) {
            case "displayName" -> trimmed(displayName);
            case "login" -> trimmed(login).toLowerCase(Locale.ROOT);
            case "email" -> trimmed(email);
            case "language" -> language;
            case "active" -> String.valueOf(active);
            case "expiresOn" -> expiresOn == null ? "" : expiresOn.toString();
            case "grants" ->
                grants.stream()
                        .filter(g -> g.getRole() != null)
                        .map(g -> g.getRole() + "@" + trimmed(g.getTerritory()))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(","));
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** Takes a field over from another version of the same account. */
    @Override
    public void take(String field, AccountForm other) {
        switch (field) {
            case "displayName" -> displayName = other.displayName;
            case "login" -> login = other.login;
            case "email" -> email = other.email;
            case "language" -> language = other.language;
            case "active" -> active = other.active;
            case "expiresOn" -> expiresOn = other.expiresOn;
            case "grants" -> {
                grants.clear();
                other.grants.forEach(g -> grants.add(new GrantLine(g.getRole(), g.getTerritory())));
            }
            default -> throw new IllegalArgumentException(field);
        }
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.trim();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public List<GrantLine> getGrants() {
        return grants;
    }
}
