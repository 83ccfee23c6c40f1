package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.said.SaidFinding;
import fr.maillage.diagnosis.said.SaidPage;
import fr.maillage.diagnosis.said.SaidService;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor reads the pages of all communes and QPV, sets what they quote side by side, and looks for somebody. */
@InsideEar
class SaidAttackIT {

    private static final int LEAST = 5;
    private static final String INSIDE = " (r.commune_id in (select x.descendant_id from territory_closure x"
            + " where x.ancestor_id = ? and x.valid_to is null) or r.qpv_id = ?)";

    @Inject
    private DiagnosisStory story;

    @Inject
    private SaidDesk desk;

    @Inject
    private SaidService said;

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    @Inject
    private TerritoryService territories;

    private final String mark = "a" + UUID.randomUUID().toString().substring(0, 8);

    /** Words as a page quotes them, under the finding of a territory. */
    private record Quoted(long territory, Verbatim words) {}

    @BeforeEach
    void published() {
        story.told();
        List<FindingView> adopted = desk.officer(() -> findingList.page(
                        ListRequest.ALL.with("territory", "dep:93").with("state", "adopted"),
                        new PageRequest(0, 100, "title", true)))
                .items();
        adopted.stream()
                .filter(finding -> finding.publishedOn() == null)
                .forEach(finding -> desk.officer(() -> findings.publish(finding.id(), finding.version())));
    }

    private List<Quoted> everything() {
        long department = territories.required("dep:93").id();
        List<Quoted> quoted = new ArrayList<>();
        Stream.of(TerritoryKind.COMMUNE, TerritoryKind.QPV)
                .flatMap(kind -> territories.within(department, kind).stream())
                .map(TerritoryView::officialCode)
                .map(said::page)
                .forEach(page -> quoted.addAll(quoted(page)));
        return quoted;
    }

    private static List<Quoted> quoted(SaidPage page) {
        List<Quoted> quoted = new ArrayList<>();
        for (SaidFinding shown :
                Stream.concat(page.own().stream(), page.around().stream()).toList()) {
            shown.quotes()
                    .forEach(words -> quoted.add(new Quoted(shown.finding().territoryKey(), words)));
        }
        return quoted;
    }

    /** Asserts that nobody learns who said something from all that any page tells of it. */
    private static void assertNobodyIsFound(List<Quoted> quoted) {
        Map<String, Set<Long>> places = new HashMap<>();
        Map<String, Verbatim> told = new HashMap<>();
        for (Quoted each : quoted) {
            places.computeIfAbsent(each.words().words(), w -> new HashSet<>()).add(each.territory());
            if (each.words().commune() != null) {
                told.put(each.words().words(), each.words());
            }
        }
        told.forEach((words, verbatim) -> places.get(words)
                .forEach(territory -> assertThat(Sql.number(
                                "select count(*) from respondent r join territory t on t.id = r.commune_id"
                                        + " where t.name = ? and r.age_band = ? and" + INSIDE,
                                verbatim.commune(),
                                verbatim.ageBand(),
                                territory,
                                territory))
                        .as("residents who may have said: %s", verbatim)
                        .isGreaterThanOrEqualTo(LEAST)));
        for (Quoted each : quoted) {
            if (each.words().gathering() == null && each.words().commune() == null) {
                long all = Sql.number(
                        "select count(*) from respondent r where" + INSIDE, each.territory(), each.territory());
                long others = Sql.rows(
                                "select count(*) as met from respondent r where r.age_band is not null and" + INSIDE
                                        + " group by r.commune_id, r.age_band having count(*) >= 5",
                                each.territory(),
                                each.territory())
                        .stream()
                        .mapToLong(row -> ((Number) row.get("met")).longValue())
                        .sum();
                assertThat(all - others)
                        .as("residents who may have said: %s", each.words())
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    @Test
    void the_storys_words_lead_to_nobody_whatever_pages_one_sets_side_by_side() {
        List<Quoted> quoted = everything();

        assertThat(quoted).anyMatch(each -> each.words().gathering() == null);
        assertNobodyIsFound(quoted);
    }

    @Test
    void a_quarter_inside_a_commune_and_a_neighbour_tell_nothing_that_each_page_alone_does_not() {
        TerritoryView quarter = desk.quarter();
        String commune = "com:" + desk.communeOf(quarter);
        waitingAreAll("25-39", commune);
        List<UUID> around = desk.say(4, commune, "60-69", "Dans la commune, " + mark);
        desk.say(5, commune, "25-39", "Dans la commune aussi, " + mark);
        UUID inside = desk.says(quarter.code(), "60-69", "Dans le quartier, " + mark);
        desk.released(commune);
        desk.published(
                mark, commune, Stream.concat(Stream.of(inside), around.stream()).toList());
        assertThat(attributed("Dans le quartier, " + mark)).isTrue();

        desk.published(mark + "q", quarter.code(), List.of(inside));
        desk.published(mark + "e", "ept:200058790", List.of(inside));

        assertThat(quoted(said.page(quarter.officialCode())).stream().filter(each -> each.territory() == quarter.id()))
                .as("words that bear a commune elsewhere")
                .noneMatch(each -> each.words().words().equals("Dans le quartier, " + mark));
        assertThat(attributed("Dans la commune, " + mark)).isTrue();
        assertNobodyIsFound(everything());
    }

    @Test
    void the_day_on_which_one_of_five_is_erased_her_neighbours_words_stay_as_they_were_published() {
        waitingAreAll("70-plus", "com:93015");
        List<UUID> five = desk.say(5, "com:93015", "18-24", "Tous les jours, " + mark);
        desk.say(5, "com:93015", "70-plus", "Tous les matins, " + mark);
        desk.released("com:93015");
        desk.published(mark, "com:93015", five);
        assertThat(attributed("Tous les jours, " + mark)).isTrue();

        Sql.update(
                "update respondent set age_band = null where id ="
                        + " (select respondent_id from statement where uuid = ?)",
                five.get(4).toString());

        assertThat(attributed("Tous les jours, " + mark)).isTrue();
        Sql.update(
                "update respondent set age_band = '18-24' where id ="
                        + " (select respondent_id from statement where uuid = ?)",
                five.get(4).toString());
    }

    /** Gives one age to whomever other tests left waiting in a commune: bands of few would be told together. */
    private static void waitingAreAll(String age, String commune) {
        Sql.update(
                "update respondent set age_band = ? where release_id is null and commune_id ="
                        + " (select id from territory where code = ?)",
                age,
                commune);
    }

    private boolean attributed(String words) {
        return everything().stream()
                .filter(each -> each.words().words().equals(words))
                .anyMatch(each -> each.words().commune() != null);
    }
}
