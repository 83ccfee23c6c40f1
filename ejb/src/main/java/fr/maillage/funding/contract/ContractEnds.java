package fr.maillage.funding.contract;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** When agreements that pay for actions end. */
@ApplicationScoped
public class ContractEnds implements CalendarSource {

    private static final String RECORD = "funding.contract";

    @Inject
    private ContractList contracts;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "funding-contracts";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        return contracts.ending(span.territory(), span.from(), span.to()).stream()
                .map(this::entry)
                .toList();
    }

    private CalendarEntry entry(ContractView contract) {
        return CalendarEntry.onDay(
                kind(),
                LocalDate.parse(contract.values().text(ContractField.ENDS_ON)),
                contract.values().text(ContractField.TITLE),
                contract.territoryName(),
                new RecordRef(RECORD, contract.id()));
    }
}
