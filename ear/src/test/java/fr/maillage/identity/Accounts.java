package fr.maillage.identity;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts that a journey makes for itself, through the pages. */
final class Accounts {

    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{5}(-[a-z2-9]{5}){3}");

    private Accounts() {}

    /** Makes an account with a role everywhere, as the administrator does; the password is the one that she is shown. */
    static String create(String login, Role role) {
        return create(login, role, null);
    }

    /** The same on a territory, by its code; null for everywhere. */
    static String create(String login, Role role, String territory) {
        try (Browser browser = Browser.signedIn("admin", Browser.WIDE)) {
            Page page = browser.open("/identity/edit.xhtml");
            page.getByLabel("Nom").fill("Compte " + login);
            page.getByLabel("Identifiant").fill(login);
            page.getByLabel("Rôle 1").selectOption(role.name());
            if (territory != null) {
                page.getByLabel("Territoire 1").fill(territory);
            }
            page.getByLabel("Par un mot de passe généré").check();
            page.getByText("Créer le compte").click();
            page.waitForURL("**/identity/edit.xhtml?id=*");
            Matcher password = PASSWORD.matcher(page.locator(".m-notice").textContent());
            if (!password.find()) {
                throw new AssertionError("The page shows no password");
            }
            return password.group();
        }
    }

    /** Somebody who has signed in through the form. */
    static Browser signedIn(String login, String password) {
        Browser browser = Browser.visitor(Browser.WIDE);
        Page page = browser.open("/login.xhtml");
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        return browser;
    }
}
