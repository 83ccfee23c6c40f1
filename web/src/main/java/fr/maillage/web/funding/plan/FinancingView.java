package fr.maillage.web.funding.plan;

import fr.maillage.audit.AuditView;
import fr.maillage.funding.financing.Balance;
import fr.maillage.funding.financing.FinancingPlan;
import fr.maillage.funding.financing.FinancingPlanService;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.funding.financing.PlanYear;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The financing plan of a record, on its page and on that of the plan. */
@Named("financingView")
@RequestScoped
public class FinancingView {

    private static final Set<String> AMOUNTS = Set.of("amount", "asked", "granted", "agreed", "paid");

    @Inject
    private FinancingService financing;

    @Inject
    private FinancingPlanService desk;

    @Inject
    private TerritoryService territories;

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    private final Map<RecordRef, FinancingPlan> read = new HashMap<>();
    private final Map<String, String> communes = new HashMap<>();

    /** The plan of a record. */
    public FinancingPlan of(String type, UUID id) {
        return read.computeIfAbsent(new RecordRef(type, id), financing::plan);
    }

    /** Lists what happened to a plan, the newest first. */
    public List<AuditView> history(FinancingPlan plan) {
        return desk.history(plan.record().ref());
    }

    /** A funder in the page's language. */
    public String funder(String code) {
        return terms.label(Vocabulary.FUNDER.code(), code);
    }

    /** Where a line pays, on what contract, under what number, in one text. */
    public String about(FundingLine line) {
        List<String> parts = new ArrayList<>();
        String commune = line.values().text(FundingLineField.COMMUNE);
        parts.add(commune == null ? texts.of("funding.whole") : commune(commune));
        for (FundingLineField field : List.of(FundingLineField.CONTRACT, FundingLineField.FILE_NUMBER)) {
            if (line.values().text(field) != null) {
                parts.add(line.values().text(field));
            }
        }
        return String.join(" · ", parts);
    }

    /** Names a line among those of its plan: code, funder, year. */
    public String called(FundingLine line) {
        return line.code() + " – " + funder(line.funder()) + ", " + line.year();
    }

    /** When it was asked for, notified and paid, in one text; empty where no day is known. */
    public String days(FundingLine line) {
        List<String> parts = new ArrayList<>();
        for (FundingLineField field :
                List.of(FundingLineField.ASKED_ON, FundingLineField.NOTIFIED_ON, FundingLineField.PAID_ON)) {
            String day = line.values().text(field);
            if (day != null) {
                parts.add(texts.of("funding.line.day." + field.key(), texts.value(day)));
            }
        }
        return String.join(", ", parts);
    }

    /** The name of a commune; each is read once. */
    private String commune(String code) {
        if (communes.isEmpty()) {
            territories.choices().forEach(t -> communes.put(t.code(), t.name()));
        }
        return communes.computeIfAbsent(
                code, c -> territories.byCode(c).map(TerritoryView::name).orElse(c));
    }

    /** An amount of a line as people read it; a dash where none is known. */
    public String amount(FundingLine line, String field) {
        BigDecimal amount = line.amount(FundingLineField.valueOf(field));
        return amount == null ? "–" : texts.money(amount);
    }

    /** A sum of a year's cash lines. */
    public String sum(PlanYear year, String field) {
        return texts.money(year.sum(FundingLineField.valueOf(field)));
    }

    /** Gives the missing amount, without a sign. */
    public String difference(Balance balance) {
        return texts.money(balance.difference().abs());
    }

    /** A changed value as people read it. */
    public String text(Change change, boolean after) {
        String stored = after ? change.after() : change.before();
        if (stored == null || stored.isEmpty()) {
            return "";
        }
        if (AMOUNTS.contains(change.field())) {
            return texts.money(new BigDecimal(stored));
        }
        return switch (change.field()) {
            case "funder" -> funder(stored);
            case "nature", "purpose" -> texts.of("funding.line." + change.field() + "." + stored);
            case "kind" -> texts.of("funding.document.kind." + stored);
            case "commune" -> commune(stored);
            default -> texts.value(stored);
        };
    }
}
