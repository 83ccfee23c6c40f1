package fr.maillage.diagnosis.said;

import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.committee.publication.PublishedDecisions;
import fr.maillage.diagnosis.statement.Verbatim;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements made in a commune or QPV and decisions taken, for everybody. Asks for no right. */
@Stateless
public class SaidService {

    @Inject
    private PublishedFindings findings;

    @Inject
    private QuotedWords words;

    @Inject
    private PublishedDecisions decisions;

    @Inject
    private TerritoryService territories;

    /**
     * The page of a commune or QPV.
     *
     * @param code of INSEE, such as {@code 93032}, or of a QPV, such as {@code QN09301M}; may be null
     * @throws Problem NOT_FOUND for another code
     */
    public SaidPage page(String code) {
        TerritoryView territory = territory(code).orElseThrow(() -> Problem.notFound("territory", code));
        List<PublishedFinding> own = findings.inside(territory.id());
        List<PublishedFinding> around = findings.around(territory.id());
        List<PublishedFinding> all =
                Stream.concat(own.stream(), around.stream()).toList();
        Map<Long, List<Verbatim>> quotes =
                words.of(all.stream().map(PublishedFinding::key).toList());
        return new SaidPage(
                territory,
                quoting(own, quotes),
                quoting(around, quotes),
                others(territory.id(), all),
                territory.kind() == TerritoryKind.COMMUNE
                        ? territories.within(territory.id(), TerritoryKind.QPV)
                        : List.of());
    }

    private static List<SaidFinding> quoting(List<PublishedFinding> findings, Map<Long, List<Verbatim>> quotes) {
        return findings.stream()
                .map(finding -> new SaidFinding(finding, quotes.getOrDefault(finding.key(), List.of())))
                .toList();
    }

    private List<PublicDecision> others(long territory, List<PublishedFinding> shown) {
        Set<UUID> named = shown.stream()
                .flatMap(finding -> finding.decisions().stream())
                .map(PublicDecision::id)
                .collect(Collectors.toSet());
        return decisions.near(territory).stream()
                .filter(decision -> !named.contains(decision.id()))
                .toList();
    }

    /** The communes that have such a page, by their names. */
    public List<TerritoryView> communes() {
        return territories.within(territories.committee().id(), TerritoryKind.COMMUNE);
    }

    private Optional<TerritoryView> territory(String code) {
        if (code == null) {
            return Optional.empty();
        }
        String official = code.toUpperCase(Locale.ROOT);
        return territories
                .byCode(TerritoryKind.COMMUNE.code(official))
                .or(() -> territories.byCode(TerritoryKind.QPV.code(official)));
    }
}
