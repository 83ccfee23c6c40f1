package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of the ten actions of the story in 2022. */
@InsideEar
class FigureStoryIT {

    private static final YearMonth JULY = YearMonth.of(2022, 7);

    @Inject
    private ActionStory story;

    @Inject
    private FigureService figures;

    @Inject
    private Clock clock;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @BeforeEach
    void told() {
        story.toldBefore();
        story.run("actions", story.file("actions"), false);
    }

    private static JsonObject expected() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(SharedData.story("plan/expected.json")))) {
            return reader.readObject();
        }
    }

    private UUID id(String code) {
        return story.all().get(code).id();
    }

    private FigureSheet sheet(String code, YearMonth until) {
        UUID id = id(code);
        return officer(() -> figures.sheet(id, until));
    }

    private static BigDecimal total(FigureSheet sheet, String measure) {
        return sheet.rows().stream()
                .filter(row -> row.measure().code().equals(measure))
                .findFirst()
                .orElseThrow()
                .total();
    }

    private Problem refused(UUID id, String month, long version, Map<String, String> values) {
        return catchThrowableOfType(
                Problem.class,
                () -> officer(() -> {
                    figures.enter(id, month, version, values);
                    return null;
                }));
    }

    private void enter(UUID id, String month, long version, Map<String, String> values) {
        officer(() -> {
            figures.enter(id, month, version, values);
            return null;
        });
    }

    @Test
    void the_year_comes_in_and_adds_up_to_what_the_story_says() throws IOException {
        assertThat(story.run("figures", story.file("figures"), true)).isEqualTo(new JobCounts(98, 98, 0, 0, 0));
        assertThat(story.run("figures", story.file("figures"), false)).isEqualTo(new JobCounts(98, 98, 0, 0, 0));
        assertThat(story.run("figures", story.file("figures"), false)).isEqualTo(new JobCounts(98, 0, 0, 98, 0));

        Map<String, FigureSheet> sheets = new HashMap<>();
        expected().getJsonObject("totaux_des_mesures").forEach((name, said) -> {
            String code = name.substring(0, name.indexOf('.'));
            FigureSheet sheet = sheets.computeIfAbsent(code, c -> sheet(c, null));
            assertThat(total(sheet, name.substring(name.indexOf('.') + 1)))
                    .as(name)
                    .isEqualByComparingTo(((JsonNumber) said).bigDecimalValue());
        });
        assertThat(total(sheet("AC04", YearMonth.of(2022, 9)), "seances")).isEqualByComparingTo("90");
        assertThat(total(sheet("AC04", null), "seances")).isEqualByComparingTo("150");
    }

    @Test
    void a_kind_asks_for_its_counts_and_what_was_not_counted_is_no_zero() {
        FigureSheet sheet = sheet("AC01", null);

        assertThat(sheet.rows())
                .extracting(row -> row.measure().code())
                .containsExactly("ateliers", "places", "presences", "certifies");
        assertThat(sheet.rows())
                .allMatch(row -> row.total() == null && row.months().isEmpty());
    }

    @Test
    void a_month_is_entered_corrected_and_taken_back_by_who_saw_it() {
        UUID id = id("AC01");
        enter(id, "2022-07", 0, Map.of("ateliers", "4", "presences", "14"));
        long seen = sheet("AC01", null).version(JULY);
        enter(id, "2022-07", seen, Map.of("presences", "15", "places", "16,0"));

        assertThat(refused(id, "2022-07", seen, Map.of("presences", "12")).kind())
                .isEqualTo(Problem.Kind.STALE);
        assertThat(total(sheet("AC01", null), "presences")).isEqualByComparingTo("15");
        assertThat(total(sheet("AC01", null), "places")).isEqualByComparingTo("16");

        Map<String, String> back = new HashMap<>();
        back.put("ateliers", null);
        enter(id, "2022-07", sheet("AC01", null).version(JULY), back);
        assertThat(total(sheet("AC01", null), "ateliers")).isNull();
        assertThat(total(sheet("AC01", null), "presences")).isEqualByComparingTo("15");
    }

    @Test
    void what_is_no_number_no_month_or_not_asked_for_is_named_and_nothing_is_kept() {
        UUID id = id("AC01");
        String next = YearMonth.from(ClockProducer.today(clock)).plusMonths(1).toString();

        assertThat(refused(id, "2022-07", 0, Map.of("presences", "-3")).violations())
                .extracting(v -> v.field() + " " + v.rule())
                .containsExactly("presences plan-figure-value");
        for (String value : List.of("1.234,5", "quinze", "12,345", "1234567890", "9".repeat(100_000))) {
            assertThat(refused(id, "2022-07", 0, Map.of("presences", value)).violations())
                    .extracting("rule")
                    .containsExactly("plan-figure-value");
        }
        assertThat(refused(id, "2022-07", 0, Map.of("foyers", "3")).violations())
                .extracting("rule")
                .containsExactly("plan-figure-measure");
        for (String month : List.of("2022-13", "juillet", "2022-7", "1066-07", "2022-07-01")) {
            assertThat(refused(id, month, 0, Map.of("presences", "3")).violations())
                    .extracting("rule")
                    .containsExactly("plan-figure-month");
        }
        assertThat(refused(id, next, 0, Map.of("presences", "3")).violations())
                .extracting("rule")
                .containsExactly("plan-figure-future");
        assertThat(sheet("AC01", null).months()).isEmpty();
    }

    @Test
    void a_file_names_the_rows_that_are_wrong_and_keeps_the_others() {
        String file = "action;mois;mesure;valeur;unite\n"
                + "AC01;2022-07;presences;15;présences\n"
                + "AC01;2022-07;presences;16;présences\n"
                + "AC01;2022-07;foyers;3;foyers\n"
                + "AC99;2022-07;presences;3;présences\n"
                + "AC01;2099-01;presences;3;présences\n"
                + "AC01;2022-08;presences;-1;présences\n";

        assertThat(story.rules("figures", file))
                .containsExactlyInAnyOrder(
                        "ERROR plan-figure-twice 1",
                        "ERROR plan-figure-measure 1",
                        "ERROR plan-milestone-action-unknown 1",
                        "ERROR plan-figure-future 1",
                        "ERROR plan-figure-value 1");
        assertThat(total(sheet("AC01", null), "presences")).isEqualByComparingTo("15");
    }

    @Test
    void figures_are_read_by_members_and_entered_by_officers_of_the_territory_alone() {
        UUID id = id("AC01");

        assertThat(As.a(Role.MEMBER, null, () -> figures.sheet(id, null)).rows())
                .isNotEmpty();
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> As.a(Role.EPT_OFFICER, "ept:200057875", () -> {
                                    figures.enter(id, "2022-07", 0, Map.of("presences", "3"));
                                    return null;
                                }))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void a_year_takes_no_more_statements_than_a_month() {
        UUID id = id("AC03");
        enter(id, "2022-01", 0, Map.of("foyers", "120"));
        long month = Statements.during(factory, () -> officer(() -> figures.sheet(id, null)));
        story.run("figures", story.file("figures"), false);

        assertThat(Statements.during(factory, () -> officer(() -> figures.sheet(id, null))))
                .isLessThanOrEqualTo(month);
    }
}
