package fr.maillage.web.diagnosis.compare;

import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.diagnosis.compare.SideBySideDocument.Theme;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Statements of professionals and residents, side by side: drawing, tables and sentences. */
@Named
@RequestScoped
public class SideBySideView {

    /** As many gatherings as a committee holds in some years. */
    private static final int GATHERINGS = 200;

    private static final BigDecimal WIDTH = BigDecimal.valueOf(100);

    @Inject
    private SideBySideService sides;

    @Inject
    private CollectionService collections;

    @Inject
    private ThemeService themes;

    @Inject
    private GatheringList gatherings;

    @Inject
    private CallerTerritories own;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    private ListState state;
    private SideBySideFilter filter;
    private SideBySideWords words;
    private SideBySideDocument document;

    /**
     * Proposal of somebody in answer to a theme.
     *
     * @param groups how many groups
     * @param respondents how many residents; null where the reader is not told
     */
    public record Proposal(String name, int groups, Integer respondents) {}

    @PostConstruct
    void init() {
        state = ListState.ofRequest("professionals");
        filter = SideBySideParameters.filter(Asked.byPage(), vocabularies.all());
        SideBySide both = sides.compare(filter);
        words = new SideBySideWords(both, themes.tree(), language.getLocale());
        document = SideBySideDocument.of(both, words);
    }

    /** The territories of the filter: those that the caller may ask about. */
    public List<TerritoryView> getTerritories() {
        List<TerritoryView> choices = own.among(Permission.READ, territories.choices(filter.territory()));
        return isFiner()
                ? choices
                : choices.stream()
                        .filter(t -> ReleaseService.PUBLISHED.contains(t.kind()))
                        .toList();
    }

    /** Tells if the reader may ask for less than all that was said of a territory. */
    public boolean isFiner() {
        return caller.may(Permission.COLLECT);
    }

    /** The collections of the filter, the newest first. */
    public List<CollectionRef> getCollections() {
        return collections.choices();
    }

    /** The gatherings of the filter, the newest first. */
    public List<GatheringView> getGatherings() {
        return gatherings
                .page(ListRequest.ALL, new PageRequest(0, GATHERINGS, "date", false))
                .items();
    }

    public ListState getState() {
        return state;
    }

    public SideBySideFilter getFilter() {
        return filter;
    }

    public SideBySideDocument getDocument() {
        return document;
    }

    /** Counts the residents; none where the reader is not told. */
    public int getRespondents() {
        return document.respondents() == null ? 0 : document.respondents();
    }

    /** Tells if somebody said something in the selection. */
    public boolean isSpoken() {
        return !document.themes().isEmpty();
    }

    public List<String> getSentences() {
        return words.sentences();
    }

    public String getCaution() {
        return words.caution();
    }

    public String getOrder() {
        return words.order();
    }

    /** The themes that a side raised, in the order of the professionals' ranks. */
    public List<Theme> getObservations() {
        return natured(Nature.OBSERVATION).toList();
    }

    public List<Theme> getNeeds() {
        return natured(Nature.NEED).toList();
    }

    public List<Theme> getAnswers() {
        return natured(Nature.PROPOSAL).toList();
    }

    private Stream<Theme> natured(Nature nature) {
        return document.themes().stream().filter(t -> t.nature().equals(nature.code()));
    }

    /** Lists the proposals in answer to a theme, that of most groups first. */
    public List<Proposal> proposals(Theme theme) {
        Map<String, Integer> groups = theme.professionals().proposals();
        Map<String, Integer> residents = theme.residents().proposals();
        return Stream.concat(groups.keySet().stream(), residents.keySet().stream())
                .distinct()
                .map(code -> new Proposal(
                        words.name(code),
                        groups.getOrDefault(code, 0),
                        words.hides(theme.theme(), code) ? null : residents.getOrDefault(code, 0)))
                .sorted(Comparator.comparingInt(Proposal::groups)
                        .reversed()
                        .thenComparing(Proposal::respondents, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Where a bar of the left side begins that ends in the middle. */
    public BigDecimal left(BigDecimal share) {
        return share == null ? WIDTH : WIDTH.subtract(share);
    }

    /** Tells whether the reader may release counts. */
    public boolean isReleasing() {
        return caller.may(Permission.EDIT_DIAGNOSIS);
    }

    /** Tells if the reader may go on to what was said. */
    public boolean isVerbatims() {
        return caller.may(Permission.COLLECT);
    }

    /** The list of what a side said about a theme, within the same selection. */
    public String verbatims(Theme theme, boolean professionals) {
        String side = professionals ? StatementList.PROFESSIONALS : StatementList.RESIDENTS;
        String here = state.exportHref("/diagnosis/statement/list.xhtml");
        return here + (here.contains("?") ? "&" : "?") + "theme=" + theme.theme() + "&nature=" + theme.nature()
                + "&side=" + side;
    }

    /** Gives the look of a class: colour and shape beside the words. */
    public String badge(String agreement) {
        return switch (agreement) {
            case "shared" -> "ok";
            case "same-observation-different-proposals" -> "check";
            case "opposite" -> "bad";
            case "too-few" -> "neutral";
            default -> "info";
        };
    }
}
