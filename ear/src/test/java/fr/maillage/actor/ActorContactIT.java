package fr.maillage.actor;

import static fr.maillage.actor.ActorDesk.GAGNY;
import static fr.maillage.actor.ActorDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The people whom actors are reached through: who may know them, and that nothing of them remains. */
@InsideEar
class ActorContactIT {

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Test
    void contacts_are_for_those_who_may_know_them_and_the_audit_does_not_name_them() {
        ActorDetail made = officer(() -> actors.create(ActorDesk.association(GAGNY)));
        ContactView contact = officer(() -> contacts.add(
                made.id(), new ContactInput("Sacha Exemple", "Direction", "sacha@exemple.fr", null, false)));
        ContactView changed = officer(() -> contacts.update(
                contact.id(), contact.version(), new ContactInput("Sacha Exemple", null, null, "0148000000", true)));

        assertThat(As.a(Role.PREFECTURE, "dep:93", () -> actors.get(made.id())).contacts())
                .containsExactly(changed);
        assertThat(changed.noMail()).isTrue();
        assertThat(As.a(Role.MEMBER, "dep:93", () -> actors.get(made.id())).contacts())
                .isNull();
        assertThat(kind(() -> As.a(Role.MEMBER, "dep:93", () -> contacts.get(contact.id()))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(
                        Role.PREFECTURE,
                        "dep:93",
                        () -> contacts.update(
                                contact.id(), changed.version(), new ContactInput("Autre", null, null, null, false)))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> contacts.update(
                        contact.id(), contact.version(), new ContactInput("Autre", null, null, null, false)))))
                .isEqualTo(Kind.STALE);

        officer(() -> {
            contacts.remove(contact.id(), changed.version());
            return null;
        });

        assertThat(officer(() -> actors.get(made.id())).contacts()).isEmpty();
        assertThat(Sql.number("select count(*) from person where name = 'Sacha Exemple'"))
                .isZero();
        assertThat(officer(() -> actors.history(made.id())))
                .extracting(AuditView::action)
                .containsExactly("actor.remove-contact", "actor.change-contact", "actor.add-contact", "actor.create");
        assertThat(officer(() -> actors.history(made.id())))
                .allSatisfy(line -> assertThat(line.changes().toString()).doesNotContain("Sacha"));
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
