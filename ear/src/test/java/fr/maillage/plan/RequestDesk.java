package fr.maillage.plan;

import fr.maillage.actor.ActorDesk;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.request.RequestPolicy;
import fr.maillage.plan.request.RequestService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** An action of Gagny that runs, with who leads it and a partner, for tests of requests. */
@Dependent
public class RequestDesk {

    private static final String GAGNY = "com:93032";

    @Inject
    private ActorService actors;

    @Inject
    private ActionDesk actions;

    @Inject
    private RequestService requests;

    @Inject
    private Clock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /** A month about which partners may be asked and are reminded. */
    YearMonth month() {
        return RequestPolicy.lastReminded(ClockProducer.today(clock), RequestPolicy.REMIND_FROM);
    }

    UUID actor(String name, String email) {
        ActorDetail made = As.administrator(() ->
                actors.create(ActorDesk.says(name(name), "association", GAGNY).with(ActorField.EMAIL, email)));
        return made.id();
    }

    String name(String name) {
        return name + " " + tag;
    }

    String email(String name) {
        return name + "-" + tag + "@exemple.test";
    }

    /** A series of workshops that the first one leads. */
    UUID action(String... names) {
        return actions.enter(ActionDesk.says("Ateliers " + tag, GAGNY)
                        .with(ActionField.STATE, "running")
                        .with(ActionField.STARTS_ON, "2022-01-05")
                        .with(ActionField.ENDS_ON, (String) null)
                        .with(ActionField.LEAD, name(names[0]))
                        .with(
                                ActionField.PARTNERS,
                                List.of(names).subList(1, names.length).stream()
                                        .map(this::name)
                                        .toList()))
                .id();
    }

    /** The secret of a link that an officer makes. */
    String secret(UUID action, UUID partner, YearMonth month) {
        String address = officer(() -> requests.link(action, partner, month));
        return address.substring(address.indexOf("?link=") + 6);
    }

    static <T> T officer(Supplier<T> what) {
        return As.a(Role.EPT_OFFICER, "ept:200058790", what);
    }
}
