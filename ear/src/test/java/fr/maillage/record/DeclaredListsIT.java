package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.record.list.ListFacet;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each list that is declared takes each of its filters and orders, and counts what it lists. */
@InsideEar
class DeclaredListsIT {

    private static final int MOST_VALUES = 6;

    @Inject
    @Any
    private Instance<RecordList<?, ?>> lists;

    @Inject
    private VocabularyService vocabularies;

    @PersistenceUnit(unitName = "maillage")
    private EntityManagerFactory factory;

    private Stream<RecordList<?, ?>> all() {
        return lists.stream();
    }

    private static Page<?> page(RecordList<?, ?> list, ListRequest request) {
        return As.administrator(() -> list.page(request, PageRequest.first()));
    }

    private List<String> values(ListFilter filter) {
        return switch (filter.shape()) {
            case WORDS -> List.of("le pied", "100 %_'\\");
            case TERRITORY -> List.of("dep:93", "com:93032");
            case CHOICE -> filter.choices();
            case TERM ->
                filter.vocabularies().stream()
                        .map(vocabulary ->
                                vocabularies.all().terms(vocabulary).get(0).code())
                        .toList();
            case RECORD -> List.of(UUID.randomUUID().toString());
            case CODE -> List.of("inconnu");
            case YEAR -> List.of("2026");
            case FLAG, ARCHIVED -> List.of("true");
            case DAY -> List.of("2026-06-11");
        };
    }

    @Test
    void there_are_lists_of_many_kinds_each_with_an_address_of_its_own() {
        assertThat(all().map(list -> list.spec().kind()))
                .contains("diagnosis.irritant", "committee.decision", "offer")
                .doesNotHaveDuplicates();
        assertThat(all().map(list -> list.spec().address())).doesNotHaveDuplicates();
    }

    @Test
    void each_filter_limits_its_list_in_pages_files_and_counts() {
        all().forEach(list -> list.spec()
                .filters()
                .forEach(filter -> values(filter).forEach(value -> {
                    ListRequest asked = ListRequest.ALL.with(filter.name(), value);
                    String what = list.spec().kind() + " " + asked;
                    try {
                        long total = page(list, asked).total();
                        assertThat(As.administrator(() -> list.keys(asked, PageRequest.first()))
                                        .list())
                                .as(what)
                                .hasSize((int) total);
                        assertThatCode(() -> As.administrator(() -> list.facets(asked)))
                                .as(what)
                                .doesNotThrowAnyException();
                    } catch (Problem unknown) {
                        assertThat(unknown.kind()).as(what).isEqualTo(Problem.Kind.NOT_FOUND);
                        assertThat(filter.shape()).as(what).isEqualTo(ListFilter.Shape.RECORD);
                    }
                })));
    }

    @Test
    void what_each_facet_counts_is_what_its_value_lists() {
        all().forEach(list -> {
            for (ListFacet facet : As.administrator(() -> list.facets(ListRequest.ALL))) {
                facet.counts().entrySet().stream().limit(MOST_VALUES).forEach(each -> {
                    ListRequest asked = ListRequest.ALL.with(facet.filter().name(), each.getKey());
                    assertThat(page(list, asked).total())
                            .as(list.spec().kind() + " " + asked)
                            .isEqualTo(each.getValue());
                    assertThat(As.administrator(() -> list.facets(asked)).stream()
                                    .filter(other -> other.filter().equals(facet.filter()))
                                    .map(ListFacet::counts))
                            .as("nothing limits the facet of what is chosen")
                            .containsExactly(facet.counts());
                });
            }
        });
    }

    @Test
    void each_order_takes_both_directions_and_no_other_is_known() {
        all().forEach(list -> {
            for (String order : list.spec().orders()) {
                for (boolean ascending : new boolean[] {true, false}) {
                    PageRequest asked = new PageRequest(0, 5, order, ascending);
                    assertThatCode(() -> As.administrator(() -> list.page(ListRequest.ALL, asked)))
                            .as(list.spec().kind() + " " + order)
                            .doesNotThrowAnyException();
                }
            }
            assertThat(catchThrowableOfType(
                                    Problem.class,
                                    () -> As.administrator(
                                            () -> list.page(ListRequest.ALL, new PageRequest(0, 5, "couleur", true))))
                            .kind())
                    .as(list.spec().kind())
                    .isEqualTo(Problem.Kind.INVALID);
        });
    }

    @Test
    void counting_takes_one_statement_at_most_and_nobody_reads_without_an_account() {
        As.administrator(() -> all().map(list -> list.facets(ListRequest.ALL)).toList());
        all().forEach(list -> {
            assertThat(Statements.during(factory, () -> As.administrator(() -> list.facets(ListRequest.ALL))))
                    .as(list.spec().kind())
                    .isLessThanOrEqualTo(1);
            assertThat(Stream.<Runnable>of(
                                    () -> list.page(ListRequest.ALL, PageRequest.first()),
                                    () -> list.keys(ListRequest.ALL, PageRequest.first()),
                                    () -> list.facets(ListRequest.ALL))
                            .map(way -> catchThrowableOfType(Problem.class, way::run)
                                    .kind())
                            .collect(Collectors.toSet()))
                    .as(list.spec().kind())
                    .containsExactly(Problem.Kind.UNAUTHENTICATED);
        });
    }
}
