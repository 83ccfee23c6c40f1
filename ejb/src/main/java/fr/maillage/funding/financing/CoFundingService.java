package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.FundingFigures.Leverage;
import fr.maillage.funding.persistence.FigureRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who pays what of all records together, for a territory and a year. Reading needs READ. */
@Stateless
public class CoFundingService {

    /** So that no statement has more parameters than databases take. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private FinancingService financing;

    @Inject
    private FundedDirectory records;

    @Inject
    private FigureRepository figures;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Co-funding that is paid.
     *
     * @param figures limited to the year and the territory
     * @param leverage of all that the records of the territory get in the year, for a commune, too: what the EPT pays for an
     *     action as a whole is for its communes
     * @param years the years in which something is paid there, the latest first, whatever the year
     */
    public record CoFundings(FundingFigures figures, Leverage leverage, List<Integer> years) {
        public CoFundings {
            years = List.copyOf(years);
        }
    }

    /**
     * The money of the records that are not archived, in a few statements however many they are.
     *
     * @param territory a territory's code: records that are kept or take place on it or on a part of it; of a commune, what is paid for it wherever the
     *     record lies; null or blank for all
     * @param year null for all
     * @throws Problem UNAUTHENTICATED; DENIED without READ; NOT_FOUND for an unknown territory
     */
    public CoFundings of(String territory, Integer year) {
        Optional<TerritoryView> place = territory == null || territory.isBlank()
                ? Optional.empty()
                : Optional.of(territories.required(territory));
        String commune = place.filter(t -> t.kind() == TerritoryKind.COMMUNE)
                .map(TerritoryView::code)
                .orElse(null);
        List<FundedRecord> own = records.on(place.map(TerritoryView::id).orElse(null));
        List<FundedRecord> some = commune == null ? own : records.on(null);
        FundingFigures all = financing.figures(some);
        List<FundingFigures.Share> there = all.shares().stream()
                .filter(share -> commune == null || commune.equals(share.commune()))
                .toList();
        Set<RecordRef> paid = there.stream().map(FundingFigures.Share::record).collect(Collectors.toSet());
        FundedDirectory.Reach asked = records.reach(Permission.READ_ASKED_AMOUNTS);
        TreeSet<Integer> years = new TreeSet<>();
        there.forEach(share -> years.add(share.year()));
        return new CoFundings(
                new FundingFigures(
                        in(year, there),
                        Map.of(),
                        some.stream()
                                .filter(record -> paid.contains(record.ref()))
                                .allMatch(asked::holds)),
                leverage(own, in(year, all.shares())),
                List.copyOf(years.descendingSet()));
    }

    private static List<FundingFigures.Share> in(Integer year, List<FundingFigures.Share> shares) {
        return shares.stream()
                .filter(share -> year == null || share.year() == year)
                .toList();
    }

    private static Leverage leverage(List<FundedRecord> own, List<FundingFigures.Share> shares) {
        Set<RecordRef> refs = own.stream().map(FundedRecord::ref).collect(Collectors.toSet());
        return new FundingFigures(
                        shares.stream()
                                .filter(share -> refs.contains(share.record()))
                                .toList(),
                        Map.of(),
                        false)
                .leverage();
    }

    /**
     * Reads the sums asked for in cash for those of some records whose sums the caller may see, in one statement for every ten
     * thousand.
     *
     * @return by record: by {@code services} or {@code people}, under nothing where nobody says what for; a record of which
     *     she may not see it is absent, one for which nothing is asked has none
     * @throws Problem UNAUTHENTICATED; DENIED without READ
     */
    public Map<RecordRef, Map<String, BigDecimal>> asked(Collection<FundedRecord> some) {
        caller.require(Permission.READ);
        FundedDirectory.Reach reach = records.reach(Permission.READ_ASKED_AMOUNTS);
        List<RecordRef> refs = some.stream()
                .filter(reach::holds)
                .map(FundedRecord::ref)
                .distinct()
                .toList();
        Map<RecordRef, Map<String, BigDecimal>> asked = new HashMap<>();
        refs.forEach(ref -> asked.put(ref, Map.of()));
        for (int from = 0; from < refs.size(); from += AT_ONCE) {
            asked.putAll(figures.asked(refs.subList(from, Math.min(refs.size(), from + AT_ONCE))));
        }
        return asked;
    }
}
