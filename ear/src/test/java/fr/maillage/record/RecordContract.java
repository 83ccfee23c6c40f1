package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Contract that every kind of record must meet. A kind extends it with the annotation {@code InsideEar}, and says how one is
 * entered.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 */
public abstract class RecordContract<D extends RecordDetail<F>, F extends Enum<F> & RecordField>
        extends RecordLifeContract<D, F> {

    private static final String MEGABYTE = "x".repeat(1 << 20);

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    protected RecordContract(Class<F> fields, F free) {
        super(fields, free);
    }

    /** Of the unit that reads the kind. */
    protected EntityManagerFactory factory() {
        return factory;
    }

    /** A page of the list, without filter, as whoever calls. */
    protected abstract Page<?> list(PageRequest request);

    /** Names the orders of the list. */
    protected abstract List<String> orders();

    @Test
    void nonsense_in_a_field_is_named_with_the_field_and_loses_nothing() {
        D made = officer(this::enter);
        for (F field : fields().getEnumConstants()) {
            refused(made, field, MEGABYTE);
            if (field.type().input() != FieldType.Input.LINE && field.type().input() != FieldType.Input.LINES) {
                refused(made, field, "\u0001<script>");
            }
        }
        assertThat(officer(() -> service().get(made.id())).values()).isEqualTo(made.values());
    }

    @Test
    void a_record_without_what_is_required_is_refused_field_by_field() {
        D made = officer(this::enter);
        List<String> required = Arrays.stream(fields().getEnumConstants())
                .filter(RecordField::required)
                .map(RecordField::key)
                .toList();

        assertThat(violations(() -> service().update(made.id(), made.version(), FieldValues.none(fields()))))
                .extracting(Violation::field)
                .containsExactlyElementsOf(required);
    }

    @Test
    void an_unknown_record_is_not_found_whatever_is_asked_of_it() {
        UUID nobody = UUID.randomUUID();

        assertThat(kind(() -> officer(() -> service().get(nobody)))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> officer(() -> service().archive(nobody, 1, "fermé"))))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> officer(() -> service().history(nobody)))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_page_of_the_list_takes_at_most_four_statements() {
        officer(this::enter);
        officer(this::enter);
        // Of less than two, some would not have been counted.
        assertThat(Statements.during(factory(), () -> listed(PageRequest.first())))
                .isBetween(2L, 4L);
    }

    @Test
    void each_order_has_the_whole_list_and_another_is_refused() {
        officer(this::enter);
        officer(this::enter);
        long all = listed(PageRequest.first()).total();
        for (String order : orders()) {
            for (boolean ascending : new boolean[] {true, false}) {
                Page<?> page = listed(new PageRequest(0, 2, order, ascending));
                assertThat(page.items()).as(order).hasSize(2);
                assertThat(page.total()).as(order).isEqualTo(all);
            }
        }
        assertThat(kind(() -> listed(new PageRequest(0, 2, "zzz", true)))).isEqualTo(Kind.INVALID);
        assertThat(listed(new PageRequest(-1, 1 << 30, null, true)).items()).hasSizeBetween(2, PageRequest.MAX_SIZE);
    }

    private Page<?> listed(PageRequest request) {
        return As.administrator(() -> list(request));
    }

    private void refused(D record, F field, String nonsense) {
        FieldValues<F> input = record.values().with(field, List.of(nonsense));
        assertThat(violations(() -> service().update(record.id(), record.version(), input)))
                .as(field.key())
                .extracting(Violation::field)
                .contains(field.key());
    }
}
