package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.vocabulary.TermInput;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Which services answer a need, as administrators say. */
@InsideEar
class NeedEditorIT {

    private static final TermRef CREATING = new TermRef(Vocabulary.SERVICE, "loisirs-creations");
    private static final TermRef FINER = new TermRef(Vocabulary.SERVICE_DETAIL, "creation-numerique");

    @Inject
    private NeedEditorService needs;

    @Inject
    private OrientationService orientation;

    @Inject
    private VocabularyEditorService lists;

    private final String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void residents_see_a_new_need_once_services_answer_it() {
        As.administrator(() -> {
            lists.add(new TermInput(Vocabulary.NEED, code, "Jouer " + code, null, null, 90, true));
            return null;
        });
        assertThat(seen()).doesNotContain(code);

        save(List.of(), List.of(CREATING, FINER));

        assertThat(seen()).contains(code);
        assertThat(As.administrator(() -> needs.get(code)).answers()).containsExactly(FINER, CREATING);
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'orientation.need' and label like ?",
                        "%" + code))
                .isEqualTo(1);

        save(List.of(CREATING, FINER), List.of());
        assertThat(seen()).doesNotContain(code);
    }

    @Test
    void two_who_change_one_need_do_not_undo_each_other_and_only_known_services_answer() {
        As.administrator(() -> {
            lists.add(new TermInput(Vocabulary.NEED, code, "Jouer " + code, null, null, 90, true));
            return null;
        });
        save(List.of(), List.of(CREATING));

        assertThat(kind(() -> save(List.of(), List.of(FINER)))).isEqualTo(Kind.STALE);
        assertThat(kind(() -> save(List.of(CREATING), List.of(new TermRef(Vocabulary.SERVICE, "inconnu")))))
                .isEqualTo(Kind.INVALID);
        assertThat(kind(() -> save(List.of(CREATING), List.of(new TermRef(Vocabulary.FEE, "gratuit")))))
                .isEqualTo(Kind.INVALID);
        assertThat(As.administrator(() -> needs.get(code)).answers()).containsExactly(CREATING);

        // Residents are offered it no longer, so that other tests find the needs that ship.
        save(List.of(CREATING), List.of());
        assertThat(seen()).doesNotContain(code);
    }

    @Test
    void only_administrators_say_so() {
        assertThat(kind(() -> As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> needs.all())))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.administrator(() -> needs.get("nulle-part")))).isEqualTo(Kind.NOT_FOUND);
    }

    private Object save(List<TermRef> before, List<TermRef> wanted) {
        return As.administrator(() -> {
            needs.save(code, before, wanted);
            return null;
        });
    }

    private List<String> seen() {
        return orientation.needs().stream().map(Need::code).toList();
    }

    private static Kind kind(Supplier<?> call) {
        return catchThrowableOfType(Problem.class, call::get).kind();
    }
}
