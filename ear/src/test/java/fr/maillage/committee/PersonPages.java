package fr.maillage.committee;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.testing.Browser;

/** Enters people on their page for tests of the product as a whole: programs cannot. */
final class PersonPages {

    private PersonPages() {}

    /** The identifier of a new resident of where an officer works. */
    static String resident(String login, String name) {
        try (Browser browser = Browser.signedIn(login, Browser.WIDE)) {
            return resident(browser, name);
        }
    }

    static String resident(Browser browser, String name) {
        Page page = browser.open("/person/edit.xhtml");
        page.locator("#name").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        page.waitForURL(url -> url.contains("/person/detail.xhtml"));
        return page.url().substring(page.url().indexOf("id=") + 3);
    }
}
