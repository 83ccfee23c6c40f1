package fr.maillage.plan.summary;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.plan.persistence.ActionLinkRepository;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.summary.FrameSheet.Asked;
import fr.maillage.plan.summary.FrameSheet.Row;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The actions that serve a frame, with what its funders want to know of each. Reading takes READ. */
@Stateless
public class FrameSheetService {

    private static final String SERVICES = "services";
    private static final String PEOPLE = "people";
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    @Inject
    private FrameService frames;

    @Inject
    private ActionService actions;

    @Inject
    private ActionLinkRepository links;

    @Inject
    private FrameLines lines;

    @Inject
    private FundedDirectory funded;

    @Inject
    private FinancingService financing;

    @Inject
    private CoFundingService cofunding;

    /**
     * The sheet of a frame, in some ten statements for every thousand actions; archived actions are left out.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public FrameSheet of(UUID id) {
        FrameView frame = frames.get(id).frame();
        List<ActionView> found = new ArrayList<>();
        actions.keys(ActionFilter.ofFrame(id.toString()), null, new PageRequest(0, 1, "code", true))
                .each(keys -> actions.slice(keys, null), found::add);
        Collection<FundedRecord> records = funded.byRefs(
                        found.stream().map(FrameSheetService::reference).toList())
                .values();
        FundingFigures money = financing.figures(records);
        Map<RecordRef, List<FundingFigures.Share>> shares =
                money.shares().stream().collect(Collectors.groupingBy(FundingFigures.Share::record));
        Map<RecordRef, Map<String, BigDecimal>> asked = cofunding.asked(records);
        Map<Long, FrameLineRef> served = lines.byKeys(found.stream()
                .flatMap(action -> action.links().keys(ActionField.OBJECTIVES).stream())
                .distinct()
                .toList());
        Map<UUID, FindingLink> needs = links
                .findings(found.stream()
                        .flatMap(action -> action.links().of(ActionField.FINDINGS).values().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(FindingLink::id, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (ActionView action : found) {
            RecordRef ref = reference(action);
            rows.add(new Row(
                    action,
                    action.links().keys(ActionField.OBJECTIVES).stream()
                            .map(served::get)
                            .filter(Objects::nonNull)
                            .filter(line -> line.frame().equals(id))
                            .toList(),
                    action.links().of(ActionField.FINDINGS).values().stream()
                            .map(UUID::fromString)
                            .map(needs::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    money.expenses().getOrDefault(ref, NOTHING),
                    new FundingFigures(shares.getOrDefault(ref, List.of()), Map.of(), false).grantedByFunder(),
                    asked.containsKey(ref) ? asked(asked.get(ref)) : null));
        }
        return new FrameSheet(frame, rows, rows.stream().allMatch(row -> row.asked() != null));
    }

    private static Asked asked(Map<String, BigDecimal> sums) {
        return new Asked(
                sums.getOrDefault(SERVICES, NOTHING),
                sums.getOrDefault(PEOPLE, NOTHING),
                sums.getOrDefault("", NOTHING));
    }

    private static RecordRef reference(ActionView action) {
        return new RecordRef(FundedActionRepository.TYPE, action.id());
    }
}
