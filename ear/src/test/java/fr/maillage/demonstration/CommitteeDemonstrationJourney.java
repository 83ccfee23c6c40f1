package fr.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.PageSession;
import fr.maillage.testing.Site;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role finds on the pages of the navigation, in the demonstration and in a base in which nothing is yet. */
class CommitteeDemonstrationJourney {

    private static final List<String> LOGINS =
            List.of("admin", "departement", "ept", "prefecture", "membre", "conseiller");

    /** The story of the deployment is told apart. */
    private static final String DEPLOYMENT = "/deployment/";

    /** Who fills pages. */
    private static final Set<String> EDITORS = Set.of("admin", "departement", "ept");

    /** Pages that fill by what happens on others: messages that are sent, runs that are started. */
    private static final Set<String> FOUND_ELSEWHERE = Set.of("/notification/list.xhtml", "/job/list.xhtml", "/need/list.xhtml");

    private static ShownPages pages(String login) {
        return ShownPages.of(PageSession.signedIn(login, ShownPages.password(login)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "departement", "ept", "prefecture", "membre", "conseiller"})
    void every_page_of_the_navigation_shows_something_in_the_demonstration(String login) {
        ShownPages pages = pages(login);
        SoftAssertions softly = new SoftAssertions();
        for (String path : pages.navigation()) {
            if (path.startsWith(DEPLOYMENT)) {
                continue;
            }
            softly.assertThat(pages.empty(path)).as("%s for %s", path, login).isEmpty();
        }
        softly.assertThat(pages.text("/home.xhtml")).as("first steps of %s", login).doesNotContain("task=demarrer");
        softly.assertAll();
    }

    @Test
    void every_empty_page_has_a_button_that_leads_whoever_meets_it_on() {
        try (Site site = Site.on("h2").start()) {
            URI server = site.server().uri("/");
            SoftAssertions softly = new SoftAssertions();
            for (String login : LOGINS) {
                ShownPages pages = ShownPages.of(PageSession.signedIn(server, login, ShownPages.password(login)));
                int empty = 0;
                for (String path : pages.navigation()) {
                    for (String piece : pages.empty(path)) {
                        empty++;
                        softly.assertThat(ShownPages.links(piece))
                                .as("%s for %s: %s", path, login, piece)
                                .isNotEmpty()
                                .allSatisfy(link -> assertThat(pages.text(link)).isNotEmpty());
                        if (EDITORS.contains(login) && !FOUND_ELSEWHERE.contains(path)) {
                            softly.assertThat(piece + forms(pages.text(path)))
                                    .as("%s for %s", path, login)
                                    .containsPattern("m-button--primary|/interop/records|<form|<input|<button");
                        }
                    }
                }
                softly.assertThat(empty).as("empty pages of %s", login).isGreaterThan(10);
            }
            softly.assertAll();
        }
    }

    /** The forms of a page that change something: the way to fill it may stand beside what is empty. */
    private static String forms(String page) {
        return String.join("", ShownPages.posting(page));
    }
}
