package fr.maillage.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An input in which one names several records, by keyboard: each that is chosen is a chip before it. */
public final class Chips {

    private final Page page;
    private final String field;

    /** @param field the id of the input */
    public Chips(Page page, String field) {
        this.page = page;
        this.field = field;
    }

    /** The chips. */
    public Locator all() {
        return page.locator("#" + field + " .ui-autocomplete-token");
    }

    private Locator input() {
        return page.locator("#" + field + "_input");
    }

    /** Types some words and takes the first record that is offered. */
    public void choose(String words) {
        int before = all().count();
        input().pressSequentially(words);
        page.locator("#" + field + "_panel [role=option]").first().waitFor();
        input().press("ArrowDown");
        input().press("Enter");
        assertThat(all()).hasCount(before + 1);
        assertThat(page.locator("#" + field + "_panel")).isHidden();
    }

    /** Types a text and takes it as it is. */
    public void type(String text) {
        int before = all().count();
        input().fill(text);
        input().press("Enter");
        assertThat(all()).hasCount(before + 1);
    }

    /** Takes a chip away. */
    public void remove(String text) {
        int before = all().count();
        all().filter(new Locator.FilterOptions().setHasText(text))
                .locator("[role=button]")
                .press("Enter");
        assertThat(all()).hasCount(before - 1);
    }
}
