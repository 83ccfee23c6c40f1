package fr.maillage.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideTest {

    private final Guide guide = new Guide();

    @BeforeEach
    void read() {
        guide.read();
    }

    @Test
    void every_page_has_a_title_and_content() {
        assertThat(guide.pages()).hasSizeGreaterThan(8).allSatisfy(page -> {
            assertThat(page.title()).isNotBlank();
            assertThat(page.html()).contains("<p>").doesNotContain("<h1");
        });
        assertThat(guide.english().html()).contains("<li>");
    }

    @Test
    void links_between_pages_lead_to_pages_that_there_are() {
        Pattern link = Pattern.compile("href=\"([^\"]*)\"");
        for (GuidePage page : guide.pages()) {
            Matcher links = link.matcher(page.html());
            while (links.find()) {
                String href = links.group(1);
                assertThat(href).as("in %s", page.task()).doesNotContain(".md");
                if (href.startsWith("/help/page.xhtml?task=")) {
                    String task = href.substring(href.indexOf('=') + 1).replaceAll("#.*", "");
                    assertThat(guide.page(task))
                            .as("%s in %s", href, page.task())
                            .isPresent();
                }
            }
        }
    }

    @Test
    void a_search_finds_sections_without_accents_and_leads_to_their_anchors() {
        assertThat(guide.search("deverrouiller")).anySatisfy(hit -> {
            assertThat(hit.href()).startsWith("/help/page.xhtml?task=comptes#");
            assertThat(hit.snippet()).isNotBlank();
        });
        for (Guide.Hit hit : guide.search("le")) {
            int anchor = hit.href().indexOf('#');
            if (anchor > 0) {
                String task = hit.href().substring(hit.href().indexOf('=') + 1, anchor);
                assertThat(guide.page(task).orElseThrow().html())
                        .contains("id=\"" + hit.href().substring(anchor + 1) + "\"");
            }
        }
    }

    @Test
    void all_words_of_a_search_must_occur() {
        assertThat(guide.search("licorne")).isEmpty();
        assertThat(guide.search("import licorne")).isEmpty();
        assertThat(guide.search("  ")).isEmpty();
    }

    @Test
    void markup_in_the_source_is_shown_and_never_run() {
        assertThat(GuideRenderer.page("x", "# T\n\n<script>alert(1)</script> [x](<javascript:alert(1)>)")
                        .html())
                .doesNotContain("<script")
                .doesNotContain("href=\"javascript:");
    }
}
