package fr.maillage.committee.renewal;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.work.WorkItems;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Work that awaits those who keep the committee: seats to fill, and mandates that end soon without anybody who follows. */
@ApplicationScoped
public class RenewalWork implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);
    private static final int SOON_MONTHS = 3;
    private static final String LIST = "/committee/renewal/list.xhtml?state=";

    @EJB
    private RenewalService renewals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public List<WorkItem> items() {
        if (!caller.may(Permission.EDIT_COMMITTEE) || !caller.may(Permission.READ_CONTACTS)) {
            return List.of();
        }
        LocalDate today = ClockProducer.today(clock);
        LocalDate soon = today.plusMonths(SOON_MONTHS);
        return Stream.of(
                        item("committee-seats", RenewalFilter.NONE.of(RenewalState.TO_FILL), "", true),
                        item(
                                "committee-ending",
                                new RenewalFilter(null, null, today, soon, RenewalState.ENDING),
                                "&from=" + today + "&to=" + soon,
                                false))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private WorkItem item(String kind, RenewalFilter filter, String period, boolean urgent) {
        return new WorkItem(
                kind, renewals.list(filter, ONE).total(), LIST + filter.state().code() + period, urgent);
    }
}
