package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who may change a record of any kind and put it away, and what is told of it. {@link RecordContract} adds what its fields
 * and its list must pass.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 */
@Tag("embedded")
abstract class RecordLifeContract<D extends RecordDetail<F>, F extends Enum<F> & RecordField> {

    /** The territory of the record, of an officer who may change it, and one that it is not in. */
    protected static final String INSIDE = "ept:200058790";

    protected static final String OUTSIDE = "com:93008";

    private final Class<F> fields;

    /** A text field that can be changed to anything. */
    private final F free;

    RecordLifeContract(Class<F> fields, F free) {
        this.fields = fields;
        this.free = free;
    }

    protected abstract RecordService<D, F> service();

    /** Enters a valid record inside the territory, as whoever calls. */
    protected abstract D enter();

    /** Tells if everybody in the house may read such a record, and the audit what it held; otherwise neither. */
    protected boolean open() {
        return true;
    }

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

    Class<F> fields() {
        return fields;
    }

    private FieldValues<F> changed(D record, String text) {
        return record.values().with(free, List.of(text));
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, INSIDE, action);
    }

    private static List<String> verbs(List<AuditView> history) {
        return history.stream()
                .map(line -> line.action().substring(line.action().lastIndexOf('.') + 1))
                .toList();
    }

    static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    static List<Violation> violations(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations();
    }
}
