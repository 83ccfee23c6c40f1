package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.Difference;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of residents as they are released: somebody who may not read their words asks for all that she may. */
@InsideEar
class ReleaseIT {

    private static final String DEPARTMENT = "dep:93";
    private static final String GRAND_EST = "ept:200058790";
    private static final long SECOND = 9_000_000;

    @Inject
    private DiagnosisStory story;

    @Inject
    private SideBySideService sides;

    @Inject
    private ReleaseService releases;

    @Inject
    private TerritoryService territories;

    @BeforeEach
    void told() {
        story.told();
    }

    private SideBySide asked(SideBySideFilter filter) {
        return As.a(Role.MEMBER, DEPARTMENT, () -> sides.compare(filter));
    }

    private static SideBySideFilter of(String territory) {
        return new SideBySideFilter(territory, null, null, null, null, null);
    }

    /** The counts that a member is told of a territory: by cell, null for what is hidden. */
    private Map<String, Integer> told(TerritoryView territory) {
        SideBySide both = asked(of(territory.code()));
        Map<String, Integer> told = new HashMap<>();
        for (ComparedTheme theme : both.themes()) {
            String code = theme.counts().theme();
            put(told, both, code, "observation", theme.counts().residents().observing());
            put(told, both, code, "need", theme.counts().residents().needing());
            put(told, both, code, "proposal", theme.counts().residents().proposing());
            theme.counts().residents().proposals().forEach((what, count) -> put(told, both, code, what, count));
        }
        return told;
    }

    private static void put(Map<String, Integer> told, SideBySide both, String theme, String what, int count) {
        told.put(theme + " " + what, both.hidden().hides(theme, what) ? null : Integer.valueOf(count));
    }

    @Test
    void no_small_count_is_told_nor_follows_from_the_counts_around() {
        TerritoryView department = territories.required(DEPARTMENT);
        Map<String, Integer> whole = told(department);
        assertThat(whole).isNotEmpty();
        assertNoneSmall(DEPARTMENT, whole);

        Map<String, Map<String, Integer>> towns = new HashMap<>();
        territories.within(department.id(), TerritoryKind.COMMUNE).forEach(town -> towns.put(town.code(), told(town)));
        towns.forEach(ReleaseIT::assertNoneSmall);
        whole.forEach((cell, all) -> {
            int sum = towns.values().stream()
                    .map(town -> town.get(cell))
                    .mapToInt(count -> count == null ? 0 : count)
                    .sum();
            if (all != null) {
                assertThat(ReleasePolicy.small(all - sum))
                        .as("%s: %d of %d told", cell, sum, all)
                        .isFalse();
            }
        });
    }

    private static void assertNoneSmall(String territory, Map<String, Integer> told) {
        told.forEach((cell, count) -> assertThat(count == null || !ReleasePolicy.small(count))
                .as(territory + " " + cell)
                .isTrue());
    }

    @Test
    void the_story_keeps_its_shares_its_classes_and_its_order() throws IOException {
        SideBySide both = asked(of(GRAND_EST));

        assertThat(both.respondents()).isEqualTo(expected().getInt("repondants"));
        assertThat(Difference.of(both)).first().satisfies(difference -> {
            assertThat(difference.groups() + "/" + difference.residents()).isEqualTo("63/62");
            assertThat(difference.groupsProposing() + "/" + difference.residentsProposing())
                    .isEqualTo("69/52");
        });
        SideBySideFilter year =
                new SideBySideFilter(GRAND_EST, null, null, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null);
        SideBySide live = officer(() -> sides.compare(year));
        assertThat(both.themes())
                .extracting(theme -> theme.counts().theme() + " " + theme.agreement())
                .containsExactlyElementsOf(live.themes().stream()
                        .map(theme -> theme.counts().theme() + " " + theme.agreement())
                        .toList());
        assertThat(both.tau()).isEqualTo(live.tau());
    }

    @Test
    void the_union_of_proposals_that_would_give_away_two_small_ones_is_not_told() {
        SideBySide both = asked(of(GRAND_EST));

        assertThat(both.hidden().hides("smartphone", "proposal")).isTrue();
        assertThat(both.hidden().hides("smartphone", "observation")).isFalse();
    }

    /** A second edition, of ten people in a town, tells each proposal and no union. */
    @Test
    void a_union_that_an_edition_does_not_tell_stands_beside_no_proposal_of_more_people() {
        SideBySide before = asked(of(GRAND_EST));
        assertThat(before.themes()).anyMatch(theme -> theme.counts().residents().proposing() > 0);
        long root = territories.required(DEPARTMENT).id();
        long number = Sql.number("select max(number) from release where root_id = ?", root) + 1;
        Sql.update(
                "insert into release (id, uuid, root_id, number, told_on, people) values (?, ?, ?, ?, ?, 10)",
                SECOND,
                UUID.randomUUID().toString(),
                root,
                number,
                LocalDate.of(2022, 1, 1));
        try {
            long part = SECOND;
            for (Map<String, Object> row :
                    Sql.rows("select distinct attribute from release_part where attribute = 'people'"
                            + " or attribute like 'observation:%' or attribute like 'proposed:%'")) {
                String attribute = row.get("attribute").toString();
                Sql.update(
                        "insert into release_part (id, root_id, attribute, first_number, last_number, people, places)"
                                + " values (?, ?, ?, ?, ?, ?, 1)",
                        ++part,
                        root,
                        attribute,
                        number,
                        number,
                        attribute.equals("people") ? 10 : 5);
                Sql.update(
                        "insert into release_part_place (part_id, place_id) values (?, ?)",
                        part,
                        territories.required("com:93032").id());
            }

            SideBySide both = asked(of(GRAND_EST));

            assertThat(both.respondents()).isEqualTo(before.respondents() + 10);
            assertThat(both.themes())
                    .filteredOn(theme -> !theme.counts().residents().proposals().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(theme -> assertThat(
                                    both.hidden().hides(theme.counts().theme(), Nature.PROPOSAL.code()))
                            .as(theme.counts().theme())
                            .isTrue());
        } finally {
            Sql.update("delete from release_part_place where part_id > ?", SECOND);
            Sql.update("delete from release_part where id > ?", SECOND);
            Sql.update("delete from release where id = ?", SECOND);
        }
    }

    @Test
    void what_the_story_says_is_to_be_hidden_is_hidden_in_each_town() throws IOException {
        JsonObject towns = expected().getJsonObject("par_commune");
        for (String town : towns.keySet()) {
            SideBySide both = asked(of(town));
            for (JsonString theme : towns.getJsonObject(town)
                    .getJsonArray("a_masquer_si_publie")
                    .getValuesAs(JsonString.class)) {
                assertThat(both.hidden().hides(theme.getString(), "observation")
                                || both.themes().stream()
                                        .noneMatch(each -> each.counts().theme().equals(theme.getString())))
                        .as(town + " " + theme)
                        .isTrue();
            }
        }
    }

    private static JsonObject expected() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(SharedData.story("diagnosis/expected.json")))) {
            return reader.readObject();
        }
    }

    @Test
    void a_respondent_more_changes_nothing_that_is_told_and_waits() {
        Map<String, Integer> before = told(territories.required("com:93032"));
        int waiting = officer(() -> releases.preview(DEPARTMENT).people());
        Sql.update("update respondent set release_id = null where id = (select max(p.id) from respondent p"
                + " where p.release_id is not null)");

        assertThat(told(territories.required("com:93032"))).isEqualTo(before);
        assertThat(officer(() -> releases.preview(DEPARTMENT)).people())
                .isGreaterThanOrEqualTo(waiting == 0 ? 0 : waiting + 1);
        if (waiting + 1 < ReleasePolicy.LEAST) {
            assertThat(catchThrowableOfType(Problem.class, () -> officer(() -> releases.release(DEPARTMENT)))
                            .kind())
                    .isEqualTo(Problem.Kind.CONFLICT);
        }
        Sql.update("update respondent set release_id = (select max(e.id) from release e) where release_id is null"
                + " and code like 'R%'");
    }

    @Test
    void a_member_may_not_release_and_nobody_may_for_a_quarter() {
        assertThat(catchThrowableOfType(
                                Problem.class, () -> As.a(Role.MEMBER, DEPARTMENT, () -> releases.release(DEPARTMENT)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(catchThrowableOfType(Problem.class, () -> officer(() -> releases.preview("qpv:QN09301M")))
                        .kind())
                .isIn(Problem.Kind.INVALID, Problem.Kind.NOT_FOUND);
    }

    private <T> T officer(Supplier<T> work) {
        return As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, work);
    }

    @Test
    void nothing_finer_than_a_territory_is_told() {
        LocalDate day = LocalDate.of(2021, 2, 3);
        for (SideBySideFilter finer : List.of(
                new SideBySideFilter(DEPARTMENT, "seniors", null, null, null, null),
                new SideBySideFilter(DEPARTMENT, null, UUID.randomUUID(), null, null, null),
                new SideBySideFilter(DEPARTMENT, null, null, day, null, null),
                new SideBySideFilter(DEPARTMENT, null, null, null, day, null))) {
            assertThat(catchThrowableOfType(Problem.class, () -> asked(finer)).kind())
                    .isEqualTo(Problem.Kind.DENIED);
        }
    }

    @Test
    void who_may_read_the_words_is_told_all() {
        SideBySide both = As.a(Role.DEPARTMENT_OFFICER, DEPARTMENT, () -> sides.compare(of("com:93014")));

        assertThat(both.hidden().isEmpty()).isTrue();
        assertThat(both.live()).isTrue();
    }
}
