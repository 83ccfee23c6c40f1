package fr.maillage.plan.action;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.FundedRecords;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Actions, which money is for; who keeps an action keeps its money. */
@ApplicationScoped
class FundedActions implements FundedRecords {

    @Inject
    private FundedActionRepository actions;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return FundedActionRepository.TYPE;
    }

    @Override
    public Map<String, List<FundedRecord>> coded(Collection<String> codes, long territory) {
        return codes.isEmpty()
                ? Map.of()
                : actions.coded(codes, territory, ClockProducer.today(clock)).stream()
                        .collect(Collectors.groupingBy(FundedRecord::code));
    }

    @Override
    public Map<UUID, FundedRecord> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : actions.byIds(ids).stream()
                        .collect(Collectors.toMap(action -> action.ref().id(), Function.identity()));
    }

    @Override
    public List<FundedRecord> on(Long territory) {
        return territory == null ? actions.all() : actions.on(territory, ClockProducer.today(clock));
    }
}
