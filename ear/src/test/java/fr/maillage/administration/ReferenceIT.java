package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.place.search.FreshnessSettingsService;
import fr.maillage.place.search.FreshnessThresholds;
import fr.maillage.place.search.PlaceFreshness;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.EnvironmentSetting;
import fr.maillage.shared.setting.EnvironmentSetting.Origin;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.vocabulary.TermInput;
import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Reference lists, thresholds and what configuration and health say. */
@InsideEar
class ReferenceIT {

    @Inject
    VocabularyEditorService editor;

    @Inject
    VocabularyService vocabularies;

    @Inject
    FreshnessSettingsService freshness;

    @Inject
    PlaceFreshness thresholds;

    @Inject
    ConfigurationService configuration;

    @Inject
    HealthService health;

    @Test
    void a_term_is_added_renamed_ordered_and_withdrawn_but_stays() {
        add(term("essai-public", "Public des essais", 90, true));
        TermView added = As.administrator(() -> editor.term(Vocabulary.PUBLIC, "essai-public"));

        change("essai-public", added.version(), term(null, "Public renommé", 1, false));

        assertThat(vocabularies.all().find(Vocabulary.PUBLIC, "essai-public"))
                .get()
                .satisfies(t -> {
                    assertThat(t.label()).isEqualTo("Public renommé");
                    assertThat(t.active()).isFalse();
                });
        assertThat(As.administrator(() -> editor.terms(Vocabulary.PUBLIC)))
                .extracting(t -> t.term().code())
                .contains("essai-public")
                .startsWith("essai-public");
        assertThatThrownBy(() -> change("essai-public", added.version(), term(null, "Trop tard", 1, true)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
    }

    @Test
    void a_term_without_a_code_is_given_one_by_its_label() {
        add(term(null, "Public à essayer", 91, true));
        add(term(null, "Public à essayer, bis", 92, true));
        assertThat(As.administrator(() -> editor.terms(Vocabulary.PUBLIC)))
                .extracting(t -> t.term().code())
                .contains("public-a-essayer", "public-a-essayer-bis");
    }

    @Test
    void two_terms_that_files_could_not_tell_apart_are_refused() {
        refused("label", "term-taken", () -> add(term("seniors-bis", "SÉNIORS", 50, true)));
        refused("code", "term-taken", () -> add(term("Seniors", "Autre chose", 50, true)));
        refused("code", "term-code", () -> add(term("pas un code", "Encore autre chose", 50, true)));
        refused("label", "required", () -> add(term("sans-libelle", " ", 50, true)));
        refused("rank", "out-of-range", () -> add(term("sans-rang", "Sans rang", null, true)));
    }

    @Test
    void a_finer_service_needs_its_national_one() {
        refused(
                "parentCode",
                "required",
                () -> add(new TermInput(Vocabulary.SERVICE_DETAIL, "fin", "Un service fin", null, null, 50, true)));
    }

    @Test
    void thresholds_ascend_and_hold_at_once() {
        int version = As.administrator(freshness::current).version();
        refused("checkMonths", "threshold-order", () -> save(version, 6, 6, 18));
        refused("updateMonths", "threshold-order", () -> save(version, 6, 12, 11));
        refused("watchMonths", "out-of-range", () -> save(version, 0, 12, 18));
        refused("updateMonths", "required", () -> save(version, 6, 12, null));

        save(version, 5, 10, 20);

        assertThat(thresholds.thresholds()).isEqualTo(new FreshnessThresholds(5, 10, 20));
        save(As.administrator(freshness::current).version(), 6, 12, 18);
        assertThat(thresholds.thresholds()).isEqualTo(FreshnessThresholds.NATIONAL);
    }

    @Test
    void configuration_says_where_values_come_from_and_shows_no_secret() {
        save(As.administrator(freshness::current).version(), 6, 12, 18);

        List<EnvironmentSetting> settings = As.administrator(configuration::list);

        assertThat(settings)
                .anySatisfy(s -> {
                    assertThat(s.name()).isEqualTo("place.freshness.watch-months");
                    assertThat(s.origin()).isEqualTo(Origin.DATABASE);
                })
                .anySatisfy(s -> {
                    assertThat(s.name()).isEqualTo("retention.audit");
                    assertThat(s.value()).isEqualTo("1826");
                    assertThat(s.origin()).isEqualTo(Origin.DEFAULT);
                });
        assertThat(settings)
                .filteredOn(s -> s.name().endsWith("PASSWORD") && s.value() != null)
                .allSatisfy(s -> assertThat(s.value()).matches("•+"));
    }

    @Test
    void health_knows_the_database_and_its_last_migration() {
        assertThat(As.administrator(health::checks))
                .anySatisfy(c -> {
                    assertThat(c.key()).isEqualTo("schema");
                    assertThat(c.value()).matches("\\d+");
                })
                .anySatisfy(c -> {
                    assertThat(c.key()).isEqualTo("database");
                    assertThat(c.value()).isNotBlank();
                });
    }

    @Test
    void nobody_else_administers() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                denied(() -> As.a(role, null, () -> editor.terms(Vocabulary.SERVICE)));
                denied(() -> As.a(role, null, freshness::current));
                denied(() -> As.a(role, null, configuration::list));
                denied(() -> As.a(role, null, health::checks));
            }
        }
    }

    private static TermInput term(String code, String label, Integer rank, boolean active) {
        return new TermInput(Vocabulary.PUBLIC, code, label, null, null, rank, active);
    }

    private void add(TermInput input) {
        As.administrator(() -> {
            editor.add(input);
            return null;
        });
    }

    private void change(String code, int version, TermInput input) {
        As.administrator(() -> {
            editor.change(code, version, input);
            return null;
        });
    }

    private void save(int version, Integer watch, Integer check, Integer update) {
        As.administrator(() -> {
            freshness.save(version, watch, check, update);
            return null;
        });
    }

    private static void refused(String field, String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations()).anySatisfy(v -> {
                            assertThat(v.field()).isEqualTo(field);
                            assertThat(v.rule()).isEqualTo(rule);
                        }));
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }
}
