package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.persistence.SilentRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Who is silent: actions that run in a month, whose kind asks for counts, and of which none is known; each with those who
 * lead it or take part.
 */
@Stateless
public class SilentService {

    @Inject
    private SilentRepository silent;

    @Inject
    private TerritoryService territories;

    @Inject
    private ReminderSettings reminders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The month before this one, about which people are asked now. */
    public YearMonth lastMonth() {
        return YearMonth.from(ClockProducer.today(clock)).minusMonths(1);
    }

    /** The last month of which something should be known: that for which partners are reminded. */
    public YearMonth dueMonth() {
        return RequestPolicy.lastReminded(ClockProducer.today(clock), reminders.fromDay());
    }

    /**
     * Counts the actions that are silent in a month, of those that the caller keeps, in one statement.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLAN
     */
    public long count(YearMonth month) {
        caller.require(Permission.EDIT_PLAN);
        return silent.count(month, caller.scope(Permission.EDIT_PLAN), ClockProducer.today(clock));
    }

    /**
     * A page of them, of the territories where the caller keeps actions, in two statements.
     *
     * @param territory a territory's code: actions kept or taking place inside; null for any
     * @param request sorts by {@code action} (default) or {@code partner}
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLAN; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown order
     */
    public Page<Silent> list(YearMonth month, String territory, PageRequest request) {
        caller.require(Permission.EDIT_PLAN);
        LocalDate today = ClockProducer.today(clock);
        Long inside = territory == null
                ? null
                : Long.valueOf(territories.required(territory).id());
        return silent.page(month, caller.scope(Permission.EDIT_PLAN), inside, today, request);
    }
}
