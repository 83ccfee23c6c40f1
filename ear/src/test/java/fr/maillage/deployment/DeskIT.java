package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskEntry;
import fr.maillage.deployment.desk.DeskEntryService;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskPart;
import fr.maillage.deployment.desk.DeskPlace;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orientation desks count by the link of their campaign: once, as sums, and unmet needs become statements. */
@InsideEar
class DeskIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInDesk registry;

    @Inject
    private StreetService campaigns;

    @Inject
    private DeskEntryService desk;

    @Inject
    private DeskService desks;

    @Inject
    private IndicatorDesk indicators;

    @Inject
    private Clock clock;

    @BeforeEach
    void nothing_counted() {
        story.forget();
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private StreetDetail campaign(String mode, LocalDate opensOn, LocalDate closesOn) {
        return officer(() -> campaigns.create(FieldValues.none(StreetField.class)
                .with(StreetField.TITLE, "Accueil de la mairie")
                .with(StreetField.TERRITORY, GRAND_EST)
                .with(StreetField.MODE, mode)
                .with(StreetField.OPENS_ON, opensOn.toString())
                .with(StreetField.CLOSES_ON, closesOn.toString())));
    }

    private String secret(StreetDetail campaign) {
        return officer(() -> campaigns.secret(campaign.id()));
    }

    private String open() {
        return secret(campaign("guichet", today(), today()));
    }

    private DeskEntry nowhere(String need, boolean consent) {
        return new DeskEntry(
                UUID.randomUUID(), GAGNY, today(), need, "aucun", null, DeskDimension.NOWHERE, null, null, consent);
    }

    private DeskEntry to(UUID place) {
        return new DeskEntry(
                UUID.randomUUID(),
                GAGNY,
                today(),
                "bases",
                "smartphone",
                "aise",
                DeskDimension.TO_PLACE,
                place.toString(),
                null,
                false);
    }

    private DeskFigures found() {
        return officer(() -> desks.of(GRAND_EST, null, null));
    }

    private static Map<String, Long> people(List<DeskPart> parts) {
        return parts.stream().collect(Collectors.toMap(DeskPart::code, DeskPart::people));
    }

    private static Problem problem(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get);
    }

    private static long statements(DeskEntry entry) {
        return Sql.number(
                "select count(*) from statement s join street_entry e on e.statement_id = s.id"
                        + " where e.entry_key = ? and s.nature = 'need' and s.words = 'Créer, fabriquer'",
                entry.key().toString());
    }

    @Test
    void a_telephone_learns_the_places_of_its_territory() {
        UUID place = registry.place("93032");

        assertThat(desk.open(open()).places()).extracting(DeskPlace::id).contains(place);
    }

    @Test
    void people_become_sums_by_month_and_by_each_thing() {
        UUID place = registry.place("93032");
        String secret = open();
        assertThat(desk.take(secret, to(place))).isTrue();
        assertThat(desk.take(secret, to(place))).isTrue();
        assertThat(desk.take(secret, nowhere("creer", false))).isTrue();

        DeskFigures found = found();
        assertThat(found.people()).isEqualTo(3);
        assertThat(found.unmet()).isEqualTo(1);
        assertThat(people(found.months()))
                .isEqualTo(Map.of(YearMonth.from(today()).toString(), 3L));
        assertThat(people(found.communes())).isEqualTo(Map.of(GAGNY, 3L));
        assertThat(people(found.by(DeskDimension.NEED))).isEqualTo(Map.of("bases", 2L, "creer", 1L));
        assertThat(people(found.by(DeskDimension.UNMET))).isEqualTo(Map.of("creer", 1L));
        assertThat(people(found.by(DeskDimension.EQUIPMENT))).isEqualTo(Map.of("smartphone", 2L, "aucun", 1L));
        assertThat(people(found.by(DeskDimension.EASE))).isEqualTo(Map.of("aise", 2L, "unknown", 1L));
        assertThat(people(found.by(DeskDimension.DIRECTION))).isEqualTo(Map.of("place", 2L, "nowhere", 1L));
        assertThat(found.by(DeskDimension.PLACE)).singleElement().satisfies(part -> {
            assertThat(part.code()).isEqualTo(place.toString());
            assertThat(part.name()).endsWith(", Gagny");
        });
    }

    @Test
    void an_unmet_need_becomes_a_statement_where_she_agrees() {
        String secret = open();
        DeskEntry agreed = nowhere("creer", true);
        DeskEntry silent = nowhere("creer", false);
        desk.take(secret, agreed);
        desk.take(secret, silent);

        assertThat(statements(agreed)).isEqualTo(1);
        assertThat(statements(silent)).isZero();
        assertThat(found().unmet()).isEqualTo(2);
        assertThat(Sql.number(
                        "select count(*) from respondent r join statement s on s.respondent_id = r.id"
                                + " join street_entry e on e.statement_id = s.id where e.entry_key = ?"
                                + " and (r.equipment is not null or r.french_ease is not null)",
                        agreed.key().toString()))
                .isZero();
    }

    @Test
    void what_is_sent_twice_or_ten_times_at_once_counts_once() {
        String secret = open();
        DeskEntry entry = nowhere("creer", true);
        ExecutorService lines = Executors.newFixedThreadPool(5);
        try {
            List<CompletableFuture<Boolean>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> desk.take(secret, entry), lines))
                    .limit(10)
                    .toList();
            assertThat(sent.stream().filter(CompletableFuture::join)).hasSize(1);
        } finally {
            lines.shutdownNow();
        }

        assertThat(desk.take(secret, entry)).isFalse();
        assertThat(found().people()).isEqualTo(1);
        assertThat(statements(entry)).isEqualTo(1);
    }

    @Test
    void nothing_is_kept_of_an_entry_that_is_wrong() {
        String secret = open();
        DeskEntry wrong = new DeskEntry(
                UUID.randomUUID(),
                "com:93008",
                today().plusDays(1),
                "voler",
                null,
                null,
                DeskDimension.TO_PLACE,
                UUID.randomUUID().toString(),
                null,
                false);

        assertThat(problem(() -> desk.take(secret, wrong)).violations())
                .extracting(violation -> violation.field() + " " + violation.rule())
                .containsExactly(
                        "territory deployment-desk-elsewhere",
                        "day deployment-desk-future",
                        "need unknown-value",
                        "place unknown-value");
        assertThat(found().people()).isZero();
        assertThat(Sql.number(
                        "select count(*) from desk_entry where entry_key = ?",
                        wrong.key().toString()))
                .isZero();
    }

    @Test
    void a_link_that_was_made_up_is_of_no_desk_or_over_counts_nothing() {
        DeskEntry entry = nowhere("creer", false);
        String street = secret(campaign("micro-trottoir", today(), today()));
        String over = secret(campaign("guichet", today().minusDays(30), today().minusDays(15)));

        assertThat(problem(() -> desk.take("x" + open(), entry)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> desk.open("")).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem(() -> desk.open(street)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> desk.take(street, entry)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(problem(() -> desk.take(over, entry)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(found().people()).isZero();
    }

    @Test
    void small_counts_are_told_to_those_only_who_keep_the_deployment() {
        String secret = open();
        UUID place = registry.place("93032");
        IntStream.range(0, 6).forEach(n -> desk.take(secret, nowhere("creer", false)));
        IntStream.range(0, 2).forEach(n -> desk.take(secret, to(place)));

        DeskFigures read = As.a(Role.MEMBER, GRAND_EST, () -> desks.of(GRAND_EST, null, null));
        assertThat(read.trusted()).isFalse();
        assertThat(found().trusted()).isTrue();
        assertThat(read.hidden(DeskDimension.EQUIPMENT)).containsExactlyInAnyOrder("smartphone", "aucun");
        assertThat(read.hidden(DeskDimension.PLACE)).containsExactly(place.toString());
        assertThat(read.hidden(DeskDimension.NEED)).isEmpty();
    }

    @Test
    void the_indicator_counts_unmet_needs_of_the_year() {
        String secret = open();
        desk.take(secret, nowhere("creer", false));
        desk.take(secret, nowhere("bases", false));
        indicators.runJob();

        assertThat(indicators.reading("unmet-need", GRAND_EST).value()).isEqualByComparingTo("2");
        assertThat(indicators.reading("unmet-need", "com:93008").value()).isEqualByComparingTo("0");
    }
}
