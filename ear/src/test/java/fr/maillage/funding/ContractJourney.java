package fr.maillage.funding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillage.testing.Browser;
import fr.maillage.testing.Chips;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer keeps a contract and its envelopes by keyboard. */
class ContractJourney {

    private final String code = "CV-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_contract_and_its_envelopes_are_kept_by_keyboard() {
        try (Browser browser = Browser.signedIn("ept", Browser.WIDE)) {
            Page page = browser.open("/funding/contract/edit.xhtml");
            page.locator("#title").fill("Contrat de Gagny au clavier");
            page.locator("#code").fill(code);
            page.locator("#generation").fill("2015");
            page.locator("#kind").selectOption("communal");
            Chips communes = new Chips(page, "communes");
            communes.choose("gagn");
            communes.type("Atlantis");
            page.locator("#startsOn").fill("2015-01-01");
            page.locator("#endsOn").fill("2023-12-31");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("Atlantis");
            browser.isAccessible();
            communes.remove("Atlantis");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("2024-2030");
            page.locator("#generation").fill("2015-2023");
            page.locator("#save").press("Enter");
            assertThat(page.locator("h1")).hasText("Contrat de Gagny au clavier");
            assertThat(page.locator(".m-state")).containsText("Terminé");
            assertThat(page.locator("main")).containsText("Gagny (93032)");

            add(page);
            envelope(page, "2022", "30000,5");
            assertThat(page.locator("main")).containsText("30\u202f000,50\u00a0€");
            add(page);
            for (String wrong : new String[] {"-1", "123456789012345", "12,345", "1,234.50"}) {
                envelope(page, "2021", wrong);
                assertThat(page.locator("#amount")).hasAttribute("aria-invalid", "true");
                assertThat(page.locator("#record")).containsText("n'est pas un montant");
            }
            envelope(page, "2024", "10");
            assertThat(page.locator("#record")).containsText("2023");
            browser.isAccessible();

            browser.open("/funding/contract/list.xhtml?generation=2015-2023&q=" + code);
            browser.isAccessible();
            page.locator("tbody a").press("Enter");
            page.locator("#s-envelopes ~ form a").press("Enter");
            page.locator("#amount").fill("25 000");
            page.locator("#save").press("Enter");
            assertThat(page.locator("main")).containsText("25\u202f000,00\u00a0€");
            page.locator(".m-history summary").first().press("Enter");
            assertThat(page.locator(".m-history li").first()).containsText("Enveloppe modifiée");
            assertThat(page.locator(".m-history del").first()).containsText("30\u202f000,50\u00a0€");
            browser.isAccessible();
        }
    }

    @Test
    void of_two_people_on_an_envelope_the_second_sees_both_versions_and_keeps_what_she_typed() {
        try (Browser one = Browser.signedIn("ept", Browser.WIDE);
                Browser other = Browser.signedIn("departement", Browser.NARROW)) {
            String address = FundingDesk.contract(code);
            add(one.open(address));
            envelope(one.page(), "2022", "100");
            one.page().locator("#s-envelopes ~ form a").press("Enter");
            Page second = other.open(address);
            second.locator("#s-envelopes ~ form a").press("Enter");
            one.page().locator("#amount").fill("200");
            one.page().locator("#save").press("Enter");
            assertThat(one.page().locator("main")).containsText("200,00");
            second.locator("#amount").fill("300");
            second.locator("#save").press("Enter");
            assertThat(second.locator("#conflict")).isVisible();
            assertThat(second.locator("#amount")).hasValue("300");
            other.isAccessible();
            second.locator("#save").press("Enter");
            assertThat(second.locator("main")).containsText("300,00");
        }
    }

    private static void add(Page page) {
        page.locator("a[href*='envelope.xhtml?contract=']").press("Enter");
    }

    private static void envelope(Page page, String year, String amount) {
        page.locator("#year").fill(year);
        page.locator("#funder").selectOption("p147");
        page.locator("#amount").fill(amount);
        page.locator("#save").press("Enter");
    }
}
