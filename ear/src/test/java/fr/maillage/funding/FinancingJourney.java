package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillage.testing.Api;
import fr.maillage.testing.Browser;
import fr.maillage.testing.ProductServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer writes the financing plan of an action in cells, by keyboard. */
class FinancingJourney {

    private static final String EURO = "\u00a0€";

    private final String code = "A" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_plan_of_the_rugby_workshops_balances_to_the_cent_and_members_see_no_amount_asked_for() {
        String action = FundingDesk.action(code, "Ateliers du rugby (essai)");
        FundingDesk.contract("CV-" + code);
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/plan/action/detail.xhtml?id=" + action);
            page.locator("section[aria-labelledby=s-financing] a").first().press("Enter");
            expense(page, 0, "Quatre ordinateurs", "3400");
            expense(page, 1, "Imprimante", "620,00");
            page.locator("#more").press("Enter");
            expense(page, 2, "Armoire sécurisée", "980.00");
            line(page, 0, "ept", "cash", "5 000", "4999,99");
            assertThat(total(page, "expense")).hasText("5\u202f000,00" + EURO);
            assertThat(total(page, "balance")).hasText("-0,01" + EURO);
            assertThat(page.locator("[data-balance]")).hasText("Il manque 0,01" + EURO);
            for (String wrong : new String[] {"-1", "123456789012345", "1,234", "1,234.50"}) {
                cell(page, "line", 0, "granted").fill(wrong);
                assertThat(total(page, "granted")).hasText("À corriger");
                page.locator("#save").press("Enter");
                assertThat(cell(page, "line", 0, "granted")).hasAttribute("aria-invalid", "true");
                assertThat(cell(page, "line", 0, "granted")).hasValue(wrong);
                assertThat(page.locator("#plan")).containsText("n'est pas un montant");
            }
            browser.isAccessible();
            cell(page, "line", 0, "granted").fill("5000");
            line(page, 1, "commune", "in-kind", "", "960");
            cell(page, "line", 1, "commune").fill("Gagny");
            cell(page, "line", 1, "contract").selectOption("CV-" + code);
            page.locator("#save").press("Enter");
            assertThat(page.locator("#plan")).containsText("CV-" + code);
            cell(page, "line", 1, "contract").selectOption("");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("est enregistré");
            assertThat(total(page, "balance")).hasText("0,00" + EURO);
            assertThat(total(page, "in-kind")).hasText("960,00" + EURO);

            page.locator("#copy-year").press("Enter");
            assertThat(page.locator("main")).containsText("2 lignes et 3 dépenses");
            browser.open("/plan/action/detail.xhtml?id=" + action);
            assertThat(card(page)).containsText("5\u202f000,00" + EURO);
            assertThat(card(page)).containsText("Demandé");
            browser.isAccessible();
            browser.open("/funding/plan/detail.xhtml?id=" + action);
            assertThat(page.locator(".m-history")).containsText("Ligne ajoutée");
            browser.isAccessible();
        }
        try (Browser member = Browser.signedIn("membre", Browser.NARROW)) {
            Page page = member.open("/plan/action/detail.xhtml?id=" + action);
            assertThat(card(page)).containsText("Accordé");
            assertThat(card(page)).not().containsText("Demandé");
            member.isAccessible();
            member.fitsTheWindow();
            page = member.open("/funding/plan/detail.xhtml?id=" + action);
            assertThat(page.locator("main")).not().containsText("Demandé");
            assertThat(Api.of("membre").get("/api/v1/funding-lines?size=200").body())
                    .doesNotContain("\"asked\"");
        }
    }

    @Test
    void of_two_people_on_one_plan_the_second_keeps_what_she_typed_and_sees_the_other_value() {
        String address = "/funding/plan/edit.xhtml?id=" + FundingDesk.action(code, "Ateliers à deux");
        try (Browser one = Browser.signedIn("ept", Browser.WIDE);
                Browser other = Browser.signedIn("departement", Browser.NARROW)) {
            Page first = one.open(address);
            line(first, 0, "ept", "cash", "", "100");
            line(first, 1, "region", "cash", "", "50");
            first.locator("#save").press("Enter");
            assertThat(first.locator("main")).containsText("est enregistré");
            Page second = other.open(address);
            cell(second, "line", 0, "granted").fill("300");
            cell(second, "line", 0, "paid").fill("30");
            cell(first, "line", 0, "granted").fill("200");
            cell(first, "line", 1, "granted").fill("60");
            first.locator("#save").press("Enter");
            assertThat(first.locator("main")).containsText("est enregistré");

            second.locator("#save").press("Enter");
            assertThat(second.locator("main")).containsText("Quelqu'un d'autre a modifié ce plan");
            assertThat(cell(second, "line", 0, "granted")).hasValue("300");
            assertThat(cell(second, "line", 0, "paid")).hasValue("30");
            assertThat(second.locator(".funding-theirs")).hasCount(1);
            assertThat(second.locator(".funding-theirs")).hasText("Maintenant : 200,00");
            assertThat(cell(second, "line", 1, "granted")).hasValue("60,00");
            other.isAccessible();
            other.fitsTheWindow();
            second.locator("#save").press("Enter");
            assertThat(second.locator("main")).containsText("est enregistré");
            assertThat(cell(second, "line", 0, "granted")).hasValue("300,00");
            assertThat(cell(second, "line", 1, "granted")).hasValue("60,00");
        }
    }

    @Test
    void a_plan_is_written_without_scripts() {
        String action = FundingDesk.action(code, "Ateliers sans script");
        try (Browser browser = Browser.withoutScripts(Browser.WIDE)) {
            Page page = browser.open("/login.xhtml");
            page.getByLabel("Identifiant").fill("ept");
            page.getByLabel("Mot de passe").fill(ProductServer.passwordOf("ept"));
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login.xhtml"));
            browser.open("/funding/plan/edit.xhtml?id=" + action);
            expense(page, 0, "Salle", "10");
            line(page, 0, "ept", "cash", "", "4");
            page.locator("#save").press("Enter");
            assertThat(page.locator("[data-balance]")).hasText("Il manque 6,00" + EURO);
        }
    }

    private static Locator card(Page page) {
        return page.locator("section[aria-labelledby=s-financing]");
    }

    private static Locator total(Page page, String name) {
        return page.locator("[data-total=" + name + "]");
    }

    private static Locator cell(Page page, String row, int place, String field) {
        return page.locator("[data-row=" + row + "]").nth(place).locator("[name$='-" + field + "']");
    }

    private static void expense(Page page, int place, String item, String amount) {
        cell(page, "expense", place, "item").fill(item);
        cell(page, "expense", place, "amount").fill(amount);
    }

    private static void line(Page page, int place, String funder, String nature, String asked, String granted) {
        cell(page, "line", place, "funder").selectOption(funder);
        cell(page, "line", place, "nature").selectOption(nature);
        cell(page, "line", place, "asked").fill(asked);
        cell(page, "line", place, "granted").fill(granted);
    }
}
