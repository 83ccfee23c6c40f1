package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names of the values of irritants in the page's language. */
@Named("irritantLabels")
@RequestScoped
public class IrritantLabels extends RecordLabels<IrritantField> {

    @Inject
    private FindingService findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    public IrritantLabels() {
        super(IrritantField.class, "diagnosis.irritant");
    }

    /** The territory with its code, as forms offer it; the finding by its title, which drafts do not tell. */
    @Override
    protected String reference(IrritantField field, String id) {
        return field == IrritantField.TERRITORY
                ? territories.byCode(id).map(TerritoryNames::written).orElse(id)
                : findings.reference(Identifiers.of("diagnosis.finding", id))
                        .map(FindingRef::title)
                        .orElseGet(() -> texts.of("diagnosis.irritant.finding.draft"));
    }

    @Override
    public String href(FieldValues<IrritantField> values, String key) {
        String finding = values.text(IrritantField.FINDING);
        return IrritantField.FINDING.key().equals(key) && finding != null
                ? "/diagnosis/finding/detail.xhtml?id=" + finding
                : super.href(values, key);
    }

    /** In the column of the delay: how long the administration took, or for how long it has been waited for. */
    @Override
    public String listed(String column, Object row) {
        return "delay".equals(column) && row instanceof IrritantView irritant ? delay(irritant) : null;
    }

    /** Tells how long the administration took, or has been waited for. */
    public String delay(IrritantView irritant) {
        return irritant.delay() == null
                ? texts.of("diagnosis.irritant.delay.none")
                : texts.of(
                        irritant.state() == IrritantState.WAITING
                                ? "diagnosis.irritant.delay.waiting"
                                : "diagnosis.irritant.delay.answered",
                        irritant.delay());
    }

    @Override
    public String badge(String key, String code) {
        return IrritantField.STATE.key().equals(key)
                ? badge(IrritantState.byCode(code).orElseThrow())
                : super.badge(key, code);
    }

    /** The badge of a state. */
    public String badge(IrritantState state) {
        return switch (state) {
            case WAITING -> "watch";
            case ANSWERED -> "ok";
            case CLOSED -> "neutral";
        };
    }
}
