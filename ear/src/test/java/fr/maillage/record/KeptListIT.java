package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Role;
import fr.maillage.record.list.KeptLayout;
import fr.maillage.record.list.KeptListService;
import fr.maillage.record.list.KeptView;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Columns and views of lists are kept for whoever chose them. */
@InsideEar
class KeptListIT {

    private static final String KIND = "diagnosis.irritant";

    @Inject
    private KeptListService kept;

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<AccountHolder> holders;

    @Inject
    private UserTransaction transaction;

    private final UUID her = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    private <T> T as(UUID account, Supplier<T> action) {
        return caller.runAs(new CallerIdentity(account, "x", "X", List.of(As.grant(Role.MEMBER, "dep:93"))), action);
    }

    private void keep(UUID account, String name, String query, boolean shared) {
        as(account, () -> {
            kept.keep(KIND, name, query, shared);
            return null;
        });
    }

    private List<String> names(UUID account) {
        return as(account, () -> kept.views(KIND)).stream().map(KeptView::name).toList();
    }

    private Problem refused(Supplier<?> act) {
        return catchThrowableOfType(Problem.class, () -> as(her, act));
    }

    @Test
    void columns_are_those_of_one_person_and_of_one_kind() {
        as(her, () -> {
            kept.choose(KIND, new KeptLayout(List.of("sentOn", "subject"), false));
            kept.choose(KIND, new KeptLayout(List.of("subject", "answer"), true));
            return null;
        });

        assertThat(as(her, () -> kept.layout(KIND))).isEqualTo(new KeptLayout(List.of("subject", "answer"), true));
        assertThat(as(her, () -> kept.layout("plan.action"))).isEqualTo(KeptLayout.USUAL);
        assertThat(as(colleague, () -> kept.layout(KIND))).isEqualTo(KeptLayout.USUAL);
        as(her, () -> {
            kept.choose(KIND, KeptLayout.USUAL);
            return null;
        });
        assertThat(as(her, () -> kept.layout(KIND))).isEqualTo(KeptLayout.USUAL);
    }

    @Test
    void a_view_is_seen_by_others_where_it_is_shared_and_removed_by_whoever_keeps_it_alone() {
        String own = "Les miens " + her;
        String open = "Sans réponse " + her;
        keep(her, own, "state=waiting", false);
        keep(her, open, "q=" + "é".repeat(20), true);

        assertThat(names(her)).contains(own, open);
        assertThat(names(colleague)).contains(open).doesNotContain(own);
        KeptView shared = as(colleague, () -> kept.views(KIND)).stream()
                .filter(view -> view.name().equals(open))
                .findFirst()
                .orElseThrow();
        assertThat(shared.own()).isFalse();
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> as(colleague, () -> {
                                    kept.drop(shared.id());
                                    return null;
                                }))
                        .kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
        as(her, () -> {
            kept.drop(shared.id());
            return null;
        });
        assertThat(names(colleague)).doesNotContain(open);
    }

    @Test
    void the_same_name_replaces_a_view_and_what_is_too_much_is_refused() {
        keep(her, " Été ", "state=waiting", false);
        keep(her, "Été", "state=closed", false);
        assertThat(as(her, () -> kept.views(KIND)).stream().filter(KeptView::own))
                .extracting(KeptView::query)
                .containsExactly("state=closed");

        for (String name : new String[] {null, "", "  ", "x".repeat(KeptListService.LONGEST_NAME + 1)}) {
            assertThat(refused(() -> {
                                kept.keep(KIND, name, "", false);
                                return null;
                            })
                            .violations())
                    .as(name)
                    .allMatch(violation -> violation.field().equals("name"));
        }
        assertThat(refused(() -> {
                            kept.keep(KIND, "Long", "q=" + "x".repeat(KeptListService.LONGEST_QUERY), false);
                            return null;
                        })
                        .violations())
                .allMatch(violation -> violation.field().equals("query"));
        for (int i = 1; i < KeptListService.MOST_VIEWS; i++) {
            keep(her, "Vue " + i, "", false);
        }
        assertThat(refused(() -> {
                            kept.keep(KIND, "Une de trop", "", false);
                            return null;
                        })
                        .violations())
                .allMatch(violation -> violation.rule().equals("record-views"));
    }

    @Test
    void what_somebody_kept_goes_with_the_account() throws Exception {
        keep(her, "À elle " + her, "", true);
        as(her, () -> {
            kept.choose(KIND, new KeptLayout(List.of("subject"), false));
            return null;
        });

        transaction.begin();
        holders.forEach(holder -> holder.removed(List.of(her)));
        transaction.commit();

        assertThat(as(her, () -> kept.layout(KIND))).isEqualTo(KeptLayout.USUAL);
        assertThat(names(colleague)).doesNotContain("À elle " + her);
    }
}
