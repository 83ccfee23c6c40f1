package fr.maillage.funding.extract;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.persistence.ExtractRepository;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.FileComparison;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Extracts that came in, for those who keep money on their territories: they say what was asked for, too. */
@Stateless
public class ExtractService {

    /** Name for an extract in problems. */
    public static final String KIND = "funding.extract";

    @Inject
    private ExtractRepository extracts;

    @Inject
    private FundingLineRepository lines;

    @Inject
    private Caller caller;

    /**
     * The extracts for territories on which the caller keeps money, the latest first.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING
     */
    public List<ExtractView> list() {
        caller.require(Permission.EDIT_FUNDING);
        List<ExtractView> all = extracts.all();
        Map<Long, Boolean> open = all.stream()
                .map(ExtractView::territory)
                .distinct()
                .collect(Collectors.toMap(t -> t, t -> caller.may(Permission.EDIT_FUNDING, t)));
        return all.stream().filter(extract -> open.get(extract.territory())).toList();
    }

    /**
     * Compares an extract with the one before for its territory and year.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_FUNDING on its territory; NOT_FOUND
     */
    public ExtractComparison comparison(UUID id) {
        caller.require(Permission.EDIT_FUNDING);
        ExtractView extract = extracts.byId(id).orElseThrow(() -> Problem.notFound(KIND, String.valueOf(id)));
        caller.require(Permission.EDIT_FUNDING, extract.territory());
        Optional<ExtractView> previous = extracts.of(extract.territory(), extract.year()).stream()
                .filter(other -> other.takenOn().isBefore(extract.takenOn()))
                .findFirst();
        Map<String, FieldValues<ExtractField>> now = extracts.files(extract.key());
        Map<String, FieldValues<ExtractField>> before =
                previous.map(p -> extracts.files(p.key())).orElse(Map.of());
        TreeSet<String> numbers = new TreeSet<>(now.keySet());
        numbers.addAll(before.keySet());
        Map<String, FundingLine> known = lines.ofFiles(numbers).stream()
                .filter(line -> line.year() == extract.year())
                .collect(Collectors.toMap(
                        line -> line.values().text(FundingLineField.FILE_NUMBER),
                        line -> line,
                        (first, second) -> first));
        return new ExtractComparison(extract, previous.orElse(null), FileComparison.of(now, before), known);
    }
}
