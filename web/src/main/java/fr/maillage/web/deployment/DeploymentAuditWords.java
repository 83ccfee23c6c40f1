package fr.maillage.web.deployment;

import fr.maillage.deployment.scenario.LineDesk;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Messages;
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

/** Posts, hosts and the plan in the audit: amounts, places and choices in words. */
@RequestScoped
public class DeploymentAuditWords implements AuditWords {

    private static final String SCENARIO = "deployment.scenario";

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private final Map<String, String> places = new HashMap<>();

    @Override
    public Set<String> kinds() {
        return Set.of(
                "deployment.post",
                "deployment.dropin",
                "deployment.host",
                "deployment.target",
                "deployment.parameter",
                SCENARIO);
    }

    @Override
    public Optional<String> text(String kind, String field, String stored) {
        if ("deployment.dropin".equals(kind)) {
            return choice("deployment.dropin." + field + "." + stored);
        }
        int of = SCENARIO.equals(kind) ? stored.indexOf(LineDesk.OF) : -1;
        if (of > 0) {
            // Value of a line of a scenario, after its code.
            String value = stored.substring(of + LineDesk.OF.length());
            return Optional.of(stored.substring(0, of)
                    + LineDesk.OF
                    + text(kind, field, value).orElse(value));
        }
        return switch (field) {
            case "agreed", "paid", "yearlyCost", "stateAmount", "post-yearly-cost" ->
                Optional.of(texts.money(new BigDecimal(stored)));
            case "territory", "commune", "from", "to" ->
                Optional.of(Stream.of(Parts.of(stored, "|")).map(this::place).collect(Collectors.joining(", ")));
            case "kind" -> choice("deployment.host.kind." + stored);
            case "object", "proposal" -> choice("deployment.line." + field + "." + stored);
            case "opinion" -> choice("deployment.opinion.opinion." + stored);
            case "state" -> choice("deployment.line.state." + stored);
            case "urbanPolicy" -> choice("deployment.post.bonus." + stored);
            default -> choice("deployment.post." + field + "." + stored);
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
