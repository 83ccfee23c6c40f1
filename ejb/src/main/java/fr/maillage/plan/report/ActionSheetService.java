package fr.maillage.plan.report;

import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.result.ResultService;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The sheet of an action, on one page: what cannot fit is cut, and says so. Reading takes READ, what was asked for
 * READ_ASKED_AMOUNTS; the person who answers for it is left out, for paper is handed on.
 */
@Stateless
public class ActionSheetService {

    @Inject
    private ActionService actions;

    @Inject
    private FigureService figures;

    @Inject
    private ResultService results;

    @Inject
    private FinancingService financing;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PrintService prints;

    @Inject
    private Caller caller;

    /**
     * The sheet as a file.
     *
     * @param at as of which the action is in a state and late, and its counts and indicators are read; null for today
     * @param locale French unless its language is English
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] file(UUID id, LocalDate at, Locale locale, ReportFormat format) {
        return prints.onePage(drafts(id, at, locale), format);
    }

    /** The sheet, each time with less in it; see {@link #file}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ReportDocument> drafts(UUID id, LocalDate at, Locale locale) {
        caller.require(Permission.READ);
        PlanWords words = new PlanWords(new ReportTexts(locale), vocabularies.all());
        ActionSheet sheet = read(id, actions.day(at));
        return Brevity.LEVELS.stream()
                .map(brevity -> document(sheet, words, brevity, locale))
                .toList();
    }

    private ActionSheet read(UUID id, LocalDate day) {
        ActionDetail detail = actions.get(id);
        FinancingPlan money = financing.plan(new RecordRef(FundedActionRepository.TYPE, id));
        return new ActionSheet(
                detail.on(actions.on(detail.action(), day)),
                places(detail.action().links().keys(ActionField.PERIMETER)),
                figures.told(id, day),
                results.told(id, day),
                money,
                financing.figures(List.of(money.record())).grantedByFunder(),
                day);
    }

    private List<String> places(List<Long> keys) {
        Map<Long, TerritoryView> found = territories.byIds(Set.copyOf(keys));
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(TerritoryView::name)
                .toList();
    }

    private ReportDocument document(ActionSheet sheet, PlanWords words, Brevity brevity, Locale locale) {
        String title = sheet.detail().action().title();
        return prints.framed(
                locale,
                words.get("action.sheet.title", sheet.detail().action().code()),
                brevity.words(title),
                words.get("action.sheet.description", title),
                sheet.facts(words, brevity),
                sheet.blocks(words, brevity));
    }
}
