package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantFilter;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of irritants, its files and the API have in common. */
final class IrritantParameters {

    private IrritantParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static IrritantFilter filter(Asked asked) {
        return new IrritantFilter(
                asked.text("territory"),
                asked.text("q"),
                asked.choice("state", text -> IrritantState.byCode(text).map(IrritantState::code)),
                asked.flag("archived"));
    }
}
