package fr.maillage.orientation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import fr.maillage.testing.Browser;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident's way from a question to a place. */
class OrientationJourney {

    private static String place;

    @BeforeAll
    static void some_places() {
        place = Offer.taken();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void without_scripts_a_resident_finds_a_place_and_its_telephone(int width) {
        try (Browser browser = Browser.withoutScripts(width)) {
            Page page = browser.open("/");
            link(page, "Faire une démarche en ligne").click();
            page.getByLabel("Votre ville ou votre code postal").fill("gagny");
            button(page, "Continuer").click();
            link(page, "Peu importe").click();

            assertThat(page.locator("h1")).containsText("près de vous");
            Locator card = page.locator(".or-card")
                    .filter(new Locator.FilterOptions().setHasText("Médiathèque Georges Perec"));
            assertThat(card).containsText("On vous aide pour : Aide aux démarches administratives");
            assertThat(card).containsText(Pattern.compile("Fiche (datée|confirmée|non confirmée)"));
            assertThat(page.locator("[data-read]")).isHidden();
            link(page, "Médiathèque Georges Perec").first().click();
            assertThat(page.locator(".or-sheet")).containsText("01 43 01 02 03");
            assertThat(page.locator(".or-sheet")).containsText("lundi à samedi");
            link(page, "Retour aux lieux").click();
            assertThat(page.locator(".or-card").first()).isVisible();
        }
    }

    @Test
    void by_keyboard_alone_a_resident_chooses_need_town_day_and_price() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/orientation/index.xhtml");
            browser.isAccessible();
            link(page, "Faire une démarche en ligne").press("Enter");
            page.waitForURL(Pattern.compile(".*where.*"));
            browser.isAccessible();
            page.getByLabel("Votre ville ou votre code postal").pressSequentially("93220");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*when.*territory=com%3A93032.*"));
            browser.isAccessible();
            button(page, "Voir les lieux").press("Enter");
            page.waitForURL(Pattern.compile(".*results.*day=.*time=10.*"));
            browser.isAccessible();
            page.getByText("Préciser ma recherche").press("Enter");
            page.getByLabel("C'est gratuit").press("Space");
            button(page, "Voir les lieux").press("Enter");
            page.waitForURL(Pattern.compile(".*cost=free.*"));

            assertThat(page.locator("main")).not().containsText("Atelier payant");
            assertThat(page.locator("main")).containsText("Prix non renseigné");
            assertThat(page.getByLabel("C'est gratuit")).isChecked();
            browser.isAccessible();
            browser.hasNoErrors();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/orientation/results.xhtml?territory=com:93032&at=any",
                "/orientation/when.xhtml?territory=com:93032"
            })
    void from_right_to_left_and_narrow_nothing_breaks(String path) {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open(path);
            assertThat(page.locator("html")).hasAttribute("dir", "ltr");

            page.evaluate("document.documentElement.dir = 'rtl'");

            browser.fitsTheWindow();
            browser.isAccessible();
            Locator tile = page.locator(".or-tile, .or-card__name").first();
            double picture = tile.locator("img, .or-number").first().boundingBox().x;
            double words = tile.locator("span:not(.or-number), a").last().boundingBox().x;
            assertThat(picture).as("the picture stands at the line's beginning").isGreaterThan(words);
        }
    }

    @Test
    void the_map_has_a_numbered_mark_for_each_place_that_the_list_has() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/orientation/results.xhtml?need=demarche&territory=com:93032&at=any");
            assertThat(page.locator(".or-pin").first()).isVisible();

            assertThat(page.locator(".or-pin").count())
                    .isEqualTo(page.locator(".or-card[data-lat]").count());
            page.locator(".or-pin").last().press("Enter");
            assertThat(page.locator(".leaflet-popup a").first()).isVisible();
            assertThat(page.locator(".leaflet-popup")).containsText("Fiche ");
            browser.isAccessible();
        }
    }

    @Test
    void nothing_found_offers_the_next_best_thing() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/orientation/results.xhtml?need=creer&lat=-30&lon=-100&at=any&cost=free&km=1");

            assertThat(page.locator("h1")).hasText("Aucun lieu trouvé");
            assertThat(link(page, "Chercher plus loin")).isVisible();
            assertThat(link(page, "Chercher dans une autre ville")).isVisible();
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void nonsense_in_the_address_is_told_in_a_sentence_with_the_question_again() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            String script = "%3Cscript%3Ealert(1)%3C/script%3E";
            for (String query : List.of(
                    "need=" + script + "&territory=com:93032",
                    "territory=" + script,
                    "territory=qpv:QN99999Z",
                    "lat=91&lon=2",
                    "territory=com:93032&at=" + script,
                    "territory=com:93032&language=" + script,
                    "territory=com:93032&cost=" + script + "&mode=" + script + "&accessibility=" + script + "&km="
                            + script)) {
                Page page = browser.open("/orientation/results.xhtml?" + query);

                assertThat(page.locator("[role=alert]")).isVisible();
                assertThat(page.getByLabel("Votre ville ou votre code postal")).isVisible();
            }
            browser.isAccessible();
            browser.open("/orientation/where.xhtml?place=" + "%3Cb%3Enulle+part%3C/b%3E");
            assertThat(browser.page().locator("[role=alert]")).containsText("<b>nulle part</b>");
            browser.open("/orientation/place.xhtml?id=00000000-0000-4000-8000-000000000000");
            assertThat(browser.page().locator("h1")).hasText("Ce lieu n'est pas dans la liste");
            browser.isAccessible();
        }
    }

    @Test
    void half_a_name_offers_home_first_and_a_street_asks_for_its_town() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/orientation/where.xhtml?place=livry");
            assertThat(page.locator(".or-choices a").first()).containsText("Livry-Gargan");
            page.getByLabel("Votre ville ou votre code postal").fill("pierrefitte");
            button(page, "Continuer").click();
            assertThat(page.locator(".or-choices a").first()).containsText("Pierrefitte-sur-Seine");
            page.getByLabel("Votre ville ou votre code postal").fill("12 rue de la République");
            button(page, "Continuer").click();
            assertThat(page.locator("[role=alert]")).containsText("Écrivez le nom de la ville");
            page.getByLabel("Votre ville ou votre code postal").fill("montreil");
            button(page, "Continuer").click();
            page.waitForURL(Pattern.compile(".*when.*territory=com%3A93048.*"));
        }
    }

    @Test
    void the_results_print_on_one_page_with_three_places_their_telephone_and_a_code_to_scan() throws IOException {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/orientation/results.xhtml?need=demarche&territory=com:93032&at=any");
            assertThat(button(page, "Imprimer les premiers lieux (une page)")).isVisible();
            assertThat(page.locator(".or-paper")).isHidden();
            List<String> names = page.locator(".or-card__name a").allInnerTexts();
            org.assertj.core.api.Assertions.assertThat(names).hasSizeGreaterThanOrEqualTo(3);

            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
                String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");

                org.assertj.core.api.Assertions.assertThat(paper.getNumberOfPages())
                        .isEqualTo(1);
                org.assertj.core.api.Assertions.assertThat(text)
                        .contains("Gagny", "1. " + names.get(0), "2. " + names.get(1), "3. " + names.get(2))
                        .contains("Fiche ", "Scannez ce code")
                        .doesNotContain("4. ", "Préciser ma recherche");
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".or-paper svg path")).hasAttribute("d", Pattern.compile("M.*"));
            assertThat(page.locator(".or-paper__place")).hasCount(3);
        }
    }

    @Test
    void a_departement_asks_for_the_town_and_an_arrondissement_counts_from_its_own_middle() {
        try (Browser browser = Browser.withoutScripts(Browser.NARROW)) {
            Page page = browser.open("/orientation/where.xhtml?need=demarche&place=93");
            assertThat(page.locator("#which")).hasText("Seine-Saint-Denis : quelle ville ?");
            assertThat(page.locator("section .or-choices a")).hasCount(39);
            link(page, "Gagny").first().click();
            page.waitForURL(Pattern.compile(".*when.*territory=com%3A93032.*"));

            browser.open("/orientation/where.xhtml?need=demarche&place=paris+20");
            page.waitForURL(Pattern.compile(".*when.*territory=com%3A75120.*"));
            assertThat(page.locator(".or-answered")).containsText("Paris 20e arrondissement");
            link(page, "Peu importe").click();
            assertThat(page.locator(".or-answered")).containsText("Paris 20e arrondissement");
            assertThat(page.locator("h1")).containsText("lieux");
        }
    }

    @Test
    void what_lies_beyond_five_kilometres_is_not_called_near_and_an_unnamed_need_is_said_before_the_list() {
        try (Browser browser = Browser.visitor(Browser.NARROW)) {
            Page page = browser.open("/orientation/results.xhtml?lat=48.6&lon=2.54&at=any");
            assertThat(page.locator("h1")).not().containsText("près de vous");
            assertThat(page.locator("h1")).containsText(Pattern.compile("à \\d+(,\\d)? km"));

            browser.open("/orientation/results.xhtml?need=retraite&lat=-30&lon=-100&at=any");
            assertThat(page.locator(".or-unnamed")).containsText("Aucune fiche près d'ici ne dit qu'on y aide pour");
            assertThat(page.locator("main")).not().containsText("Ces lieux vous correspondent");
            browser.isAccessible();
            browser.fitsTheWindow();
        }
    }

    @Test
    void a_shared_address_says_everything_its_language_too() {
        try (Browser browser = Browser.visitor(Browser.WIDE)) {
            Page page = browser.open("/orientation/place.xhtml?lang=en&id=" + place);

            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".or-sheet")).containsText("Monday to Saturday");
            button(page, "français").or(button(page, "Français")).first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
