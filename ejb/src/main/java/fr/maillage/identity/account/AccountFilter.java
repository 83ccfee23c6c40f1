package fr.maillage.identity.account;

import fr.maillage.identity.Role;

/**
 * Which accounts are wanted; null means any.
 *
 * @param role a role held somewhere; together with the territory, held exactly there
 * @param territoryId the territory that a grant names, not those inside it
 * @param text a part of the login, the name or the e-mail; case is ignored, blank means any
 * @param active whether the account may sign in
 * @param demonstration whether the demonstration brought the account along
 */
public record AccountFilter(Role role, Long territoryId, String text, Boolean active, Boolean demonstration) {

    /** Everything. */
    public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    public AccountFilter {
        text = text == null || text.isBlank() ? null : text.trim();
    }

    /** Wherever the accounts come from. */
    public AccountFilter(Role role, Long territoryId, String text, Boolean active) {
        this(role, territoryId, text, active, null);
    }
}
