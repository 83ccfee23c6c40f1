package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.notification.LinkSigner;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.RequestRepository;
import fr.maillage.plan.persistence.RequestRepository.Opened;
import fr.maillage.plan.session.SessionDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answers of a partner by the link of a request, without an account: the link alone authorises, for one partner, action
 * and month, once. Whoever calls it limits how often one may try.
 */
@Stateless
public class RequestAnswerService {

    @Inject
    private RequestRepository requests;

    @Inject
    private ActionRepository actions;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureDesk desk;

    @Inject
    private SessionDesk sessions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Shows the page of the link; it changes nothing, since mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up
     */
    public RequestPage open(String secret) {
        Opened opened = opened(secret);
        YearMonth month = opened.request().month();
        List<Measure> asked = measures.asked(opened.kind());
        List<Figure> known = figures.of(opened.request().action(), month);
        LocalDate expires = opened.request()
                .expiresAt()
                .atZoneSameInstant(ClockProducer.PARIS)
                .toLocalDate();
        LocalDate closes = RequestPolicy.closes(month);
        return new RequestPage(
                state(opened, asked),
                opened.partner(),
                opened.title(),
                opened.territory(),
                month,
                asked.stream()
                        .map(measure -> new RequestPage.Count(measure, value(known, measure)))
                        .toList(),
                version(known),
                opened.request().answeredAt(),
                expires.isBefore(closes) ? expires : closes);
    }

    /**
     * Keeps what was counted; the link is used then.
     *
     * @param version of the month, as {@link RequestPage#version} told it
     * @param values by the codes of measures, as people write numbers; blank where nothing was counted
     * @throws Problem as for {@link #open}; CONFLICT where the request is not open; STALE when somebody else changed the
     *     month meanwhile; INVALID with one violation per wrong value, and where there is no value at all
     */
    public void answer(String secret, long version, Map<String, String> values) {
        PlanAction action = actions.locked(opened(secret).action()).orElseThrow(RequestAnswerService::nowhere);
        Opened opened = opened(secret);
        List<Measure> asked = measures.asked(opened.kind());
        RequestState state = state(opened, asked);
        if (state != RequestState.OPEN) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "plan-request-" + state.code(), null);
        }
        YearMonth month = opened.request().month();
        List<Figure> known = figures.of(action.id(), month);
        if (version(known) != version) {
            throw Problem.stale("plan.figure", month.toString());
        }
        List<Violation> wrong = new ArrayList<>();
        List<Entry> entries = desk.entries(month, asked, values, wrong);
        wrong.addAll(sessions.contradicted(action, month, entries));
        if (wrong.isEmpty() && entries.stream().allMatch(entry -> entry.value() == null)) {
            wrong.add(Violation.of("counts", "plan-request-nothing", null));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        OffsetDateTime now = lifecycle.now();
        if (!requests.answered(opened.request().key(), now)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "plan-request-used", null);
        }
        FigureDesk.Source source = FigureDesk.Source.partner(opened.request().actor());
        caller.runAs(
                CallerIdentity.byLink(RequestTexts.by(opened.partner())),
                () -> desk.write(action, entries, known, source));
    }

    private Opened opened(String secret) {
        return requests.byLink(LinkSigner.digest(secret)).orElseThrow(RequestAnswerService::nowhere);
    }

    private static Problem nowhere() {
        return Problem.notFound("link", null);
    }

    private RequestState state(Opened opened, List<Measure> asked) {
        return RequestPolicy.state(
                opened.request(), !opened.archived() && !asked.isEmpty(), lifecycle.now(), ClockProducer.today(clock));
    }

    private static BigDecimal value(List<Figure> known, Measure measure) {
        return known.stream()
                .filter(figure -> figure.measure() == measure.key())
                .findFirst()
                .map(Figure::value)
                .orElse(null);
    }

    private static long version(List<Figure> known) {
        return known.stream().mapToLong(Figure::version).sum();
    }
}
