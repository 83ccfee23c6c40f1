package fr.maillage.web.funding.plan;

import fr.maillage.funding.contract.ContractList;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.record.RecordField;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Choices that cells of a financing plan offer, by names. */
@Named("fundingChoices")
@RequestScoped
public class FundingChoices {

    @Inject
    private ContractList contracts;

    @Inject
    private TermLabels terms;

    private Map<String, String> titles;

    /** Choices of a field: funders in use, contracts, and those that the plan names already. */
    public List<SelectItem> of(String key, FinancingPlan plan) {
        FundingLineField field = RecordField.byKey(FundingLineField.class, key).orElseThrow();
        Set<String> named = plan.lines().stream()
                .map(line -> line.values().text(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return switch (field) {
            case FUNDER ->
                terms.vocabularies().terms(Vocabulary.FUNDER).stream()
                        .filter(term -> term.active() || named.contains(term.code()))
                        .map(term -> new SelectItem(term.code(), term.label(terms.language())))
                        .toList();
            case CONTRACT -> {
                Set<String> codes = new LinkedHashSet<>(titles().keySet());
                codes.addAll(named);
                yield items(key, codes);
            }
            default -> items(key, field.type().choices());
        };
    }

    private List<SelectItem> items(String key, Iterable<String> codes) {
        List<SelectItem> items = new ArrayList<>();
        codes.forEach(code -> items.add(new SelectItem(code, label(key, code))));
        return items;
    }

    /** The titles of contracts, by their codes. */
    private Map<String, String> titles() {
        if (titles == null) {
            titles = new LinkedHashMap<>();
            contracts
                    .page(ListRequest.ALL, new PageRequest(0, PageRequest.MAX_SIZE, "title", true))
                    .items()
                    .forEach(contract -> titles.put(contract.code(), contract.title()));
        }
        return titles;
    }

    /** Name of a choice of a cell, a contract with its code; a dash for none. */
    public String label(String key, String code) {
        if (code == null || code.isEmpty()) {
            return "–";
        }
        return switch (key) {
            case "funder" -> terms.label(Vocabulary.FUNDER.code(), code);
            case "contract" -> titles().containsKey(code) ? titles().get(code) + " (" + code + ")" : code;
            default -> Messages.text("funding.line." + key + "." + code);
        };
    }
}
