package fr.maillage.diagnosis.report;

import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.compare.Residents;
import fr.maillage.diagnosis.compare.ResidentsReader;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.diagnosis.persistence.CollectionRepository;
import fr.maillage.diagnosis.said.QuotedWords;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.report.ReportContext;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryShape;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data that the sections of the report need, read once for all of them. */
@ApplicationScoped
class DiagnosisReader {

    /** More findings or irritants than that, nobody reads on paper; the lists have them all. */
    static final int MOST = 200;

    @Inject
    private SideBySideService sides;

    @Inject
    private ResidentsReader residents;

    @EJB
    private OutlineService outlines;

    @Inject
    private FindingList findings;

    @Inject
    private IrritantList irritants;

    @EJB
    private ThemeService themes;

    @Inject
    private QuotedWords words;

    @Inject
    private CollectionRepository collections;

    @Inject
    private Clock clock;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Data to tell of a territory.
     *
     * @param territory whose report it is
     * @param both nothing that tells of fewer than five people
     * @param residents who they are, as far as it may be told
     * @param towns the communes inside with their outlines; empty for a commune
     * @param around the communes beside them
     * @param findings adopted ones, the most pressing first
     * @param collections those of the territory, of what lies inside and of what is around it that have statements
     * @param quotes what they rest on, as far as it may be handed on, by the finding's key
     */
    record Told(
            TerritoryView territory,
            SideBySide both,
            Residents residents,
            List<TerritoryShape> towns,
            List<TerritoryShape> around,
            Page<FindingView> findings,
            Map<Long, List<Verbatim>> quotes,
            Page<IrritantView> irritants,
            List<CollectionRef> collections,
            ThemeTree themes,
            Vocabularies terms) {}

    /** Empty for a kind of territory of which nothing is published. */
    Optional<Told> told(ReportContext context) {
        return context.once(Read.class, () -> new Read(read(context.territory())))
                .told();
    }

    private record Read(Optional<Told> told) {}

    private Optional<Told> read(TerritoryView territory) {
        return sides.published(territory).map(both -> {
            Page<FindingView> adopted = findings.page(
                    FindingList.in(territory.code(), FindingState.ADOPTED),
                    new PageRequest(0, MOST, "priority", false));
            Vocabularies terms = vocabularies.all();
            List<TerritoryShape> towns = territory.kind() == TerritoryKind.COMMUNE
                    ? List.of()
                    : outlines.shapes(territory.code(), TerritoryKind.COMMUNE);
            return new Told(
                    territory,
                    both,
                    residents.of(
                            territory,
                            terms.terms(Vocabulary.AGE_BAND).stream()
                                    .map(VocabularyTerm::code)
                                    .toList()),
                    towns,
                    outlines.around(towns),
                    adopted,
                    words.adopted(adopted.items()),
                    irritants.page(IrritantList.inside(territory.code()), new PageRequest(0, MOST, "sentOn", false)),
                    collections.spoken(territory.id(), ClockProducer.today(clock), MOST),
                    themes.tree(),
                    terms);
        });
    }
}
