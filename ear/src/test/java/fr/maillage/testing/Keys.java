package fr.maillage.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Keyboard of somebody who finds and presses things on pages without a mouse. */
public final class Keys {

    private Keys() {}

    /** The first button that is called so. */
    public static Locator button(Page page, String called) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(called))
                .first();
    }

    /** The first link of what the page is about that is called so. */
    public static Locator link(Page page, String called) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(called))
                .first();
    }

    public static void press(Locator locator) {
        locator.press("Enter");
    }
}
