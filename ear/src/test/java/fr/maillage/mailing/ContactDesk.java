package fr.maillage.mailing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.ContactView;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** People whom actors name and who all bear a word of the test, and the officers who look for them. */
@Dependent
class ContactDesk {

    static final String EST_ENSEMBLE = "ept:200057875";
    static final String DEPARTMENT = "dep:93";

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    private final String word = "people" + UUID.randomUUID().toString().replace("-", "");

    String word() {
        return word;
    }

    ContactView contact(String territory, String name) {
        return As.administrator(() -> {
            ActorDetail actor = actors.create(ActorDesk.named(name + " " + word, territory, null));
            return contacts.add(
                    actor.id(),
                    new ContactInput(
                            name + " " + word,
                            null,
                            name.replace(' ', '-').toLowerCase(Locale.ROOT) + "@" + word + ".fr",
                            null,
                            false));
        });
    }

    static <T> T officer(String territory, Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, territory, action);
    }

    static Kind kind(Supplier<?> action) {
        Problem problem = catchThrowableOfType(Problem.class, action::get);
        return problem == null ? null : problem.kind();
    }
}
