package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.orientation.OrientedPlace.Group;
import fr.maillage.orientation.model.NeedPolicy;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.place.core.Freshness;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationPolicyTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 30, 10, 0);

    private static final TermRef TOOLS = new TermRef(Vocabulary.SERVICE, "outils-quotidien");
    private static final TermRef SMARTPHONE = new TermRef(Vocabulary.SERVICE_DETAIL, "smartphone-tablette");

    private final Need need = NeedPolicy.needs(Fixtures.LISTS, Map.of("telephone", answered(List.of())))
            .get(0);

    private static NeedAnswers answered(List<TermRef> near) {
        return new NeedAnswers(List.of(TOOLS, SMARTPHONE), near);
    }

    @Test
    void a_programme_names_a_need_by_its_charter_and_what_comes_near_to_it_has_to_be_asked() {
        Need caf = new Need(
                Fixtures.term(Vocabulary.NEED, "caf", "CAF"),
                List.of(OrientationPolicy.FRANCE_SERVICES),
                List.of(TOOLS));
        PublicPlace desk = Fixtures.place("Desk", Map.of(Vocabulary.PROGRAMME, List.of("france-services")));
        PublicPlace helper = Fixtures.place("Helper", Map.of(Vocabulary.SERVICE, List.of("outils-quotidien")));

        assertThat(OrientationPolicy.judge(Fixtures.query(), caf, desk, Opening.NOT_GIVEN))
                .containsExactly(new Reason(Criterion.NEED, Fit.FITS, List.of(OrientationPolicy.FRANCE_SERVICES)));
        assertThat(OrientationPolicy.judge(Fixtures.query(), caf, helper, Opening.NOT_GIVEN))
                .containsExactly(new Reason(Criterion.NEED, Fit.PARTLY, List.of(TOOLS)));
        assertThat(OrientationPolicy.group(OrientationPolicy.judge(Fixtures.query(), caf, helper, Opening.NOT_GIVEN)))
                .isEqualTo(Group.FITS);
        assertThat(OrientationPolicy.group(List.of(new Reason(Criterion.COST, Fit.PARTLY, List.of()))))
                .isEqualTo(Group.PERHAPS);
        assertThat(OrientationPolicy.judge(Fixtures.query(), caf, with(Vocabulary.PROGRAMME, null), Opening.NOT_GIVEN))
                .containsExactly(new Reason(Criterion.NEED, Fit.UNKNOWN, List.of()));
    }

    @Test
    void that_an_old_record_says_open_is_not_told_as_certain() {
        Opening open = new Opening(Opening.State.OPEN, MONDAY.withHour(18));
        Opening closed = new Opening(Opening.State.CLOSED, MONDAY.withHour(18));

        assertThat(at(Freshness.TO_UPDATE, open).told()).isEqualTo(Opening.State.UNREADABLE);
        assertThat(at(Freshness.TO_CHECK, open).told()).isEqualTo(Opening.State.OPEN);
        assertThat(at(Freshness.TO_UPDATE, closed).told()).isEqualTo(Opening.State.CLOSED);
    }

    private static OrientedPlace at(Freshness freshness, Opening opening) {
        return new OrientedPlace(
                Fixtures.dated("Lieu", null, freshness, null), null, null, false, null, Group.FITS, List.of(), opening);
    }

    @Test
    void a_need_that_no_service_answers_is_not_offered_and_finer_services_come_first() {
        List<Need> needs = NeedPolicy.needs(Fixtures.LISTS, Map.of("telephone", answered(List.of())));

        assertThat(NeedPolicy.needs(Fixtures.LISTS, Map.of("telephone", new NeedAnswers(List.of(), List.of(TOOLS)))))
                .isEmpty();
        assertThat(needs).extracting(Need::code).containsExactly("telephone");
        assertThat(needs.get(0).answers()).containsExactly(SMARTPHONE, TOOLS);
    }

    @Test
    void a_place_says_yes_by_the_services_that_answer_the_need() {
        PublicPlace place =
                Fixtures.place("Oui", Map.of(Vocabulary.SERVICE, List.of("aide-demarches", "outils-quotidien")));

        assertThat(judge(Fixtures.query(), place))
                .containsExactly(new Reason(Criterion.NEED, Fit.FITS, List.of(TOOLS)));
    }

    @Test
    void a_place_that_says_nothing_stays_and_leaves_it_open() {
        List<Reason> reasons = judge(
                new OrientationQuery(
                        "telephone", "com:93032", null, null, MONDAY, "ar", true, List.of("surdite"), Mode.HOME, null),
                Fixtures.place("Muet", Map.of()));

        assertThat(reasons).extracting(Reason::fit).containsOnly(Fit.UNKNOWN);
        assertThat(reasons)
                .extracting(Reason::criterion)
                .containsExactly(
                        Criterion.NEED,
                        Criterion.TIME,
                        Criterion.COST,
                        Criterion.LANGUAGE,
                        Criterion.ACCESSIBILITY,
                        Criterion.MODE);
        assertThat(OrientationPolicy.group(reasons)).isEqualTo(Group.PERHAPS);
    }

    @ParameterizedTest
    @CsvSource({"gratuit, FITS", "gratuit-sous-condition, PARTLY", "payant, MISSES", ", UNKNOWN"})
    void a_price_is_free_for_all_for_some_for_nobody_or_not_known(String fee, Fit fit) {
        OrientationQuery free =
                new OrientationQuery(null, "com:93032", null, null, null, null, true, List.of(), null, null);

        Fit said = OrientationPolicy.judge(free, null, with(Vocabulary.FEE, fee), Opening.NOT_GIVEN)
                .get(0)
                .fit();

        assertThat(said).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "en, langues-anglais, FITS",
        "en, langues-autres, PARTLY",
        "ar, langues-autres, PARTLY",
        "ar, langues-anglais, UNKNOWN",
        "en, , UNKNOWN"
    })
    void of_languages_records_know_english_and_others(String language, String support, Fit fit) {
        OrientationQuery query =
                new OrientationQuery(null, "com:93032", null, null, null, language, false, List.of(), null, null);

        Fit said = OrientationPolicy.judge(query, null, with(Vocabulary.SUPPORT, support), Opening.NOT_GIVEN)
                .get(0)
                .fit();

        assertThat(said).isEqualTo(fit);
    }

    @Test
    void a_team_that_travels_may_come_home() {
        OrientationQuery query =
                new OrientationQuery(null, "com:93032", null, null, null, null, false, List.of(), Mode.HOME, null);

        assertThat(OrientationPolicy.judge(query, null, with(Vocabulary.ITINERANCY, "itinerant"), Opening.NOT_GIVEN)
                        .get(0)
                        .fit())
                .isEqualTo(Fit.PARTLY);
        assertThat(OrientationPolicy.judge(query, null, with(Vocabulary.ASSISTANCE, "a-domicile"), Opening.NOT_GIVEN)
                        .get(0)
                        .fit())
                .isEqualTo(Fit.FITS);
    }

    @Test
    void what_fits_comes_before_what_is_near_and_what_is_closed_comes_last() {
        OrientedPlace near = oriented("Près", 100.0, Group.PERHAPS);
        OrientedPlace far = oriented("Loin", 900.0, Group.FITS);
        OrientedPlace closed = oriented("Fermé", 50.0, Group.CLOSED);
        OrientedPlace unlocated = oriented("Où", null, Group.FITS);

        assertThat(List.of(closed, near, unlocated, far).stream()
                        .sorted(OrientationPolicy.ORDER)
                        .map(p -> p.place().name()))
                .containsExactly("Loin", "Où", "Près", "Fermé");
    }

    @ParameterizedTest
    @CsvSource({
        "UP_TO_DATE, 2599, TO_UPDATE, 1100, true",
        "UP_TO_DATE, 2601, TO_UPDATE, 1100, false",
        "UP_TO_DATE, 8000, TO_UPDATE, 900, false",
        "TO_WATCH, 1849, TO_UPDATE, 1100, true",
        "TO_CHECK, 1851, TO_UPDATE, 1100, false",
        "UP_TO_DATE, 1849, TO_WATCH, 1100, true",
        "UP_TO_DATE, 1851, TO_CHECK, 1100, false",
        "TO_WATCH, 1101, TO_CHECK, 1100, false",
        "TO_UPDATE, 1099, TO_UPDATE, 1100, true"
    })
    void a_fresh_record_counts_as_nearer_by_a_bounded_way(
            Freshness freshness, double metres, Freshness other, double otherMetres, boolean first) {
        OrientedPlace place = aged("Z", metres, freshness);
        OrientedPlace rival = aged("A", otherMetres, other);

        assertThat(OrientationPolicy.ORDER.compare(place, rival) < 0).isEqualTo(first);
        assertThat(OrientationPolicy.ORDER.compare(rival, place) > 0).isEqualTo(first);
    }

    @Test
    void as_near_as_each_other_the_fresher_record_comes_first_then_the_name() {
        OrientedPlace fresh = aged("Z", 1600.0, Freshness.UP_TO_DATE);
        OrientedPlace old = aged("A", 100.0, Freshness.TO_UPDATE);
        OrientedPlace twin = aged("B", 100.0, Freshness.TO_UPDATE);

        assertThat(List.of(twin, old, fresh).stream()
                        .sorted(OrientationPolicy.ORDER)
                        .map(p -> p.place().name()))
                .containsExactly("Z", "A", "B");
    }

    @Test
    void of_places_without_a_distance_the_fresher_record_comes_first() {
        assertThat(List.of(aged("A", null, Freshness.TO_UPDATE), aged("Z", null, Freshness.UP_TO_DATE)).stream()
                        .sorted(OrientationPolicy.ORDER)
                        .map(p -> p.place().name()))
                .containsExactly("Z", "A");
    }

    @Test
    void near_ends_after_five_kilometres_and_where_nobody_knows() {
        assertThat(OrientationPolicy.near(aged("Lieu", 5000.0, Freshness.TO_UPDATE)))
                .isTrue();
        assertThat(OrientationPolicy.near(aged("Lieu", 5000.1, Freshness.UP_TO_DATE)))
                .isFalse();
        assertThat(OrientationPolicy.near(aged("Lieu", null, Freshness.UP_TO_DATE)))
                .isFalse();
    }

    private static OrientedPlace aged(String name, Double metres, Freshness freshness) {
        return new OrientedPlace(
                Fixtures.dated(name, null, freshness, null),
                null,
                null,
                false,
                metres,
                Group.FITS,
                List.of(),
                Opening.NOT_GIVEN);
    }

    @Test
    void opening_hours_tell_the_state_and_what_comes_next() {
        assertThat(OpeningTimes.at("Mo-Fr 09:00-12:00", MONDAY))
                .isEqualTo(new Opening(Opening.State.OPEN, MONDAY.withHour(12)));
        assertThat(OpeningTimes.at("Mo-Fr 14:00-18:00", MONDAY))
                .isEqualTo(new Opening(Opening.State.CLOSED, MONDAY.withHour(14)));
        assertThat(OpeningTimes.at(null, MONDAY)).isEqualTo(Opening.NOT_GIVEN);
        assertThat(OpeningTimes.at("tous les matins", MONDAY)).isEqualTo(Opening.UNREADABLE);
    }

    private List<Reason> judge(OrientationQuery query, PublicPlace place) {
        return OrientationPolicy.judge(query, need, place, Opening.NOT_GIVEN);
    }

    private static PublicPlace with(Vocabulary list, String code) {
        return Fixtures.place("Lieu", code == null ? Map.of() : Map.of(list, List.of(code)));
    }

    private static OrientedPlace oriented(String name, Double metres, Group group) {
        return new OrientedPlace(
                Fixtures.place(name, Map.of()), null, null, false, metres, group, List.of(), Opening.NOT_GIVEN);
    }
}
