package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.identity.Role;
import fr.maillage.record.list.ListFacet;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records counted by the values of a filter, as the other filters limit them. */
@InsideEar
class FacetsIT {

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList list;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    private final String word = "f" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void enter() {
        enter("com:93032", "waiting");
        enter("com:93032", "waiting");
        enter("com:93032", "closed");
        enter("com:93064", "closed");
    }

    private IrritantDetail enter(String territory, String state) {
        return As.administrator(() -> irritants.create(FieldValues.none(IrritantField.class)
                .with(IrritantField.SUBJECT, "Guichet " + word)
                .with(IrritantField.DESCRIPTION, "Il ferme avant l'heure.")
                .with(IrritantField.TERRITORY, territory)
                .with(IrritantField.ADMINISTRATION, "Caisse (essai)")
                .with(IrritantField.SENT_ON, "2026-03-02")
                .with(IrritantField.STATE, state)));
    }

    private Map<String, Long> states(ListRequest request) {
        ListFacet facet =
                As.a(Role.MEMBER, "dep:93", () -> list.facets(request)).get(0);
        assertThat(facet.filter().name()).isEqualTo("state");
        return facet.counts();
    }

    @Test
    void a_facet_counts_under_the_other_filters_and_not_under_its_own() {
        ListRequest words = ListRequest.ALL.with("q", word);

        assertThat(states(words)).containsExactlyInAnyOrderEntriesOf(Map.of("waiting", 2L, "closed", 2L));
        assertThat(states(words.with("state", "closed")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("waiting", 2L, "closed", 2L));
        assertThat(states(words.with("territory", "com:93064"))).isEqualTo(Map.of("closed", 1L));
        assertThat(states(words.with("archived", "true"))).isEmpty();
        assertThat(states(words.with("q", word + "x"))).isEmpty();
    }

    @Test
    void what_a_facet_counts_is_what_its_value_lists() {
        ListRequest words = ListRequest.ALL.with("q", word);

        states(words)
                .forEach((state, count) -> assertThat(
                                As.administrator(() -> list.page(words.with("state", state), PageRequest.first()))
                                        .total())
                        .as(state)
                        .isEqualTo(count));
    }

    @Test
    void counting_takes_one_statement_and_whoever_reads_nothing_counts_nothing() {
        As.administrator(() -> list.facets(ListRequest.ALL));
        assertThat(Statements.during(factory, () -> As.administrator(() -> list.facets(ListRequest.ALL))))
                .isEqualTo(1);
        assertThat(catchThrowableOfType(
                                Problem.class, () -> As.a(Role.JUROR, "dep:93", () -> list.facets(ListRequest.ALL)))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void hostile_words_and_codes_count_nothing_and_harm_nothing() {
        long before = Sql.number("select count(*) from irritant");
        for (String value : new String[] {"'", "\\", "%", "a' or '1'='1", "x".repeat(2000), "?"}) {
            assertThat(states(ListRequest.ALL.with("q", word + value).with("state", value)))
                    .as(value)
                    .satisfies(counts -> assertThat(counts.values()).allMatch(count -> count >= 0));
        }
        assertThat(Sql.number("select count(*) from irritant")).isEqualTo(before);
    }
}
