package fr.maillage.web.shared.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.web.planted.FailingFeature;
import fr.maillage.web.planted.PlantedFeature;
import fr.maillage.web.shared.PageSources;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Appearance of all features to people; written by hand, so that whoever moves something says so here. */
class FeaturesTest {

    static final Features ALL = features(AllFeatures.all());

    @Test
    void the_navigation_has_its_entries_in_their_order() {
        assertThat(navigation(ALL))
                .containsExactly(
                        "TERRITORY place /place/list.xhtml READ",
                        "TERRITORY > moderation /moderation/list.xhtml EDIT_PLACES",
                        "TERRITORY > confirmation /confirmation/list.xhtml READ",
                        "TERRITORY > duplicate /duplicate/list.xhtml READ",
                        "TERRITORY map /map/view.xhtml READ",
                        "TERRITORY > territory /territory/list.xhtml READ",
                        "TERRITORY actor /actor/list.xhtml READ",
                        "TERRITORY offer /offer/list.xhtml READ",
                        "TERRITORY agenda /agenda/list.xhtml READ",
                        "TERRITORY > orientation /orientation/share.xhtml READ",
                        "TERRITORY indicator /indicator/list.xhtml READ",
                        "TERRITORY > report /report/list.xhtml READ",
                        "DIAGNOSIS diagnosis /diagnosis/compare/index.xhtml READ",
                        "DIAGNOSIS diagnosis /diagnosis/statement/list.xhtml COLLECT",
                        "DIAGNOSIS > diagnosis /diagnosis/collection/list.xhtml COLLECT",
                        "DIAGNOSIS > diagnosis /diagnosis/exhibit/list.xhtml COLLECT",
                        "DIAGNOSIS > diagnosis /diagnosis/street/list.xhtml COLLECT",
                        "DIAGNOSIS diagnosis /diagnosis/survey/list.xhtml READ",
                        "DIAGNOSIS diagnosis /diagnosis/finding/list.xhtml READ",
                        "DIAGNOSIS > diagnosis /diagnosis/theme/list.xhtml READ",
                        "DIAGNOSIS diagnosis /diagnosis/irritant/list.xhtml READ",
                        "DIAGNOSIS need /need/list.xhtml READ",
                        "PLAN plan /plan/frame/list.xhtml READ",
                        "PLAN plan /plan/action/list.xhtml READ",
                        "PLAN plan /plan/chain/index.xhtml READ",
                        "PLAN funding /funding/line/list.xhtml READ",
                        "PLAN funding /funding/cofunding/list.xhtml READ",
                        "PLAN > funding /funding/extract/list.xhtml EDIT_FUNDING",
                        "PLAN funding /funding/contract/list.xhtml READ",
                        "ADVISERS deployment /deployment/post/list.xhtml READ",
                        "ADVISERS > deployment /deployment/host/list.xhtml READ",
                        "ADVISERS > deployment /deployment/postfile/index.xhtml READ",
                        "ADVISERS deployment /deployment/dropin/list.xhtml READ",
                        "ADVISERS deployment /deployment/calendar/index.xhtml READ",
                        "ADVISERS deployment /deployment/coverage/index.xhtml READ",
                        "ADVISERS deployment /deployment/scenario/list.xhtml READ",
                        "ADVISERS > deployment /deployment/siting/index.xhtml READ",
                        "ADVISERS deployment /deployment/activity/index.xhtml READ",
                        "ADVISERS > deployment /deployment/desk/index.xhtml READ",
                        "COMMITTEE committee /committee/calendar/index.xhtml READ",
                        "COMMITTEE committee /committee/gathering/list.xhtml READ",
                        "COMMITTEE committee /committee/decision/list.xhtml READ",
                        "COMMITTEE committee /committee/task/list.xhtml READ",
                        "COMMITTEE committee /committee/body/list.xhtml READ",
                        "COMMITTEE > committee /committee/renewal/list.xhtml READ_CONTACTS",
                        "COMMITTEE > person /person/list.xhtml READ_CONTACTS",
                        "COMMITTEE mailing /mailing/list.xhtml READ_CONTACTS",
                        "COMMITTEE > notification /notification/list.xhtml EDIT_ACTORS",
                        "SIDE interop /interop/import.xhtml IMPORT",
                        "SIDE job /job/list.xhtml RUN_JOBS",
                        "SIDE identity /identity/list.xhtml MANAGE_ACCOUNTS",
                        "SIDE audit /audit/list.xhtml READ_AUDIT",
                        "SIDE administration /administration/index.xhtml MANAGE_REFERENCE");
    }

    @Test
    void pages_outside_the_folders_of_entries_light_the_one_that_they_belong_to() {
        Map<String, String> entries = Map.of(
                "/plan/request/list.xhtml", "/plan/action/list.xhtml",
                "/plan/measure/edit.xhtml", "/administration/index.xhtml",
                "/funding/plan/detail.xhtml", "/funding/line/list.xhtml");

        entries.forEach((page, entry) -> {
            assertThat(PageSources.PAGES.resolve(page.substring(1))).exists();
            assertThat(ALL.entryOf(page)).contains(entry);
            assertThat(navigation(ALL)).anyMatch(line -> line.contains(" " + entry + " "));
        });
        assertThat(ALL.entryOf("/plan/action/detail.xhtml")).isEmpty();
    }

    @Test
    void first_pages_have_their_cards_in_their_order_each_in_a_file_that_there_is() {
        Map<NavGroup, List<String>> cards = Map.of(
                NavGroup.TODAY,
                List.of(
                        "home/steps-before.xhtml",
                        "home/awaits.xhtml",
                        "deployment/awaited.xhtml",
                        "committee/member.xhtml",
                        "home/steps-after.xhtml"),
                NavGroup.TERRITORY,
                List.of("home/territory.xhtml"),
                NavGroup.DIAGNOSIS,
                List.of("need/home.xhtml"),
                NavGroup.PLAN,
                List.of("plan/home.xhtml", "funding/home.xhtml"),
                NavGroup.ADVISERS,
                List.of("deployment/home.xhtml"));

        for (NavGroup group : NavGroup.values()) {
            assertThat(ALL.homeCards(group))
                    .containsExactlyElementsOf(cards.getOrDefault(group, List.of()).stream()
                            .map(card -> "/WEB-INF/includes/" + card)
                            .toList())
                    .allMatch(include -> Files.exists(PageSources.PAGES.resolve(include.substring(1))));
        }
    }

    @Test
    void no_menu_has_more_than_seven_entries_and_each_page_stands_below_a_tab_of_its_group() {
        for (NavGroup group : NavGroup.values()) {
            List<NavEntry> entries = ALL.navigation(group).stream()
                    .map(Features.Entry::announced)
                    .toList();
            Map<String, List<NavEntry>> tabs = entries.stream()
                    .filter(entry -> entry.tab() == null)
                    .collect(Collectors.toMap(
                            NavEntry::path,
                            tab -> entries.stream()
                                    .filter(entry -> tab.path().equals(entry.tab()))
                                    .toList()));

            assertThat(tabs).as("tabs of %s", group).hasSizeLessThanOrEqualTo(7);
            assertThat(tabs.values()).allSatisfy(below -> assertThat(below).hasSizeLessThan(7));
            assertThat(entries)
                    .allMatch(entry -> entry.tab() == null || tabs.containsKey(entry.tab()))
                    .allMatch(entry -> entry.tab() == null || group != NavGroup.SIDE);
            assertThat(group.page() == null
                            || Files.exists(
                                    PageSources.PAGES.resolve(group.page().substring(1))))
                    .isTrue();
        }
        assertThat(NavGroup.values()).hasSize(7);
    }

    @Test
    void the_audit_leads_to_the_pages_of_records() {
        Map<String, String> pages = Map.ofEntries(
                Map.entry("account", "identity /identity/edit.xhtml?id="),
                Map.entry("actor", "actor /actor/detail.xhtml?id="),
                Map.entry("committee.body", "committee /committee/body/detail.xhtml?id="),
                Map.entry("offer", "offer /offer/detail.xhtml?id="),
                Map.entry("agenda", "agenda /agenda/event.xhtml?id="),
                Map.entry("contact-list", "mailing /mailing/detail.xhtml?id="),
                Map.entry("campaign", "confirmation /confirmation/detail.xhtml?id="),
                Map.entry("place", "place /place/detail.xhtml?id="),
                Map.entry("job", "job /job/detail.xhtml?id="),
                Map.entry("need-indicator", "need null"),
                Map.entry("retention", "administration null"),
                Map.entry("term", "vocabulary null"));

        pages.forEach((kind, page) -> assertThat(ALL.record(kind))
                .map(k -> k.feature() + " " + k.announced().address())
                .contains(page));
        assertThat(ALL.record("none-such")).isEmpty();
    }

    @Test
    void nothing_depends_on_the_order_in_which_features_are_found() {
        List<Feature> backwards = new ArrayList<>(AllFeatures.all());
        Collections.reverse(backwards);
        Features found = features(backwards);

        assertThat(navigation(found)).isEqualTo(navigation(ALL));
        assertThat(found.glossary()).isEqualTo(ALL.glossary());
    }

    @Test
    void two_features_share_neither_a_name_nor_a_place_in_the_order_nor_an_address_nor_a_kind_of_record() {
        List<Feature> all = AllFeatures.all();

        assertThat(all).extracting(Feature::name).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .flatMap(f -> f.navigation().stream())
                        .map(e -> e.group() + " " + e.rank())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(all.stream()
                        .flatMap(f -> f.glossary().stream())
                        .map(GlossaryWord::rank)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(all.stream()
                        .flatMap(f -> f.records().stream())
                        .map(RecordPage::kind)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(f -> f.guide().keySet().stream()).toList())
                .doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(f -> f.words().keySet().stream()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_feature_that_throws_is_left_out_and_logged_once_while_the_others_stand() {
        List<LogRecord> logged = new ArrayList<>();
        Features found = logging(logged, () -> {
            List<Supplier<Feature>> suppliers = new ArrayList<>();
            suppliers.add(FailingFeature::new);
            suppliers.add(() -> {
                throw new IllegalArgumentException("not to be had");
            });
            AllFeatures.all().forEach(f -> suppliers.add(() -> f));
            return new Features(suppliers.stream());
        });
        navigation(found);
        navigation(found);

        assertThat(navigation(found)).isEqualTo(navigation(ALL));
        assertThat(found.glossary()).isEqualTo(ALL.glossary());
        assertThat(found.guide("/failing/list.xhtml")).isEmpty();
        assertThat(found.guide("/offer/list.xhtml")).contains("offres");
        assertThat(logged)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getThrown()).isInstanceOf(RuntimeException.class));
    }

    @Test
    void a_new_feature_needs_nothing_but_its_bean() {
        List<Feature> all = new ArrayList<>(AllFeatures.all());
        all.add(new PlantedFeature());
        Features found = features(all);

        assertThat(navigation(found)).contains("TERRITORY planted /planted/list.xhtml READ");
        assertThat(found.words("/planted/list.xhtml")).containsExactly("planted", "place");
        assertThat(found.word("planted").orElseThrow().meaningKey()).isEqualTo("planted.meaning.planted");
    }

    static Features features(List<Feature> all) {
        return new Features(all.stream().map(f -> () -> f));
    }

    private static List<String> navigation(Features features) {
        return Stream.of(NavGroup.values())
                .flatMap(group -> features.navigation(group).stream())
                .map(e -> e.announced().group() + (e.announced().tab() == null ? " " : " > ") + e.feature() + " "
                        + e.announced().path() + " " + e.announced().permission())
                .toList();
    }

    private static Features logging(List<LogRecord> lines, Supplier<Features> work) {
        Logger logger = Logger.getLogger(Features.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            return work.get();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }
}
