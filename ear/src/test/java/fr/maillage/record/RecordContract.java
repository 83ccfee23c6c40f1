package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What every kind of record must pass. A kind extends it with the annotation {@code InsideEar}, and says how one is
 * entered.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 */
public abstract class RecordContract<D extends RecordDetail<F>, F extends Enum<F> & RecordField> {

    /** The territory of the record, of an officer who may change it, and one that it is not in. */
    protected static final String INSIDE = "ept:200058790";

    protected static final String OUTSIDE = "com:93008";

    private static final String MEGABYTE = "x".repeat(1 << 20);

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    private final Class<F> fields;

    /** A text field that can be changed to anything. */
    private final F free;

    protected RecordContract(Class<F> fields, F free) {
        this.fields = fields;
        this.free = free;
    }

    /** Of the unit that reads the kind. */
    protected EntityManagerFactory factory() {
        return factory;
    }

    protected abstract RecordService<D, F> service();

    /** Enters a valid record inside the territory, as whoever calls. */
    protected abstract D enter();

    /** A page of the list, without filter, as whoever calls. */
    protected abstract Page<?> list(PageRequest request);

    /** Whether everybody in the house may read such a record, and the audit what it held; otherwise neither. */
    protected boolean open() {
        return true;
    }

    /** What the list can be sorted by. */
    protected abstract List<String> orders();

    @Test
    void only_who_may_change_records_on_its_territory_changes_one() {
        D made = officer(this::enter);
        List<Supplier<D>> changes = List.of(
                () -> service().update(made.id(), made.version(), changed(made, "autre")),
                () -> service().archive(made.id(), made.version(), "fermé"));

        for (Supplier<D> change : changes) {
            assertThat(kind(() -> As.a(Role.EPT_OFFICER, OUTSIDE, change))).isEqualTo(Kind.DENIED);
            assertThat(kind(() -> As.a(Role.MEMBER, INSIDE, change))).isEqualTo(Kind.DENIED);
            assertThat(kind(change)).isEqualTo(Kind.UNAUTHENTICATED);
        }
        if (open()) {
            assertThat(As.a(Role.EPT_OFFICER, OUTSIDE, () -> service().get(made.id()))
                            .editable())
                    .isFalse();
        } else {
            assertThat(kind(() ->
                            As.a(Role.EPT_OFFICER, OUTSIDE, () -> service().get(made.id()))))
                    .isEqualTo(Kind.DENIED);
        }
        assertThat(officer(() -> service().get(made.id())).editable()).isTrue();
        assertThat(officer(() -> service().get(made.id())).version()).isEqualTo(made.version());
    }

    @Test
    void the_second_of_two_editors_is_told_and_loses_nothing_of_the_first() {
        D made = officer(this::enter);
        D first = officer(() -> service().update(made.id(), made.version(), changed(made, "première")));

        assertThat(kind(() -> officer(() -> service().update(made.id(), made.version(), changed(made, "seconde")))))
                .isEqualTo(Kind.STALE);
        assertThat(kind(() -> officer(() -> service().archive(made.id(), -1, "fermé"))))
                .isEqualTo(Kind.STALE);
        assertThat(officer(() -> service().get(made.id())).values()).isEqualTo(first.values());
    }

    @Test
    void of_two_editors_at_one_moment_one_succeeds() {
        D made = officer(this::enter);
        List<CompletableFuture<Boolean>> both = new ArrayList<>();
        for (String text : List.of("une", "deux")) {
            both.add(CompletableFuture.supplyAsync(() -> {
                try {
                    officer(() -> service().update(made.id(), made.version(), changed(made, text)));
                    return true;
                } catch (Problem problem) {
                    assertThat(problem.kind()).isEqualTo(Kind.STALE);
                    return false;
                }
            }));
        }

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void what_differs_is_written_and_audited_and_nothing_where_nothing_does() {
        D made = officer(this::enter);
        D changed = officer(() -> service().update(made.id(), made.version(), changed(made, "autre")));
        D same = officer(() -> service().update(made.id(), changed.version(), changed.values()));

        assertThat(same.version()).isEqualTo(changed.version());
        List<AuditView> history = officer(() -> service().history(made.id()));
        assertThat(verbs(history)).containsExactly("update", "create");
        assertThat(history.get(0).changes())
                .containsExactly(
                        open()
                                ? new Change(free.key(), made.values().joined(free), "autre")
                                : new Change(free.key(), null, null));
    }

    @Test
    void an_archived_record_is_kept_as_it_was_and_only_comes_back() {
        D made = officer(this::enter);
        assertThat(violations(() -> service().archive(made.id(), made.version(), " ")))
                .containsExactly(Violation.of("reason", "required", null));
        assertThat(violations(() -> service().archive(made.id(), made.version(), "x".repeat(501))))
                .extracting(Violation::rule)
                .containsExactly("too-long");
        assertThat(kind(() -> officer(() -> service().restore(made.id(), made.version()))))
                .isEqualTo(Kind.CONFLICT);

        D gone = officer(() -> service().archive(made.id(), made.version(), "fermé"));
        assertThat(gone.open()).isFalse();
        assertThat(kind(() -> officer(() -> service().update(made.id(), gone.version(), changed(made, "autre")))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> officer(() -> service().archive(made.id(), gone.version(), "encore"))))
                .isEqualTo(Kind.CONFLICT);

        D back = officer(() -> service().restore(made.id(), gone.version()));
        assertThat(back.values()).isEqualTo(made.values());
        assertThat(verbs(officer(() -> service().history(made.id())))).containsExactly("restore", "archive", "create");
    }

    @Test
    void nonsense_in_a_field_is_named_with_the_field_and_loses_nothing() {
        D made = officer(this::enter);
        for (F field : fields.getEnumConstants()) {
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
        List<String> required = Arrays.stream(fields.getEnumConstants())
                .filter(RecordField::required)
                .map(RecordField::key)
                .toList();

        assertThat(violations(() -> service().update(made.id(), made.version(), FieldValues.none(fields))))
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

    private FieldValues<F> changed(D record, String text) {
        return record.values().with(free, List.of(text));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, INSIDE, action);
    }

    private static List<String> verbs(List<AuditView> history) {
        return history.stream()
                .map(line -> line.action().substring(line.action().lastIndexOf('.') + 1))
                .toList();
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    private static List<Violation> violations(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations();
    }
}
