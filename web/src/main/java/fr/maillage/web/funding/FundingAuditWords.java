package fr.maillage.web.funding;

import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.feature.AuditWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contracts with their envelopes and financing plans in the audit: amounts, funders, places and choices in words. */
@RequestScoped
public class FundingAuditWords implements AuditWords {

    private static final String CONTRACT = "funding.contract";
    private static final String PLAN = "funding.plan";

    @Inject
    private TermLabels terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private final Map<String, String> places = new HashMap<>();

    @Override
    public Set<String> kinds() {
        return Set.of(CONTRACT, PLAN);
    }

    @Override
    public Optional<String> text(String kind, String field, String stored) {
        return switch (field) {
            case "amount", "asked", "granted", "agreed", "paid" -> Optional.of(texts.money(new BigDecimal(stored)));
            case "funder" -> Optional.of(terms.label(Vocabulary.FUNDER.code(), stored));
            case "nature" -> choice("funding.line.nature." + stored);
            case "purpose" -> choice("funding.line.purpose." + stored);
            case "kind" -> choice((kind.equals(PLAN) ? "funding.document.kind." : "funding.contract.kind.") + stored);
            case "commune", "territory", "communes", "qpv" ->
                Optional.of(Stream.of(Parts.of(stored, "|")).map(this::place).collect(Collectors.joining(", ")));
            default -> Optional.empty();
        };
    }

    private static Optional<String> choice(String key) {
        return Messages.has(key) ? Optional.of(Messages.text(key)) : Optional.empty();
    }

    /** The name of a territory; each is read once. */
    private String place(String code) {
        return places.computeIfAbsent(
                code, c -> territories.byCode(c).map(TerritoryView::name).orElse(c));
    }
}
