package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.NotificationService;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.RequestRepository;
import fr.maillage.plan.persistence.RequestRepository.ToWrite;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Officers ask those who lead an action or take part in it for what was counted in a month: by a message, or by a link that
 * they hand over themselves. Asking needs EDIT_PLAN on the territory whose officers keep the action.
 */
@Stateless
public class RequestService {

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private RequestRepository requests;

    @Inject
    private MeasureRepository measures;

    @Inject
    private NotificationService messages;

    @Inject
    private LinkSigner signer;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Who may be asked for a month of an action, the lead first.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN on the territory of the action; NOT_FOUND
     */
    public List<Asked> partners(UUID action, YearMonth month) {
        caller.require(Permission.EDIT_PLAN);
        PlanAction found = lifecycle.find(action);
        caller.require(Permission.EDIT_PLAN, found.territoryId());
        return requests.partners(found.id(), month);
    }

    /**
     * Makes a link to hand over; one that was made or sent before for the same partner and month ends.
     *
     * @return the address, which is told this once
     * @throws Problem as for {@link #partners}; CONFLICT for an archived action; INVALID on {@code month} for one that
     *     partners may not be asked for, on {@code partner} for who takes no part, on {@code kind} where the action counts
     *     nothing
     */
    public String link(UUID action, UUID partner, YearMonth month) {
        PlanAction held = lifecycle.held(action);
        Asked asked = required(held, partner, month);
        UUID id = made(held, asked, month);
        lifecycle.record(held, "request", List.of(new Change("requests", null, said(asked, month))));
        return settings.baseUrl() + RequestTexts.PAGE + "?link=" + signer.secret(id);
    }

    /**
     * Sends a message with a link; a partner who was asked before and has not answered gets the same link again.
     *
     * @throws Problem as for {@link #link}; INVALID on {@code partner} where there is no address, or who refuses messages
     */
    public void send(UUID action, UUID partner, YearMonth month) {
        PlanAction held = lifecycle.held(action);
        Asked asked = required(held, partner, month);
        if (!asked.reachable()) {
            throw Problem.invalid("partner", "plan-request-address", asked.name());
        }
        if (!messages.refusing(Set.of(asked.email())).isEmpty()) {
            throw Problem.invalid("partner", "plan-request-refused", asked.name());
        }
        UUID id = asked.request() == null || asked.answeredAt() != null ? made(held, asked, month) : asked.request();
        FigureRequest request = requests.again(id, now(), expires());
        ToWrite to = requests.toWrite(id);
        messages.enqueue(List.of(RequestTexts.message(request, to)));
        lifecycle.record(held, "request", List.of(new Change("requests", null, said(asked, month))));
    }

    /**
     * Ends a link that was not used.
     *
     * @throws Problem as for {@link #partners}; CONFLICT for an archived action, and for a link that was used or ended
     */
    public void revoke(UUID action, UUID partner, YearMonth month) {
        PlanAction held = lifecycle.held(action);
        Asked asked = found(held, partner, month);
        if (asked.request() == null || requests.revoke(held.id(), asked.key(), month, now()) == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "plan-request-ended", asked.name());
        }
        messages.withdraw("plan-request:" + asked.request() + ":");
        lifecycle.record(held, "revoke", List.of(new Change("requests", said(asked, month), null)));
    }

    private Asked required(PlanAction action, UUID partner, YearMonth month) {
        if (!RequestPolicy.askable(month, ClockProducer.today(clock))) {
            throw Problem.invalid("month", "plan-request-month", month.toString());
        }
        if (measures.asked(action.kind()).isEmpty()) {
            throw Problem.invalid("kind", "plan-request-kind", action.kind());
        }
        return found(action, partner, month);
    }

    private Asked found(PlanAction action, UUID partner, YearMonth month) {
        return requests.partners(action.id(), month).stream()
                .filter(asked -> asked.actor().equals(partner))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("partner", "plan-request-partner", String.valueOf(partner)));
    }

    /** Makes a request, which takes the place of the one before. */
    private UUID made(PlanAction action, Asked asked, YearMonth month) {
        OffsetDateTime now = now();
        requests.end(action.id(), asked.key(), month, now);
        UUID id = UUID.randomUUID();
        requests.add(
                new FigureRequest(0, id, action.id(), asked.key(), month, now, expires(), 0, null, null, null),
                LinkSigner.digest(signer.secret(id)));
        return id;
    }

    /** Name and month alone are no sentence in any language. */
    private static String said(Asked asked, YearMonth month) {
        return month + " " + asked.name();
    }

    private OffsetDateTime expires() {
        return now().plusDays(RequestPolicy.LINK_DAYS);
    }

    private OffsetDateTime now() {
        return lifecycle.now();
    }
}
