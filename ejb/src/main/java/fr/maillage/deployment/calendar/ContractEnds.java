package fr.maillage.deployment.calendar;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.deployment.persistence.PostEndRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** When contracts of who holds posts end. */
@ApplicationScoped
public class ContractEnds implements CalendarSource {

    @Inject
    private PostEndRepository ends;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "deployment-contracts";
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        return ends.contracts(span.territory().id(), span.today(), span.from(), span.to(), span.most()).stream()
                .map(row -> PostEnds.entry(kind(), row))
                .toList();
    }
}
