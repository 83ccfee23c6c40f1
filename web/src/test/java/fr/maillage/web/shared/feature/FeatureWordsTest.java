package fr.maillage.web.shared.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.web.planted.PlantedFeature;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide's pages and the words of the trade, page by page; written by hand, as {@link FeaturesTest}. */
class FeatureWordsTest {

    @Test
    void the_glossary_has_its_words_in_their_order() {
        assertThat(FeaturesTest.ALL.glossary().stream().map(w -> w.announced().key()))
                .containsExactly(
                        "territory",
                        "ept",
                        "epci",
                        "qpv",
                        "iris",
                        "perimeter",
                        "actor",
                        "person",
                        "place",
                        "offer",
                        "capacity",
                        "body",
                        "gathering",
                        "group",
                        "item",
                        "decision",
                        "task",
                        "mandate",
                        "minutes",
                        "pack",
                        "session",
                        "freshness",
                        "confirm",
                        "provenance",
                        "proposal",
                        "duplicate",
                        "merge",
                        "campaign",
                        "refusal",
                        "archive",
                        "pivot",
                        "typology",
                        "ccas",
                        "cnfs",
                        "drop-in",
                        "orientation",
                        "need",
                        "mapping",
                        "dry-run",
                        "reject",
                        "indicator",
                        "snapshot",
                        "not-computable",
                        "job",
                        "right",
                        "audit",
                        "token",
                        "statement",
                        "observation",
                        "side-by-side",
                        "tau",
                        "finding",
                        "irritant",
                        "need-indicator",
                        "frame",
                        "scheme",
                        "axis",
                        "deliberation",
                        "action",
                        "milestone",
                        "result",
                        "evidence-chain",
                        "portfolio",
                        "contract",
                        "envelope",
                        "commitment",
                        "financing-plan",
                        "funding-line",
                        "in-kind",
                        "leverage",
                        "extract",
                        "post",
                        "host",
                        "assignment",
                        "dropin",
                        "coverage",
                        "scenario",
                        "opinion");
    }

    @Test
    void each_page_leads_to_its_page_of_the_guide_by_the_longest_beginning() {
        Map<String, String> pages = Map.ofEntries(
                Map.entry("/home.xhtml", "demarrer"),
                Map.entry("/login.xhtml", "se-connecter"),
                Map.entry("/welcome.xhtml", "se-connecter"),
                Map.entry("/identity/account.xhtml", "se-connecter"),
                Map.entry("/identity/list.xhtml", "comptes"),
                Map.entry("/administration/index.xhtml", "regler"),
                Map.entry("/audit/list.xhtml", "regler"),
                Map.entry("/job/detail.xhtml", "traitements"),
                Map.entry("/interop/import.xhtml", "importer"),
                Map.entry("/interop/run.xhtml", "importer"),
                Map.entry("/interop/feeds.xhtml", "suivre"),
                Map.entry("/interop/changes.xhtml", "suivre"),
                Map.entry("/interop/mappings.xhtml", "correspondance"),
                Map.entry("/interop/records.xhtml", "importer-acteurs"),
                Map.entry("/map/view.xhtml", "carte"),
                Map.entry("/open-data/index.xhtml", "ouvrir"),
                Map.entry("/orientation/results.xhtml", "orienter"),
                Map.entry("/agenda/list.xhtml", "agenda"),
                Map.entry("/actor/list.xhtml", "acteurs"),
                Map.entry("/person/list.xhtml", "personnes"),
                Map.entry("/confirmation/list.xhtml", "campagnes"),
                Map.entry("/mailing/list.xhtml", "listes"),
                Map.entry("/notification/list.xhtml", "messages"),
                Map.entry("/offer/edit.xhtml", "offres"),
                Map.entry("/committee/body/list.xhtml", "seances"),
                Map.entry("/diagnosis/compare/index.xhtml", "diagnostic"),
                Map.entry("/need/list.xhtml", "besoins"),
                Map.entry("/plan/frame/list.xhtml", "schema"),
                Map.entry("/plan/action/list.xhtml", "actions"),
                Map.entry("/plan/chain/index.xhtml", "fil"),
                Map.entry("/funding/contract/list.xhtml", "argent"),
                Map.entry("/deployment/dropin/list.xhtml", "deployer"),
                Map.entry("/deployment/post/list.xhtml", "deployer"),
                Map.entry("/moderation/case.xhtml", "traiter"),
                Map.entry("/place/list.xhtml", "chercher"),
                Map.entry("/place/edit.xhtml", "corriger"),
                Map.entry("/place/detail.xhtml", "corriger"),
                Map.entry("/duplicate/list.xhtml", "doublons"),
                Map.entry("/indicator/list.xhtml", "indicateurs"),
                Map.entry("/report/list.xhtml", "rapport"),
                Map.entry("/territory/list.xhtml", "territoires"));

        pages.forEach((address, task) ->
                assertThat(FeaturesTest.ALL.guide(address)).as(address).contains(task));
        assertThat(FeaturesTest.ALL.guide("/help/index.xhtml")).isEmpty();
    }

    @Test
    void each_page_explains_its_words() {
        Map<String, List<String>> pages = Map.ofEntries(
                Map.entry("/notification/list.xhtml", List.of("refusal")),
                Map.entry("/confirmation/list.xhtml", List.of("campaign", "freshness", "confirm", "refusal")),
                Map.entry("/agenda/list.xhtml", List.of("session", "place", "territory")),
                Map.entry("/actor/list.xhtml", List.of("actor", "ccas", "pivot", "territory")),
                Map.entry("/person/list.xhtml", List.of("person", "actor", "territory")),
                Map.entry("/offer/list.xhtml", List.of("offer", "capacity", "actor", "place")),
                Map.entry(
                        "/place/list.xhtml",
                        List.of("actor", "freshness", "confirm", "provenance", "proposal", "pivot", "qpv")),
                Map.entry("/duplicate/list.xhtml", List.of("duplicate", "merge", "provenance", "proposal", "pivot")),
                Map.entry("/moderation/case.xhtml", List.of("proposal", "provenance", "archive")),
                Map.entry("/need/list.xhtml", List.of("need-indicator", "iris", "qpv")),
                Map.entry("/moderation/list.xhtml", List.of("proposal")),
                Map.entry("/interop/import.xhtml", List.of("mapping", "dry-run", "reject", "pivot")),
                Map.entry("/interop/records.xhtml", List.of("actor", "mapping", "dry-run", "reject", "pivot")),
                Map.entry(
                        "/indicator/list.xhtml",
                        List.of("indicator", "snapshot", "not-computable", "perimeter", "qpv")),
                Map.entry("/report/list.xhtml", List.of("snapshot", "perimeter")),
                Map.entry("/orientation/share.xhtml", List.of("orientation", "need", "qpv")),
                Map.entry("/territory/list.xhtml", List.of("ept", "epci", "qpv", "perimeter")),
                Map.entry("/home.xhtml", List.of()),
                Map.entry("/audit/list.xhtml", List.of()),
                Map.entry("/orientation/need.xhtml", List.of()));

        pages.forEach((address, words) ->
                assertThat(FeaturesTest.ALL.words(address)).as(address).isEqualTo(words));
    }

    @Test
    void a_word_that_nobody_explains_is_not_shown() {
        assertThat(FeaturesTest.features(List.of(new PlantedFeature())).words("/planted/list.xhtml"))
                .containsExactly("planted");
    }
}
