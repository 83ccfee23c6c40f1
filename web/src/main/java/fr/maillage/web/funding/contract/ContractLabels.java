package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How the values of contracts are called in the page's language. */
@Named("contractLabels")
@RequestScoped
public class ContractLabels extends RecordLabels<ContractField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    private final Map<String, String> named = new HashMap<>();

    public ContractLabels() {
        super(ContractField.class, "funding.contract");
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(ContractField field, String id) {
        return territory(id);
    }

    @Override
    protected String item(ContractField field, String code) {
        return field == ContractField.COMMUNES || field == ContractField.QPV ? territory(code) : code;
    }

    private String territory(String code) {
        return named.computeIfAbsent(
                code, c -> territories.byCode(c).map(TerritoryNames::written).orElse(c));
    }

    /** Whether it is {@code ahead}, {@code running} or {@code ended} today. */
    public String stage(FieldValues<ContractField> values) {
        String today = ClockProducer.today(clock).toString();
        if (values.text(ContractField.STARTS_ON).compareTo(today) > 0) {
            return "ahead";
        }
        return values.text(ContractField.ENDS_ON).compareTo(today) < 0 ? "ended" : "running";
    }

    /** The badge of such a stage. */
    public String badge(FieldValues<ContractField> values) {
        return switch (stage(values)) {
            case "ahead" -> "info";
            case "running" -> "ok";
            default -> "neutral";
        };
    }

    /** How many communes a contract has; how it says where it holds on a list, without a statement for each. */
    public int communes(FieldValues<ContractField> values) {
        return values.list(ContractField.COMMUNES).size();
    }
}
