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

    private final Need need = NeedPolicy.needs(Fixtures.LISTS, Map.of("telephone", List.of(TOOLS, SMARTPHONE)))
            .get(0);

    @Test
    void a_need_that_no_service_answers_is_not_offered_and_finer_services_come_first() {
        List<Need> needs = NeedPolicy.needs(Fixtures.LISTS, Map.of("telephone", List.of(TOOLS, SMARTPHONE)));

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

    @Test
    void within_one_fit_records_of_the_last_months_come_first_then_the_nearest() {
        OrientedPlace stale = aged("Vieux", 100.0, Freshness.TO_UPDATE);
        OrientedPlace check = aged("Un an", 200.0, Freshness.TO_CHECK);
        OrientedPlace watch = aged("Neuf mois", 300.0, Freshness.TO_WATCH);
        OrientedPlace fresh = aged("Frais", 5000.0, Freshness.UP_TO_DATE);
        OrientedPlace closed = new OrientedPlace(
                Fixtures.dated("Fermé", null, Freshness.UP_TO_DATE, null),
                null,
                null,
                false,
                10.0,
                Group.CLOSED,
                List.of(),
                Opening.NOT_GIVEN);

        assertThat(List.of(closed, stale, watch, check, fresh).stream()
                        .sorted(OrientationPolicy.ORDER)
                        .map(p -> p.place().name()))
                .containsExactly("Frais", "Un an", "Neuf mois", "Vieux", "Fermé");
    }

    @Test
    void what_wider_circles_add_comes_behind_the_first_circle_the_nearest_before_the_freshest() {
        OrientedPlace stale = aged("Vieux", 2_900.0, Freshness.TO_UPDATE);
        OrientedPlace near = aged("Hors du cercle", 5_000.0, Freshness.TO_UPDATE);
        OrientedPlace far = aged("Loin", 50_000.0, Freshness.UP_TO_DATE);

        assertThat(List.of(far, near, stale).stream()
                        .sorted(OrientationPolicy.order(3.0))
                        .map(p -> p.place().name()))
                .containsExactly("Vieux", "Hors du cercle", "Loin");
        assertThat(List.of(near, far).stream()
                        .sorted(OrientationPolicy.order(null))
                        .map(p -> p.place().name()))
                .containsExactly("Loin", "Hors du cercle");
    }

    private static OrientedPlace aged(String name, double metres, Freshness freshness) {
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
