package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Names of the values of contracts in the page's language. */
@Named("contractLabels")
@RequestScoped
public class ContractLabels extends RecordLabels<ContractField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

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

    @Override
    public String listed(String column, Object row) {
        return "communes".equals(column) && row instanceof ContractView contract
                ? texts.of("funding.contract.communes", communes(contract.values()))
                : null;
    }

    /** The stage of today. */
    public String stage(ContractView contract) {
        return contract.stage(ClockProducer.today(clock));
    }

    /** The badge of a stage. */
    @Override
    public String badge(String key, String code) {
        if (!"stage".equals(key)) {
            return super.badge(key, code);
        }
        return switch (code) {
            case "ahead" -> "info";
            case "running" -> "ok";
            default -> "neutral";
        };
    }

    /** Counts the communes of a contract, by which a list says where it holds, without a statement for each. */
    public int communes(FieldValues<ContractField> values) {
        return values.list(ContractField.COMMUNES).size();
    }
}
