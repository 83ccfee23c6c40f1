package fr.maillage.plan.figure;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.persistence.FigureListRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The figures of all actions that are not archived. */
@Stateless
public class FigureListService {

    @Inject
    private FigureListRepository figures;

    @Inject
    private MeasureRepository measures;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the figures, in two statements; people only of actions of which the caller may enter them.
     *
     * @param request sorts by {@code month} (default), {@code action} or {@code measure}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an unknown
     *     measure or order
     */
    public Page<ListedFigure> list(FigureFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        Long territory = filter.territory() == null
                ? null
                : Long.valueOf(territories.required(filter.territory()).id());
        Long measure = filter.measure() == null
                ? null
                : measures.byCode(filter.measure())
                        .orElseThrow(() -> Problem.invalid("measure", "unknown-value", filter.measure()))
                        .key();
        return figures.page(
                filter, territory, measure, caller.scope(Permission.EDIT_PLAN), ClockProducer.today(clock), request);
    }
}
